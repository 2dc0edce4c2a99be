import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type FastifyBaseLogger } from 'fastify';
import { AbstractLogger, DataSource } from 'typeorm';
import { StartError } from '../shared/errors';
import { publicAddress } from '../shared/public-address';
import { type Reader } from '../shared/reader';
import { dataSourceOptions } from './data-source';
import { sqlitePath } from './database-address';
import { databaseError } from './database-errors';
import { DatabaseWatch } from './database-watch';
import { migrate } from './migrate';
import { openReader } from './open-reader';

/** An open database: entities and transactions through TypeORM, rows through the reader. */
export interface Database {
  dataSource: DataSource;
  reader: Reader;
  /** Reads what was written last, where `reader` asks replicas that may lag behind; otherwise the same. */
  primary: Reader;
  dialect: 'sqlite' | 'mariadb';
  /** Aborted once the database is known not to answer; another one when it is back. Undefined where nobody looks. */
  lost(): AbortSignal | undefined;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** MariaDB and MySQL only: addresses of the same kind that are read from in turn. */
  replicaUrls?: string[];
  /** MariaDB and MySQL only: whether servers are watched, so that who asks one that is away hears at once, and who hears of it. */
  watchedBy?: Pick<FastifyBaseLogger, 'error' | 'warn'>;
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

const open = async (dataSource: DataSource, url: string): Promise<void> => {
  await dataSource.initialize();
  await migrate(dataSource, publicAddress(url));
  if (sqlitePath(url) !== null) await checkPragmas(dataSource);
};

/**
 * Opens a database and brings it up to date. Throws StartError, with one line for the operator, if it cannot be
 * reached, read or written, or is newer than this program. A replica that cannot be reached stops nothing.
 */
export const openDatabase = async (
  url: string,
  { replicaUrls = [], watchedBy }: OpenOptions = {},
): Promise<Database> => {
  let dataSource: DataSource | undefined;
  try {
    const path = sqlitePath(url);
    if (path !== null) checkFile(path, replicaUrls);
    const isWatched = watchedBy && path === null;
    const watches = new Map(isWatched ? [url, ...replicaUrls].map((one) => [one, new DatabaseWatch(one)]) : []);
    const watchOf = (one: string) => watches.get(one) ?? null;
    const options = dataSourceOptions(url, watchOf(url));
    const source = (dataSource = new DataSource({ ...options, logger: new SilentLogger() }));
    await open(source, url);
    const reader = openReader(url, replicaUrls, watchOf);
    const primary = replicaUrls.length > 0 ? openReader(url, [], watchOf) : reader;
    for (const watch of watches.values()) watch.start(watchedBy!);
    return {
      dataSource: source,
      reader,
      primary,
      dialect: path === null ? 'mariadb' : 'sqlite',
      lost: () => watchOf(url)?.lost,
      async close() {
        await Promise.all([...watches.values()].map((watch) => watch.stop()));
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
