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

/** What events are ordered by: TIME looks at both bounds, START at the first alone. */
export enum EventOrderField {
  TIME = 'TIME',
  START = 'START',
}

/**
 * The orders of the events `e` as SQL. Events without a time come last; where it is known that there are none, the bare
 * columns let both databases walk an index.
 */
export const eventOrder = (field: EventOrderField, descending: boolean, allTimed: boolean): OrderTerm<EventRow>[] => {
  const bound = (name: 'earliest' | 'latest'): OrderTerm<EventRow> => ({
    sql: allTimed ? `e.${name}` : `coalesce(e.${name}, ${FAR_FUTURE})`,
    descending,
    value: (row) => row[name] ?? FAR_FUTURE,
    type: 'number',
  });
  const id: OrderTerm<EventRow> = { sql: 'e.id', descending, value: (row) => row.id, type: 'string' };
  return field === EventOrderField.START ? [bound('earliest'), id] : [bound('earliest'), bound('latest'), id];
};
