import { type TableColumnOptions } from 'typeorm';

/*
 * What the columns of a migration are made of. A migration is frozen once released: these helpers may grow, but what
 * they give for the same arguments never changes.
 */

export const varchar = (name: string, length: number): TableColumnOptions => ({
  name,
  type: 'varchar',
  length: String(length),
});

export const text = (name: string): TableColumnOptions => ({ name, type: 'text' });

export const int = (name: string): TableColumnOptions => ({ name, type: 'integer' });

export const bigint = (name: string): TableColumnOptions => ({ name, type: 'bigint' });

/** A UUID as text, of the row itself or of another. */
export const uuid = (name: string): TableColumnOptions => varchar(name, 36);

export const primary = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isPrimary: true });

export const nullable = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isNullable: true });

/** `value` is SQL: a number, or text in quotes. */
export const withDefault = (column: TableColumnOptions, value: string): TableColumnOptions => ({
  ...column,
  default: value,
});

/** The columns of every row that can be changed. */
export const stored = (): TableColumnOptions[] => [
  primary(uuid('id')),
  withDefault(int('version'), '1'),
  bigint('created_at'),
  bigint('updated_at'),
];

const BOUNDS = ['start_earliest', 'start_latest', 'end_earliest', 'end_latest'];

/** A row that holds over a period. */
export const periodic = (): TableColumnOptions[] => [
  ...stored(),
  nullable(varchar('period', 100)),
  ...BOUNDS.map(bigint),
];

/** A period that a row may have or not. */
export const optionalPeriod = (): TableColumnOptions[] => [
  nullable(varchar('period', 100)),
  ...BOUNDS.map((name) => nullable(bigint(name))),
];

/** A row that says when something is. */
export const dated = (): TableColumnOptions[] => [
  ...stored(),
  nullable(varchar('edtf', 100)),
  nullable(bigint('earliest')),
  nullable(bigint('latest')),
];
