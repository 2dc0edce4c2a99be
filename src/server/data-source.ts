import { type DataSourceOptions } from 'typeorm';
import { serverOf, sqlitePath } from './database-address';
import { entities } from './entities';
import { migrations } from './migrations';

const common = { entities, migrations, migrationsTransactionMode: 'each' as const, synchronize: false, logging: false };

/** How long to wait for MariaDB to answer, in milliseconds. */
export const CONNECT_TIMEOUT = 4000;

/** TypeORM's options for a database address: a SQLite file, or MariaDB and MySQL. BIGINT comes as a number from both. */
export const dataSourceOptions = (url: string): DataSourceOptions => {
  const path = sqlitePath(url);
  if (path !== null)
    return {
      ...common,
      type: 'better-sqlite3',
      database: path,
      timeout: 5000,
      enableWAL: true,
      prepareDatabase: (database) => (database as { pragma(text: string): void }).pragma('synchronous = NORMAL'),
    };
  const { user, ...server } = serverOf(url);
  return {
    ...common,
    ...server,
    username: user,
    type: 'mariadb',
    charset: 'utf8mb4',
    timezone: 'Z',
    connectTimeout: CONNECT_TIMEOUT,
    supportBigNumbers: true,
    bigNumberStrings: false,
    poolSize: 5,
    extra: { decimalNumbers: true },
  };
};
