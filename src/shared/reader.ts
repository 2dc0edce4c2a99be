/** A value that both databases bind. */
export type SqlValue = string | number | null;

/** Where rows come from, by SQL that SQLite and MariaDB both understand. Integers come as numbers, text as strings. One call is one statement. */
export interface RowSource {
  rows<Row extends object>(sql: string, params: SqlValue[]): Promise<Row[]>;
  /** The rows in batches, for results that should not be held at once. One stream at a time, and nothing else meanwhile. */
  stream<Row extends object>(sql: string, params: SqlValue[]): AsyncIterable<Row[]>;
  /** The one column of each row, a text, in batches: where there are a million rows, an object for each costs more than all else. */
  texts(sql: string): AsyncIterable<string[]>;
}

/** Reads outside TypeORM: hydration of entities costs a quarter to a half of a read (docs/decisions/0008). */
export interface Reader extends Pick<RowSource, 'rows'> {
  /** Runs `work` on one state of the data, whatever is written meanwhile. One at a time; the others wait. */
  snapshot<Result>(work: (source: RowSource) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
