import { setTimeout as sleep } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { createConnection } from 'mysql2/promise';
import { sqlitePath } from '../../src/server/database-address';
import { type Database, openDatabase } from '../../src/server/open-database';
import { writeTransaction } from '../../src/server/write-transaction';
import { ServiceUnavailable } from '../../src/shared/errors';
import { freshSqlite, type TestDatabase, describeMariadb } from '../support/databases';
import { insert, ONE_OF_EACH } from '../support/one-of-each';

describe('A write on SQLite', () => {
  let place: TestDatabase;
  let database: Database;
  let other: Sqlite.Database;
  beforeAll(async () => {
    place = await freshSqlite();
    database = await openDatabase(place.url);
    other = new Sqlite(sqlitePath(place.url)!);
  });
  afterAll(async () => {
    other.close();
    await database.close();
    await place.dispose();
  });

  it('goes through to the disk before it is acknowledged', async () => {
    expect(await database.dataSource.query('PRAGMA synchronous')).toEqual([{ synchronous: 2 }]);
  });

  it('waits for another writer without stopping the process, and is told to come again after five seconds', async () => {
    other.exec('begin immediate');
    const asked = Date.now();
    let ticks = 0;
    const ticking = setInterval(() => ticks++, 20);
    const write = writeTransaction(database.dataSource);
    await expect(write((manager) => manager.query('update data_state set epoch = epoch'))).rejects.toBeInstanceOf(
      ServiceUnavailable,
    );
    clearInterval(ticking);
    const waited = Date.now() - asked;
    expect(waited).toBeGreaterThanOrEqual(5000);
    expect(waited).toBeLessThan(8000);
    expect(ticks).toBeGreaterThan(50);
    other.exec('rollback');
  });

  it('is made as soon as the other one ends', async () => {
    other.exec('begin immediate');
    const writing = writeTransaction(database.dataSource)(async () => 'written');
    await sleep(300);
    other.exec('commit');
    expect(await writing).toBe('written');
  });
});

describeMariadb((place) => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase(place.url);
    for (const [table, row] of ONE_OF_EACH) await insert(database.dataSource, table, row);
  });
  afterAll(() => database.close());

  it('that meets another one in a deadlock is run again as a whole', async () => {
    const [first, second] = ['coalition', 'person'];
    const touch = 'update actors set name = ? where id = ?';
    const other = await createConnection(place.url);
    await other.beginTransaction();
    // The heavier transaction is spared, so that it is ours that is run again.
    await other.query('insert into changes (epoch, row_type, row_id) values (1, ?, ?), (1, ?, ?), (1, ?, ?)', [
      ...['a', '1', 'a', '2', 'a', '3'],
    ]);
    await other.query(touch, ['other', second]);
    let runs = 0;
    const writing = writeTransaction(database.dataSource)(async (manager) => {
      runs++;
      await manager.query(touch, [`run ${runs}`, first]);
      await manager.query(touch, [`run ${runs}`, second]);
    });
    await sleep(300);
    await other.query(touch, ['other', first]);
    await other.commit();
    await writing;
    await other.end();
    expect(runs).toBeGreaterThan(1);
    const names = await database.reader.rows('select name as name from actors where id in (?, ?)', [first, second]);
    expect(names).toEqual([{ name: `run ${runs}` }, { name: `run ${runs}` }]);
  });
});
