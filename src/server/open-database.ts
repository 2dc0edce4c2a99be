import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { AbstractLogger, DataSource } from 'typeorm';
import { StartError } from '../shared/errors';
import { publicAddress } from '../shared/public-address';
import { type Reader } from '../shared/reader';
import { dataSourceOptions } from './data-source';
import { sqlitePath } from './database-address';
import { databaseError } from './database-errors';
import { migrate } from './migrate';
import { openReader } from './open-reader';

/** An open database: entities and transactions through TypeORM, rows through the reader. */
export interface Database {
  dataSource: DataSource;
  reader: Reader;
  /** Reads what was written last, where `reader` asks replicas that may lag behind; otherwise the same. */
  primary: Reader;
  dialect: 'sqlite' | 'mariadb';
  close(): Promise<void>;
}

export interface OpenOptions {
  /** MariaDB and MySQL only: addresses of the same kind that are read from in turn. */
  replicaUrls?: string[];
}

/** TypeORM prints a migration that fails; here the error says it, in one line. */
class SilentLogger extends AbstractLogger {
  protected override writeLog(): void {}
}

const checkFile = (path: string, replicaUrls: string[]): void => {
  if (replicaUrls.length > 0)
    throw new StartError(`Database sqlite:${path}: a SQLite file has no replicas; leave DATABASE_REPLICA_URLS empty.`);
  if (path === ':memory:' || path === '')
    throw new StartError(`Database sqlite:${path}: expected the path of a file, which several connections can open.`);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw Object.assign(new Error('directory'), { code: 'EISDIR' });
  // SQLite says only that it cannot open the file; the system says why.
  for (const needed of [path, dirname(path)])
    if (existsSync(needed)) accessSync(needed, constants.R_OK | constants.W_OK);
};

/** Some file systems have no shared memory, and SQLite then keeps its old journal without a word. */
const checkPragmas = async (dataSource: DataSource): Promise<void> => {
  const [{ journal_mode: journal }] = await dataSource.query('PRAGMA journal_mode');
  const [{ foreign_keys: foreignKeys }] = await dataSource.query('PRAGMA foreign_keys');
  if (journal !== 'wal') throw new Error('this file system does not allow WAL; put the file on a local disk');
  if (foreignKeys !== 1) throw new Error('this SQLite does not enforce foreign keys; install better-sqlite3 anew');
};

const open = async (dataSource: DataSource, url: string, replicaUrls: string[]): Promise<Reader> => {
  await dataSource.initialize();
  await migrate(dataSource, publicAddress(url));
  if (sqlitePath(url) !== null) await checkPragmas(dataSource);
  return openReader(url, replicaUrls);
};

/**
 * Opens a database and brings it up to date. Throws StartError, with one line for the operator, if it cannot be
 * reached, read or written, or is newer than this program. A replica that cannot be reached stops nothing.
 */
export const openDatabase = async (url: string, { replicaUrls = [] }: OpenOptions = {}): Promise<Database> => {
  let dataSource: DataSource | undefined;
  try {
    const path = sqlitePath(url);
    if (path !== null) checkFile(path, replicaUrls);
    const source = (dataSource = new DataSource({ ...dataSourceOptions(url), logger: new SilentLogger() }));
    const reader = await open(source, url, replicaUrls);
    const primary = replicaUrls.length > 0 ? openReader(url, []) : reader;
    return {
      dataSource: source,
      reader,
      primary,
      dialect: path === null ? 'mariadb' : 'sqlite',
      async close() {
        // The reader first: the last connection to close empties the WAL into the file, and a reader cannot.
        await reader.close();
        if (primary !== reader) await primary.close();
        await source.destroy();
      },
    };
  } catch (error) {
    if (dataSource?.isInitialized) await dataSource.destroy();
    throw databaseError(url, error);
  }
};
