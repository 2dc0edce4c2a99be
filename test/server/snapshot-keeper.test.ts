import { type Snapshot, readSnapshotParts, type SnapshotParts } from '../../src/network/snapshot';
import { type Database, openDatabase } from '../../src/server/open-database';
import { readInThreads } from '../../src/server/read-in-threads';
import { SnapshotKeeper } from '../../src/server/snapshot-keeper';
import { type ChangedRow, raiseEpoch } from '../../src/shared/change-log';
import { CalendarWorld, idOf } from '../support/calendar-world';
import { describeDatabases } from '../support/databases';

describeDatabases((place) => {
  let database: Database;
  let world: CalendarWorld;
  let keeper: SnapshotKeeper;
  let wholes: number;
  let readWhole: () => Promise<SnapshotParts>;
  const errors: unknown[] = [];

  beforeAll(async () => {
    database = await openDatabase(place.url);
    world = new CalendarWorld(database.dataSource);
    await world.coalition('group');
    await world.organisation('first');
    await world.membership('first', 'group', '2020/2021');
    readWhole = () => {
      wholes++;
      return database.reader.snapshot(readSnapshotParts);
    };
    keeper = await SnapshotKeeper.start({
      reader: database.reader,
      readWhole: () => readWhole(),
      log: { error: (error: unknown) => void errors.push(error) },
    });
  });

  beforeEach(() => {
    wholes = 0;
    errors.length = 0;
  });

  afterAll(async () => {
    await keeper.stop();
    await database.close();
  });

  /** A write is followed by what it logs. */
  const logged = (...changed: ChangedRow[]) =>
    raiseEpoch((sql, params) => database.dataSource.query(sql, params), changed);
  /** As where an older copy of the database is put in its place. */
  const takeBack = async () => {
    await database.dataSource.query('update data_state set epoch = epoch - 3');
    await database.dataSource.query('delete from changes where epoch > (select epoch from data_state)');
  };
  const members = ({ register }: Snapshot = keeper.current) =>
    Array.from(register.membersOfCoalition(idOf('group')), (place) => {
      const { memberships } = register;
      return `${register.actor(memberships.members[place]).slug} ${memberships.periodAt(place)}`;
    });
  const membershipId = (member: string, period: string) => idOf(`${member} group ${period}`);

  it('stays as it is while nothing is written', async () => {
    const before = keeper.current;
    await keeper.refresh();
    expect(keeper.current).toBe(before);
    expect(wholes).toBe(0);
  });

  it('follows a new actor with its membership, and search finds it', async () => {
    const before = keeper.current;
    await world.organisation('second');
    await world.membership('second', 'group', '2022/..');
    await logged(
      { type: 'Organisation', id: idOf('second') },
      { type: 'Membership', id: membershipId('second', '2022/..') },
    );
    await keeper.refresh();
    expect(members()).toEqual(['first 2020/2021', 'second 2022/..']);
    expect(keeper.current.search.search('second').map(({ id }) => id)).toEqual([idOf('second')]);
    expect(keeper.current.epoch).toBe(before.epoch + 1);
    expect(members(before)).toEqual(['first 2020/2021']);
    expect(wholes).toBe(0);
  });

  it('follows a membership that ends and one that goes', async () => {
    const [ended, gone] = [membershipId('second', '2022/..'), membershipId('first', '2020/2021')];
    await database.dataSource.query("update memberships set period = '2022/2023' where id = ?", [ended]);
    await database.dataSource.query('delete from memberships where id = ?', [gone]);
    await logged({ type: 'Membership', id: ended }, { type: 'Membership', id: gone });
    await keeper.refresh();
    expect(members()).toEqual(['second 2022/2023']);
    expect(wholes).toBe(0);
  });

  it('follows an actor that goes with all that it was in', async () => {
    await database.dataSource.query('delete from actors where id = ?', [idOf('second')]);
    await logged({ type: 'Organisation', id: idOf('second') });
    await keeper.refresh();
    expect(members()).toEqual([]);
    expect(keeper.current.register.bySlug('second')).toBeNull();
    expect(wholes).toBe(0);
  });

  it.each([
    ['did not say what it changed', () => database.dataSource.query('update data_state set epoch = epoch + 1')],
    ['changed everything', () => logged()],
    ['changed very much', () => logged(...Array.from({ length: 501 }, (_, i) => ({ type: 'Event', id: `e${i}` })))],
    ['was taken back', takeBack],
  ])('reads everything anew after a write that %s', async (_, write) => {
    await world.organisation(`third ${_}`);
    await write();
    await keeper.refresh();
    expect(keeper.current.register.bySlug(`third ${_}`)).not.toBeNull();
    expect(wholes).toBe(1);
  });

  it('keeps the last one where reading fails, says so, and tries again', async () => {
    const [before, read] = [keeper.current, readWhole];
    readWhole = () => Promise.reject(new Error('gone'));
    await logged();
    await keeper.refresh();
    expect(keeper.current).toBe(before);
    expect(errors).toHaveLength(1);
    readWhole = read;
    await keeper.refresh();
    expect(keeper.current.epoch).toBe(before.epoch + 1);
  });

  it('reads everything beside, before there is no more room to follow, and loses nothing', async () => {
    const readers: string[] = [];
    let isReading = false;
    const read = readWhole;
    readWhole = async () => {
      isReading = true;
      const parts = await read();
      await logged({ type: 'Organisation', id: idOf('late') });
      void keeper.refresh();
      isReading = false;
      return parts;
    };
    await world.organisation('late');
    for (let i = 0; wholes === 0 && i < 500; i++) {
      const slug = `n${i}`;
      await world.organisation(slug);
      await world.membership(slug, 'group', '2020/..');
      await logged({ type: 'Organisation', id: idOf(slug) }, { type: 'Membership', id: membershipId(slug, '2020/..') });
      await keeper.refresh();
      readers.push(slug);
    }
    while (isReading) await new Promise((resolve) => setTimeout(resolve, 5));
    await keeper.refresh();
    expect(wholes).toBe(1);
    expect(members().filter((member) => member.startsWith('n'))).toEqual(
      [...readers].sort().map((slug) => `${slug} 2020/..`),
    );
    expect(keeper.current.register.bySlug('late')).not.toBeNull();
    readWhole = read;
  }, 120_000);

  it('answers from what was read whole where much is written meanwhile', async () => {
    const [read, seen] = [readWhole, [] as number[]];
    readWhole = async () => {
      seen.push(keeper.current.epoch);
      const parts = await read();
      if (seen.length < 3) await logged();
      return parts;
    };
    const { epoch } = keeper.current;
    await logged();
    await keeper.refresh();
    expect(seen).toEqual([epoch, epoch + 1, epoch + 2]);
    expect(keeper.current.epoch).toBe(epoch + 3);
    readWhole = read;
  });

  it('shows a write to who refreshes after it, also while another refresh is under way', async () => {
    const slow = await SnapshotKeeper.start({
      reader: {
        ...database.reader,
        snapshot: async (work) => {
          const result = await database.reader.snapshot(work);
          await new Promise((resolve) => setTimeout(resolve, 50));
          return result;
        },
      },
      readWhole: () => database.reader.snapshot(readSnapshotParts),
      log: { error: (error: unknown) => void errors.push(error) },
    });
    const early = slow.refresh();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await world.organisation('between');
    await logged({ type: 'Organisation', id: idOf('between') });
    await slow.refresh();
    expect(slow.current.register.bySlug('between')).not.toBeNull();
    await early;
    await slow.stop();
  });

  it('is read by threads as it is here', async () => {
    const parts = await readInThreads({ databaseUrl: place.url, replicaUrls: [] });
    expect(parts).toEqual(await database.reader.snapshot(readSnapshotParts));
  });
});
