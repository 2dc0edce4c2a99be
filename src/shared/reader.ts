/** A value that both databases bind. */
export type SqlValue = string | number | null;

/** The byte between lines: U+001E, the record separator. */
export const LINE_END = 0x1e;

/** Where rows come from, by SQL that SQLite and MariaDB both understand. Integers come as numbers, text as strings. One call is one statement. */
export interface RowSource {
  rows<Row extends object>(sql: string, params: SqlValue[]): Promise<Row[]>;
  /** The rows in batches, for results that should not be held at once. One stream at a time, and nothing else meanwhile. */
  stream<Row extends object>(sql: string, params: SqlValue[]): AsyncIterable<Row[]>;
  /**
   * What an SQL expression makes of each row of a table, a text, in UTF-8: many rows in one piece of bytes, `LINE_END` between them. Where
   * there are a million rows, an object for each, or even a string, costs more than all else. No text may hold LINE_END.
   */
  lines(expression: string, table: string): AsyncIterable<Buffer>;
}

/** Reads outside TypeORM: hydration of entities costs a quarter to a half of a read (docs/decisions/0008). */
export interface Reader extends Pick<RowSource, 'rows'> {
  /** Runs `work` on one state of the data, whatever is written meanwhile. Each has a connection of its own. */
  snapshot<Result>(work: (source: RowSource) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
