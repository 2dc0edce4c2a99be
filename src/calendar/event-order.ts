import { type Instant } from '../shared/instant';

interface Placed {
  id: string;
  earliest: Instant | null;
  latest: Instant | null;
}

/** The order of events that have a time: by `earliest`, then `latest`, then id, the same as in SQL. */
export const byTime = (a: Placed, b: Placed): number =>
  a.earliest! - b.earliest! || a.latest! - b.latest! || (a.id < b.id ? -1 : Number(a.id > b.id));
