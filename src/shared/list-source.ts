import { type CursorValue } from './cursor';
import { type SqlValue } from './reader';

export interface Condition {
  sql: string;
  params: SqlValue[];
}

/** One term of a total order; the last term of every order is a unique column. */
export interface OrderTerm<Row> {
  sql: string;
  descending?: boolean;
  value: (row: Row) => CursorValue;
  type: 'string' | 'number';
}

export interface Ordered<Row> {
  /** The name of the order; cursors of one order are refused by another. */
  orderName: string;
  order: OrderTerm<Row>[];
}

/** A list of rows as SQL: whole, or one list for each value of the column `key`. */
export interface ListSource<Row> extends Ordered<Row> {
  columns: string;
  from: string;
  key?: string;
  where: Condition[];
}

/** The condition that no row meets. */
export const NOTHING: Condition = { sql: '1 = 0', params: [] };

export const conditionsOf = (conditions: Condition[]): Condition => ({
  sql: conditions.map(({ sql }) => `(${sql})`).join(' and ') || '1 = 1',
  params: conditions.flatMap(({ params }) => params),
});

/**
 * The rows behind a place in the order. The first term stands alone as a range (`a >= ?`) so that both databases walk
 * an index; the rest decides among equals.
 */
export const beyond = <Row>(order: OrderTerm<Row>[], values: CursorValue[], backward: boolean): Condition => {
  const operator = (term: OrderTerm<Row>) => (Boolean(term.descending) === backward ? '>' : '<');
  const [term, ...rest] = order;
  if (rest.length === 0) return { sql: `${term.sql} ${operator(term)} ?`, params: [values[0]] };
  const tail = beyond(rest, values.slice(1), backward);
  return {
    sql: `${term.sql} ${operator(term)}= ? and (${term.sql} ${operator(term)} ? or (${tail.sql}))`,
    params: [values[0], values[0], ...tail.params],
  };
};

export const orderBy = <Row>(order: OrderTerm<Row>[], backward: boolean): string =>
  order.map(({ sql, descending }) => `${sql} ${Boolean(descending) === backward ? 'asc' : 'desc'}`).join(', ');

/**
 * Compares two places in an order as SQL does, each given by its values of the terms; below 0 where the first stands
 * before the second. Texts in orders are compared as bytes there and are ASCII.
 */
export const compareInOrder = <Term extends { descending?: boolean }>(
  order: readonly Term[],
  first: (term: Term, index: number) => CursorValue,
  second: (term: Term, index: number) => CursorValue,
): number => {
  for (const [index, term] of order.entries()) {
    const [x, y] = [first(term, index), second(term, index)];
    if (x !== y) return x < y === Boolean(term.descending) ? 1 : -1;
  }
  return 0;
};
