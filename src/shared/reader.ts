/** A value that both databases bind. */
export type SqlValue = string | number | null;

/**
 * Reads rows by SQL that SQLite and MariaDB both understand, outside TypeORM: hydration of entities costs a quarter to
 * a half of a read (docs/decisions/0008). Integers come as numbers, text as strings. One call is one statement.
 */
export interface Reader {
  rows<Row extends object>(sql: string, params: SqlValue[]): Promise<Row[]>;
  close(): Promise<void>;
}
