import { sqliteSnapshots } from '../../src/server/sqlite-snapshots';
import { freshSqlite } from '../support/databases';
import { openDatabase } from '../../src/server/open-database';

describe('Looks at states of a SQLite file', () => {
  it('do not wait for one another, however many there are, and each sees its own', async () => {
    const file = await freshSqlite();
    const database = await openDatabase(file.url);
    const snapshots = sqliteSnapshots(file.url.replace(/^sqlite:/, ''));
    const epoch = 'select epoch from data_state';
    let [waiting, release] = [0, () => undefined as void];
    const all = new Promise<void>((resolve) => (release = resolve));
    const look = () =>
      snapshots.snapshot(async (source) => {
        const [before] = await source.rows<{ epoch: number }>(epoch, []);
        if (++waiting === 12) {
          await database.dataSource.query('update data_state set epoch = epoch + 1');
          release();
        }
        await all;
        const [after] = await source.rows<{ epoch: number }>(epoch, []);
        return [before.epoch, after.epoch];
      });
    const seen = await Promise.all(Array.from({ length: 12 }, look));
    const [first] = seen[0];
    expect(seen).toEqual(Array(12).fill([first, first]));
    expect(await snapshots.snapshot((source) => source.rows(epoch, []))).toEqual([{ epoch: first + 1 }]);
    await snapshots.close();
    await database.close();
    await file.dispose();
  });

  it('end before the file is closed', async () => {
    const file = await freshSqlite();
    const database = await openDatabase(file.url);
    const snapshots = sqliteSnapshots(file.url.replace(/^sqlite:/, ''));
    let release = () => undefined as void;
    const looking = snapshots.snapshot(async (source) => {
      await new Promise<void>((resolve) => (release = resolve));
      return source.rows('select 1 as n', []);
    });
    const closing = snapshots.close();
    release();
    expect(await looking).toEqual([{ n: 1 }]);
    await closing;
    await database.close();
    await file.dispose();
  });
});
