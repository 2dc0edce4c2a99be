import { createConnection } from 'mysql2/promise';
import { mysqlOptions } from '../../../src/server/mysql-options';

/** Where databases are made: `mysql://USER:PASSWORD@HOST:PORT`. */
const SERVER = process.env.BENCH_DATABASE_URL ?? 'mysql://root@127.0.0.1:3306';

export const mariadbUrl = (database: string): string => `${SERVER.replace(/\/+$/, '')}/${database}`;

/** Runs a statement outside of any database, and answers its rows. */
export const onMariadb = async (sql: string): Promise<Record<string, unknown>[]> => {
  const connection = await createConnection({ uri: SERVER, ...mysqlOptions });
  try {
    return (await connection.query(sql))[0] as Record<string, unknown>[];
  } finally {
    await connection.end();
  }
};

/** The version of the server; null if it does not answer. */
export const mariadbVersion = async (): Promise<string | null> => {
  try {
    return String((await onMariadb('select version() as version'))[0].version);
  } catch {
    return null;
  }
};
