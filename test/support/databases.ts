import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';

/** A fresh, empty database. */
export interface TestDatabase {
  name: 'SQLite' | 'MariaDB';
  url: string;
  dispose(): Promise<void>;
}

const SERVER = process.env.TEST_DATABASE_URL;

/** An empty SQLite file in a directory of its own. */
export const freshSqlite = async (): Promise<TestDatabase> => {
  const directory = mkdtempSync(join(tmpdir(), 'samverkan-'));
  return {
    name: 'SQLite',
    url: `sqlite:${join(directory, 'test.db')}`,
    dispose: async () => rmSync(directory, { recursive: true }),
  };
};

const onServer = async (server: string, sql: string): Promise<void> => {
  const connection = await createConnection(server);
  await connection.query(sql).finally(() => connection.end());
};

const freshMariadb = (server: string) => async (): Promise<TestDatabase> => {
  const database = `samverkan_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${database}`);
  return {
    name: 'MariaDB',
    url: server.replace(/\/[^/]*$/, `/${database}`),
    dispose: () => onServer(server, `drop database ${database}`),
  };
};

/** The database of one block of tests: made before them, gone after them. */
const blockOn = (fresh: () => Promise<TestDatabase>, block: (database: TestDatabase) => void) => () => {
  const database = {} as TestDatabase;
  beforeAll(async () => void Object.assign(database, await fresh()));
  afterAll(() => database.dispose());
  block(database);
};

/** Only on MariaDB, at the server that TEST_DATABASE_URL names; skipped, and said to be, without it. */
export const describeMariadb = (block: (database: TestDatabase) => void): void => {
  if (SERVER) describe('on MariaDB', blockOn(freshMariadb(SERVER), block));
  else describe.skip('skipped on MariaDB: set TEST_DATABASE_URL', () => void it('is skipped', () => undefined));
};

/**
 * The same tests on a fresh SQLite file and on a fresh MariaDB database. The fields of `database` are there from
 * `beforeAll` on, not while the tests are declared.
 */
export const describeDatabases = (block: (database: TestDatabase) => void): void => {
  describe('on SQLite', blockOn(freshSqlite, block));
  describeMariadb(block);
};
