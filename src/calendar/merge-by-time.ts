import { inTurns } from '../shared/in-turns';
import { byTime } from './event-order';
import { type EventRow } from './event.loader';

function* firstOf(iterators: Iterator<EventRow>[]): Generator<IteratorResult<EventRow>> {
  for (const iterator of iterators) yield iterator.next();
}

/**
 * The first rows of several lists, each of which is in the order of time, and one that is in several of them once. No list is read
 * farther than it takes, and others get their turn meanwhile: the first of each may be thousands.
 */
export const mergeByTime = async (lists: Iterable<EventRow>[], first: number): Promise<EventRow[]> => {
  const iterators = lists.map((list) => list[Symbol.iterator]());
  const heads: IteratorResult<EventRow>[] = [];
  for await (const head of inTurns(firstOf(iterators))) heads.push(head);
  const rows: EventRow[] = [];
  while (rows.length < first) {
    let next = -1;
    for (const [at, head] of heads.entries())
      if (!head.done && (next < 0 || byTime(head.value, heads[next].value as EventRow) < 0)) next = at;
    if (next < 0) break;
    const row = heads[next].value as EventRow;
    if (row.id !== rows.at(-1)?.id) rows.push(row);
    heads[next] = iterators[next].next();
  }
  return rows;
};
