import { type DataSourceOptions } from 'typeorm';
import { serverOf, sqlitePath } from './database-address';
import { entities } from './entities';
import { migrations } from './migrations';
import { mysqlOptions } from './mysql-options';

const common = { entities, migrations, migrationsTransactionMode: 'each' as const, synchronize: false, logging: false };

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
      prepareDatabase: (database) => {
        const { pragma } = database as { pragma(text: string): void };
        pragma.call(database, 'synchronous = NORMAL');
        // What is erased is overwritten.
        pragma.call(database, 'secure_delete = ON');
      },
    };
  const { user, ...server } = serverOf(url);
  const { decimalNumbers, ...options } = mysqlOptions;
  return {
    ...common,
    ...server,
    username: user,
    type: 'mariadb',
    ...options,
    poolSize: 5,
    extra: { decimalNumbers },
  };
};
