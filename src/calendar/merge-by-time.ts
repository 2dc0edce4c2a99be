import { byTime } from './event-order';
import { type EventRow } from './event.loader';

/** The first rows of several lists, each of which is in the order of time; no list is read farther than it takes. */
export const mergeByTime = (lists: Iterable<EventRow>[], first: number): EventRow[] => {
  const iterators = lists.map((list) => list[Symbol.iterator]());
  const heads = iterators.map((iterator) => iterator.next());
  const rows: EventRow[] = [];
  while (rows.length < first) {
    let next = -1;
    for (const [at, head] of heads.entries())
      if (!head.done && (next < 0 || byTime(head.value, heads[next].value as EventRow) < 0)) next = at;
    if (next < 0) break;
    rows.push(heads[next].value as EventRow);
    heads[next] = iterators[next].next();
  }
  return rows;
};
