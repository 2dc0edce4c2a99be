import { decodeCursor, encodeCursor } from './cursor';
import { BadUserInput, quote } from './errors';
import { type PageArgs, type PageBounds, windowOf } from './page-args';
import { Page } from './page';

interface RankedSlice {
  offset: number;
  limit: number;
}

const placeOf = (cursor: string, orderName: string): number => {
  const [place] = decodeCursor(cursor, orderName, ['number']) as number[];
  if (!Number.isSafeInteger(place) || place < 0)
    throw new BadUserInput(`Expected a cursor that this list gave out in the same order, got ${quote(cursor)}.`);
  return place;
};

/** Where a page of a ranked list in memory begins, counted from the end where it is paged backward: it may have grown shorter. */
const sliceOf = (args: PageArgs, orderName: string, total: () => number, bounds?: PageBounds): RankedSlice => {
  const { cursor, limit, backward } = windowOf(args, bounds);
  const place = cursor === null ? null : placeOf(cursor, orderName);
  if (!backward) return { offset: place === null ? 0 : place + 1, limit };
  const end = Math.min(place ?? Infinity, total());
  return { offset: Math.max(0, end - limit), limit: Math.min(limit, end) };
};

/**
 * A page of a list that is ranked anew for each question. `rank(first)` gives at least the first so many, in order, and
 * how many there are; a cursor is a place in the ranking.
 */
export const rankedPage = <Row extends object>(
  args: PageArgs,
  orderName: string,
  rank: (first: number | undefined) => { ranked: Pick<Row[], 'slice'>; totalCount: number },
  bounds?: PageBounds,
): Page<Row> => {
  const { offset, limit } = sliceOf(args, orderName, () => rank(1).totalCount, bounds);
  const { ranked, totalCount } = rank(offset + limit);
  const rows = ranked.slice(offset, offset + limit);
  const places = new Map(rows.map((row, i) => [row, offset + i]));
  const cursorOf = (row: Row) => encodeCursor(orderName, [places.get(row)!]);
  return new Page(rows, offset + limit < totalCount, offset > 0, cursorOf, () => Promise.resolve(totalCount));
};
