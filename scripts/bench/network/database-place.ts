import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { insertIntoMariadb } from './insert-mariadb';
import { insertIntoSqlite } from './insert-sqlite';
import { mariadbUrl, onMariadb } from './mariadb-server';
import { type Table } from './world-tables';

export type DatabaseKind = 'sqlite' | 'mariadb';

/** Where a database can be made. */
export interface DatabasePlace {
  url: string;
  exists(): Promise<boolean>;
  /** Makes an empty one, in place of one that is there. */
  create(): Promise<void>;
  remove(): Promise<void>;
  fill(tables: readonly Table[]): Promise<void>;
}

/** A SQLite file in a folder; without one, in a folder of its own that goes with it. */
export const sqlitePlace = (name: string, keptIn: string | null): DatabasePlace => {
  const folder = keptIn ?? mkdtempSync(join(tmpdir(), 'samverkan-bench-'));
  const path = join(folder, `${name}.db`);
  const removeFiles = () => ['', '-wal', '-shm'].forEach((end) => rmSync(path + end, { force: true }));
  return {
    url: `sqlite:${path}`,
    exists: async () => existsSync(path),
    create: async () => removeFiles(),
    remove: async () => {
      removeFiles();
      if (keptIn === null) rmSync(folder, { recursive: true });
    },
    fill: async (tables) => insertIntoSqlite(path, tables),
  };
};

/** A database of its own on the MariaDB server. */
export const mariadbPlace = (name: string): DatabasePlace => ({
  url: mariadbUrl(name),
  exists: async () => (await onMariadb(`show databases like '${name.replaceAll('_', '\\_')}'`)).length > 0,
  create: async () => {
    await onMariadb(`drop database if exists ${name}`);
    await onMariadb(`create database ${name} character set utf8mb4`);
  },
  remove: async () => void (await onMariadb(`drop database ${name}`)),
  fill: (tables) => insertIntoMariadb(mariadbUrl(name), tables),
});
