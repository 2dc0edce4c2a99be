import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type DataSourceOptions } from 'typeorm';
import { entities } from './entities';
import { migrations } from './migrations';

const common = { entities, migrations, migrationsTransactionMode: 'each' as const, synchronize: false, logging: false };

/** The path of the file behind `sqlite:PATH`, or null for another database. */
export const sqlitePath = (url: string): string | null =>
  url.startsWith('sqlite:') ? url.slice('sqlite:'.length) : null;

/** TypeORM's options for a database address: a SQLite file, or MariaDB and MySQL. */
export const dataSourceOptions = (url: string): DataSourceOptions => {
  const path = sqlitePath(url);
  if (path !== null)
    return {
      ...common,
      type: 'better-sqlite3',
      database: path,
      enableWAL: true,
      prepareDatabase: (database) => {
        mkdirSync(dirname(path), { recursive: true });
        for (const pragma of ['busy_timeout = 5000', 'synchronous = NORMAL'])
          (database as { pragma(text: string): void }).pragma(pragma);
      },
    };
  return {
    ...common,
    type: 'mariadb',
    url: url.replace(/^mysql:/, 'mariadb:'),
    charset: 'utf8mb4',
    timezone: 'Z',
    supportBigNumbers: true,
    poolSize: 5,
  };
};
