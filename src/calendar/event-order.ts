import { FAR_FUTURE, type Instant } from '../shared/instant';
import { type OrderTerm } from '../shared/list-source';
import { type EventRow } from './event.loader';

interface Placed {
  id: string;
  earliest: Instant | null;
  latest: Instant | null;
}

/** The order of events that have a time: by `earliest`, then `latest`, then id, the same as in SQL. */
export const byTime = (a: Placed, b: Placed): number =>
  a.earliest! - b.earliest! || a.latest! - b.latest! || (a.id < b.id ? -1 : Number(a.id > b.id));

/**
 * The same order of the events `e` as SQL. Events without a time come last; where it is known that there are none, the
 * bare columns let both databases walk an index.
 */
export const orderByTime = (descending: boolean, allTimed: boolean): OrderTerm<EventRow>[] => {
  const column = (name: string) => (allTimed ? `e.${name}` : `coalesce(e.${name}, ${FAR_FUTURE})`);
  return [
    { sql: column('earliest'), descending, value: (row) => row.earliest ?? FAR_FUTURE, type: 'number' },
    { sql: column('latest'), descending, value: (row) => row.latest ?? FAR_FUTURE, type: 'number' },
    { sql: 'e.id', descending, value: (row) => row.id, type: 'string' },
  ];
};
