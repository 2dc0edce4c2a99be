import { type DataSourceOptions } from 'typeorm';
import { serverOf, sqlitePath } from './database-address';
import { type DatabaseWatch } from './database-watch';
import { entities } from './entities';
import { migrations } from './migrations';
import { mysqlOptions } from './mysql-options';

const common = { entities, migrations, migrationsTransactionMode: 'each' as const, synchronize: false, logging: false };

/** TypeORM's options for a database address: a SQLite file, or MariaDB and MySQL. BIGINT comes as a number from both. */
export const dataSourceOptions = (url: string, watch: DatabaseWatch | null = null): DataSourceOptions => {
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
        // What was acknowledged survives a loss of power (docs/decisions/0019).
        pragma.call(database, 'synchronous = FULL');
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
    extra: { decimalNumbers, ...(watch && { stream: watch.stream }) },
  };
};
