import Sqlite, { type Database } from 'better-sqlite3';
import { type Reader, type RowSource } from '../shared/reader';

const BATCH = 2000;

const sourceOf = (database: Database): RowSource => ({
  async rows<Row extends object>(sql: string, params: unknown[]): Promise<Row[]> {
    return database.prepare(sql).all(...params) as Row[];
  },
  stream: <Row extends object>(sql: string, params: unknown[]) =>
    batches(database.prepare(sql).iterate(...params) as IterableIterator<Row>),
  texts: (sql: string) => batches(database.prepare(sql).pluck().iterate() as IterableIterator<string>),
});

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

/** Runs tasks one after the other, in the order in which they came. */
const oneAtATime = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(task: () => Promise<Result>): Promise<Result> => {
    const result = last.then(task, task);
    last = result.catch(() => undefined);
    return result;
  };
};

/** Reads states of a SQLite file, on a connection of its own: in WAL mode a transaction sees what was committed when it began to read. */
export const sqliteSnapshots = (path: string): Pick<Reader, 'snapshot' | 'close'> => {
  const inTurn = oneAtATime();
  let database: Database | undefined;
  const connect = () => {
    const opened = new Sqlite(path, { readonly: true, fileMustExist: true, timeout: 5000 });
    opened.pragma('query_only = ON');
    return (database = opened);
  };
  return {
    snapshot: (work) =>
      inTurn(async () => {
        const connection = database ?? connect();
        connection.exec('begin');
        try {
          return await work(sourceOf(connection));
        } finally {
          connection.exec('rollback');
        }
      }),
    close: () => inTurn(async () => void database?.close()),
  };
};
