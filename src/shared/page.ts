import { encodeCursor } from './cursor';
import { type Ordered } from './list-source';
import { type Window } from './page-args';

/** One page of a list: its rows in order, and what lies around them. */
export class Page<Row> {
  constructor(
    readonly rows: Row[],
    readonly hasNextPage: boolean,
    readonly hasPreviousPage: boolean,
    readonly cursorOf: (row: Row) => string,
    readonly count: () => Promise<number>,
  ) {}

  /** A page of rows fetched with one more than asked, in the direction of the window. */
  static of<Row>(source: Ordered<Row>, window: Window, fetched: Row[], count: () => Promise<number>): Page<Row> {
    const more = fetched.length > window.limit;
    const rows = more ? fetched.slice(0, window.limit) : fetched;
    const cursorOf = (row: Row) =>
      encodeCursor(
        source.orderName,
        source.order.map((term) => term.value(row)),
      );
    return window.backward
      ? new Page(rows.reverse(), window.cursor !== null, more, cursorOf, count)
      : new Page(rows, more, window.cursor !== null, cursorOf, count);
  }

  /** The same page with other rows in the places of its own. */
  with<Other extends Row>(rows: Other[]): Page<Other> {
    return new Page(rows, this.hasNextPage, this.hasPreviousPage, this.cursorOf, this.count);
  }
}
