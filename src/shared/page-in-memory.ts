import { decodeCursor, encodeCursor, type CursorValue } from './cursor';
import { compareInOrder, type OrderTerm } from './list-source';
import { windowOf, type PageArgs } from './page-args';
import { Page } from './page';

/** One term of the order in which a list in memory stands; the last is unique. */
export type MemoryTerm = Omit<OrderTerm<number>, 'sql'>;

export interface MemoryList<Row> {
  /** Places of rows, in order. */
  places: Int32Array;
  orderName: string;
  order: MemoryTerm[];
  row: (place: number) => Row;
}

/** How many of the places stand before a cursor, or at it too: binary search, for they stand in order. */
const countUpTo = (list: MemoryList<unknown>, values: CursorValue[], inclusive: boolean): number => {
  let low = 0;
  let high = list.places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = list.places[middle];
    const side = compareInOrder(
      list.order,
      ({ value }) => value(place),
      (_term, index) => values[index],
    );
    if (side < 0 || (inclusive && side === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** A page of a list in memory; its cursors are those of the same order in SQL. */
export const pageInMemory = <Row extends object>(list: MemoryList<Row>, args: PageArgs): Page<Row> => {
  const { places, orderName, order } = list;
  const { cursor, limit, backward } = windowOf(args);
  const values =
    cursor === null
      ? null
      : decodeCursor(
          cursor,
          orderName,
          order.map(({ type }) => type),
        );
  const end = backward && values ? countUpTo(list, values, false) : backward ? places.length : undefined;
  const start = end === undefined ? (values ? countUpTo(list, values, true) : 0) : Math.max(0, end - limit);
  const shown = places.subarray(start, end ?? start + limit);
  const rows = Array.from(shown, list.row);
  const cursorOf = (row: Row) =>
    encodeCursor(
      orderName,
      order.map(({ value }) => value(shown[rows.indexOf(row)])),
    );
  const hasNext = backward ? cursor !== null : start + shown.length < places.length;
  const hasPrevious = backward ? start > 0 : cursor !== null;
  return new Page(rows, hasNext, hasPrevious, cursorOf, () => Promise.resolve(places.length));
};
