import Sqlite, { type Database } from 'better-sqlite3';
import { LINE_END, type Reader, type RowSource } from '../shared/reader';

const BATCH = 2000;

const sourceOf = (database: Database): RowSource => ({
  async rows<Row extends object>(sql: string, params: unknown[]): Promise<Row[]> {
    return database.prepare(sql).all(...params) as Row[];
  },
  stream: <Row extends object>(sql: string, params: unknown[]) =>
    batches(database.prepare(sql).iterate(...params) as IterableIterator<Row>),
  lines: (expression: string, table: string) => lines(database, expression, table),
});

/** SQLite joins the lines of a range of rows itself: giving out each by itself takes twice as long. */
async function* lines(database: Database, expression: string, table: string): AsyncGenerator<Buffer> {
  const last = database.prepare(`select max(rowid) from ${table}`).pluck().get() as number | null;
  const range = database
    .prepare(
      `select cast(group_concat(${expression}, char(${LINE_END})) as blob) from ${table} where rowid > ? and rowid <= ?`,
    )
    .pluck();
  for (let from = 0; from < (last ?? 0); from += BATCH) {
    const found = range.get(from, from + BATCH) as Buffer | null;
    if (found) yield found;
  }
}

async function* batches<Item>(items: Iterable<Item>): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** Connections that are kept for the next who looks; when many look at once, others are opened besides. */
const KEPT = 4;

/**
 * Reads states of a SQLite file, each on a connection of its own: in WAL mode a transaction sees what was committed when it began to
 * read, and none waits for another. Who looks at many at once has to bound them.
 */
export const sqliteSnapshots = (path: string): Pick<Reader, 'snapshot' | 'close'> => {
  const free: Database[] = [];
  const running = new Set<Promise<unknown>>();
  let isClosed = false;
  const connect = (): Database => {
    const opened = new Sqlite(path, { readonly: true, fileMustExist: true, timeout: 5000 });
    opened.pragma('query_only = ON');
    return opened;
  };
  const look = async <Result>(work: (source: RowSource) => Promise<Result>): Promise<Result> => {
    const connection = free.pop() ?? connect();
    connection.exec('begin');
    try {
      return await work(sourceOf(connection));
    } finally {
      connection.exec('rollback');
      if (isClosed || free.length === KEPT) connection.close();
      else free.push(connection);
    }
  };
  return {
    async snapshot(work) {
      const looking = look(work);
      running.add(looking);
      try {
        return await looking;
      } finally {
        running.delete(looking);
      }
    },
    async close() {
      isClosed = true;
      await Promise.allSettled(running);
      for (const connection of free.splice(0)) connection.close();
    },
  };
};
