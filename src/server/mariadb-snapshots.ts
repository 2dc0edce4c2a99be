import { type Connection as CallbackConnection, type QueryOptions } from 'mysql2';
import { type Pool, type PoolConnection } from 'mysql2/promise';
import { LINE_END, type RowSource, type SqlValue } from '../shared/reader';

const BATCH = 2000;

/** The rows of a result in batches. The server is made to wait while a batch is worked on. */
async function* batches<Row>(
  connection: CallbackConnection,
  statement: QueryOptions,
  itemOf: (row: never) => Row,
): AsyncGenerator<Row[]> {
  let waiting: Row[] = [];
  let failure: Error | null = null;
  let isDone = false;
  let wake = () => {};
  const query = connection.query(statement);
  query.on('result', (row) => {
    waiting.push(itemOf(row as never));
    if (waiting.length < BATCH) return;
    connection.pause();
    wake();
  });
  query.on('error', (error) => {
    failure = error;
    wake();
  });
  query.on('end', () => {
    isDone = true;
    wake();
  });
  for (;;) {
    if (waiting.length < BATCH && !isDone && !failure) await new Promise<void>((resolve) => (wake = resolve));
    if (failure) throw failure;
    const batch = waiting;
    waiting = [];
    yield batch;
    if (isDone && waiting.length === 0) return;
    connection.resume();
  }
}

async function* lines(connection: CallbackConnection, sql: string): AsyncGenerator<Buffer> {
  const end = String.fromCharCode(LINE_END);
  for await (const texts of batches(connection, { sql, rowsAsArray: true }, ([text]: [string]) => text))
    yield Buffer.from(texts.join(end));
}

/** The connection under its promises: only that gives out rows as they come. */
const underlying = ({ connection }: PoolConnection) => connection as unknown as CallbackConnection;

const sourceOf = (connection: PoolConnection): RowSource => ({
  async rows<Row extends object>(sql: string, params: SqlValue[]): Promise<Row[]> {
    return (await connection.query(sql, params))[0] as Row[];
  },
  stream: <Row extends object>(sql: string, values: SqlValue[]) =>
    batches(underlying(connection), { sql, values }, (row: Row) => row),
  lines: (expression, table) => lines(underlying(connection), `select ${expression} from ${table}`),
});

/** Reads one state of a MariaDB or MySQL database, on a connection that repeats its reads: a transaction of InnoDB sees what was committed when it began (REPEATABLE READ). */
export const mariadbSnapshot = async <Result>(
  pool: Pool,
  work: (source: RowSource) => Promise<Result>,
): Promise<Result> => {
  const connection = await pool.getConnection();
  try {
    await connection.query('start transaction with consistent snapshot, read only');
    const result = await work(sourceOf(connection));
    await connection.query('rollback');
    connection.release();
    return result;
  } catch (error) {
    // Perhaps in the middle of a result: nobody else shall have it.
    connection.destroy();
    throw error;
  }
};
