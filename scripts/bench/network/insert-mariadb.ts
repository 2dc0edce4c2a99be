import { Readable } from 'node:stream';
import { createConnection, type QueryOptions } from 'mysql2/promise';
import { mysqlOptions } from '../../../src/server/mysql-options';
import { type SqlValue } from '../../../src/shared/reader';
import { type Table } from './world-tables';

const CHUNK = 65_536;

/** Lines of values between tabs, as LOAD DATA takes them; there are no tabs, line ends or backslashes within the values. */
function* linesOf(rows: Iterable<SqlValue[]>): Generator<string> {
  let chunk = '';
  for (const row of rows) {
    chunk += `${row.map((value) => value ?? '\\N').join('\t')}\n`;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

/** Fills the empty tables of a MariaDB database; measured against statements of 5,000 rows each, this takes half the time. */
export const insertIntoMariadb = async (url: string, tables: readonly Table[]): Promise<void> => {
  const connection = await createConnection({ uri: url, ...mysqlOptions });
  try {
    await connection.query('set unique_checks = 0, foreign_key_checks = 0');
    for (const { name, columns, rows } of tables) {
      const options: QueryOptions & { infileStreamFactory: () => Readable } = {
        sql: `load data local infile 'rows' into table ${name} character set utf8mb4 (${columns.join(', ')})`,
        infileStreamFactory: () => Readable.from(linesOf(rows), { objectMode: false }),
      };
      await connection.query(options);
    }
    await connection.query('update data_state set epoch = epoch + 1, seeded_at = 0');
    await connection.query(`analyze table ${tables.map(({ name }) => name).join(', ')}`);
  } finally {
    await connection.end();
  }
};
