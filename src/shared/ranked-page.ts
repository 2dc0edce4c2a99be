import { decodeCursor, encodeCursor } from './cursor';
import { type PageArgs, windowOf } from './page-args';
import { Page } from './page';

export interface RankedSlice {
  offset: number;
  limit: number;
}

/** Where a page of a ranked list in memory begins, counted from the end where it is paged backward and the total is known. */
const sliceOf = (args: PageArgs, orderName: string, total: () => number): RankedSlice => {
  const { cursor, limit, backward } = windowOf(args);
  const place = cursor === null ? null : Number(decodeCursor(cursor, orderName, ['number'])[0]);
  if (!backward) return { offset: place === null ? 0 : place + 1, limit };
  const end = place ?? total();
  return { offset: Math.max(0, end - limit), limit: Math.min(limit, end) };
};

/**
 * A page of a list that is ranked anew for each question. `rank(first)` gives at least the first so many, in order, and
 * how many there are; a cursor is a place in the ranking.
 */
export const rankedPage = <Row extends object>(
  args: PageArgs,
  orderName: string,
  rank: (first: number | undefined) => { ranked: Row[]; totalCount: number },
): Page<Row> => {
  const { offset, limit } = sliceOf(args, orderName, () => rank(1).totalCount);
  const { ranked, totalCount } = rank(offset + limit);
  const rows = ranked.slice(offset, offset + limit);
  const places = new Map(rows.map((row, i) => [row, offset + i]));
  const cursorOf = (row: Row) => encodeCursor(orderName, [places.get(row)!]);
  return new Page(rows, offset + limit < totalCount, offset > 0, cursorOf, () => Promise.resolve(totalCount));
};
