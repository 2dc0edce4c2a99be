import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { createConnection } from 'mysql2/promise';
import { openDatabase } from '../../src/server/open-database';
import { StartError } from '../../src/shared/errors';
import { describeDatabases, describeMariadb, freshSqlite, type TestDatabase } from '../support/databases';

/** The one line that a failed start prints. */
const failure = async (url: string, replicaUrls: string[] = []): Promise<string> => {
  const error = await openDatabase(url, { replicaUrls }).then(
    (database) => database.close().then(() => undefined),
    (error: unknown) => error,
  );
  expect(error).toBeInstanceOf(StartError);
  expect((error as Error).message).not.toMatch(/\n|secret/);
  return (error as Error).message;
};

const START =
  'require("./src/server/open-database").openDatabase(process.argv[1]).then((database) => database.close())';

/** Opens and closes the database in a process of its own; gives what it complained of. */
const startProcess = async (url: string): Promise<string> => {
  const child = spawn(process.execPath, ['-r', '@swc-node/register', '-e', START, url]);
  let errors = '';
  child.stderr.on('data', (data) => (errors += data));
  await once(child, 'close');
  return errors;
};

describeDatabases((database) => {
  it('opens an empty database, and opens it again', async () => {
    for (let i = 0; i < 2; i++) {
      const open = await openDatabase(database.url);
      expect(open.dialect).toBe(database.name.toLowerCase());
      expect(await open.reader.rows('select epoch from data_state', [])).toEqual([{ epoch: 0 }]);
      await open.close();
    }
  });

  it('refuses a database that is newer than the program', async () => {
    const open = await openDatabase(database.url);
    await open.dataSource.query(
      "insert into migrations (timestamp, name) values (9999999999999, 'Later9999999999999')",
    );
    expect(await failure(database.url)).toMatch(
      /^Database .*: a newer version of this program has changed it \(Later9999999999999\); start that version, or name another database\.$/,
    );
    await open.close();
  });
});

describeDatabases((database) => {
  it('can be started by two processes at once', async () => {
    expect(await Promise.all([startProcess(database.url), startProcess(database.url)])).toEqual(['', '']);
    const open = await openDatabase(database.url);
    expect(await open.reader.rows('select count(*) as n from migrations', [])).toEqual([
      { n: open.dataSource.migrations.length },
    ]);
    await open.close();
  });
});

describeDatabases((database) => {
  it('refuses a database with tables of another program, and leaves none of its own', async () => {
    const open = await openDatabase(database.url);
    for (let i = 0; i < open.dataSource.migrations.length; i++) await open.dataSource.undoLastMigration();
    await open.dataSource.query('create table memberships (name varchar(9))');
    await open.close();
    expect(await failure(database.url)).toMatch(/: it holds tables that this program did not finish making; name an/);
    expect(await failure(database.url)).toMatch(/: it holds tables that this program did not finish making; name an/);
  });
});

describe('A SQLite file', () => {
  let database: TestDatabase;
  let path: string;

  beforeEach(async () => {
    database = await freshSqlite();
    path = database.url.slice('sqlite:'.length);
  });

  afterEach(() => database.dispose());

  it('is made with its directory, in WAL mode, with foreign keys on', async () => {
    const open = await openDatabase(`sqlite:${join(dirname(path), 'a', 'b', 'c.db')}`);
    expect(await open.dataSource.query('pragma journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await open.dataSource.query('pragma foreign_keys')).toEqual([{ foreign_keys: 1 }]);
    await open.close();
  });

  it('is whole in itself once it is closed', async () => {
    await (await openDatabase(database.url)).close();
    expect(() => readFileSync(`${path}-wal`)).toThrow(/ENOENT/);
  });

  const damage = async () => {
    await (await openDatabase(database.url)).close();
    truncateSync(path, 6000);
  };

  it.each<[string, () => unknown, RegExp]>([
    [
      'text',
      () => writeFileSync(path, 'Not a database at all. '.repeat(99)),
      /: the file is not a SQLite database; name/,
    ],
    ['damaged', damage, /: the file is damaged; restore a copy of it, or move it away to start anew\.$/],
    ['a directory', () => mkdirSync(path), /: it is a directory; name a file in it\.$/],
    ['locked', () => new Sqlite(path).exec('begin exclusive'), /: another process keeps it locked; stop that process/],
  ])('that is %s stops the start with one line', async (_name, prepare, expected) => {
    const holder = (await prepare()) as { close(): void } | undefined;
    const message = await failure(database.url);
    holder?.close();
    expect(message).toMatch(expected);
    expect(message).toContain(`Database sqlite:${path}: `);
  });

  it('below another file stops the start with one line', async () => {
    writeFileSync(path, '');
    expect(await failure(`sqlite:${path}/below.db`)).toMatch(/: the path cannot be opened as a file; name a file in/);
  });

  it.each([
    ['sqlite::memory:', [], /expected the path of a file/],
    ['sqlite:x.db', ['sqlite:y.db'], /a SQLite file has no replicas; leave DATABASE_REPLICA_URLS empty/],
  ])('%s with replicas %j is refused', async (url, replicas, expected) => {
    expect(await failure(url, replicas)).toMatch(expected);
  });
});

describe('A database server', () => {
  it.each([
    [
      'mysql://root:secret@127.0.0.1:1/x',
      'Database mysql://root@127.0.0.1:1/x: the server does not answer; start it, or correct host and port.',
    ],
    [
      'mysql://root:se/c@ret#secret?@127.0.0.1:1/x',
      'Database address "mysql://root@127.0.0.1:1/x": expected sqlite:PATH or mysql://USER:PASSWORD@HOST:PORT/DATABASE; percent-encode the signs : / @ ? # % in a password.',
    ],
    [
      'mysql://root:secret@nowhere.invalid/x',
      'Database mysql://root@nowhere.invalid/x: the host is not known; correct it.',
    ],
    [
      'mysql://root:secret@127.0.0.1:1/',
      'Database address "mysql://root@127.0.0.1:1/": expected sqlite:PATH or mysql://USER:PASSWORD@HOST:PORT/DATABASE; percent-encode the signs : / @ ? # % in a password.',
    ],
  ])('%s stops the start with one line', async (url, expected) => {
    expect(await failure(url)).toBe(expected);
  });

  it('that says nothing is given up within five seconds', async () => {
    const silent = createServer((socket) => socket.on('error', () => undefined)).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const start = Date.now();
    expect(await failure(`mysql://root:secret@127.0.0.1:${(silent.address() as AddressInfo).port}/x`)).toMatch(
      /: the server does not answer; start it, or correct host and port\.$/,
    );
    expect(Date.now() - start).toBeLessThan(5000);
    silent.close();
  });
});

describeMariadb((database) => {
  const name = () => new URL(database.url).pathname.slice(1);
  const withUser = (user: string) => database.url.replace(/\/\/[^@]*@/, `//${user}@`);

  it('stops the start with one line for a wrong password', async () => {
    expect(await failure(withUser('root:secret'))).toMatch(
      /: the server refuses the user or the password; correct them\.$/,
    );
  });

  it('stops the start with one line for an unknown database', async () => {
    expect(await failure(database.url + '_gone')).toMatch(
      /: there is no database of this name; create it, or correct the name\.$/,
    );
  });

  it('stops the start with one line for a user without rights, and takes one whose password has signs', async () => {
    const user = `u${name().slice(-19)}`;
    const admin = await createConnection(database.url);
    await admin.query(`create user ${user} identified by 'p@ss:w/o%?#'`);
    const url = withUser(`${user}:${encodeURIComponent('p@ss:w/o%?#')}`);
    expect(await failure(url)).toMatch(/: the user may not use this database; grant it all privileges there, or name/);
    await admin.query(`grant select on ${name()}.* to ${user}`);
    expect(await failure(url)).toMatch(/: the user may not use this database; grant it all privileges there, or name/);
    await admin.query(`grant all on ${name()}.* to ${user}`);
    await (await openDatabase(url)).close();
    await admin.query(`drop user ${user}`);
    await admin.end();
  });
});
