import { REGISTER } from '../../../src/directory/register';
import { readSnapshotParts } from '../../../src/network/snapshot';
import { BadUserInput } from '../../../src/shared/errors';
import { type Context } from '../../../src/shared/context';
import { raiseEpoch } from '../../../src/shared/change-log';
import { type Reader } from '../../../src/shared/reader';
import { AnswerCache } from '../../../src/server/answers/answer-cache';
import { fillAtOneEpoch } from '../../../src/server/answers/fill-at-one-epoch';
import { type Database, openDatabase } from '../../../src/server/open-database';
import { SnapshotKeeper } from '../../../src/server/snapshot-keeper';
import { CalendarWorld, idOf } from '../../support/calendar-world';
import { describeDatabases } from '../../support/databases';
import { TEST_PARTS } from '../../support/test-parts';

describeDatabases((place) => {
  let database: Database;
  /** Stands for another process. */
  let other: Database;
  let keeper: SnapshotKeeper;
  let slugs = 0;
  const errors: unknown[] = [];

  beforeAll(async () => {
    [database, other] = [await openDatabase(place.url), await openDatabase(place.url)];
    await write();
    keeper = await SnapshotKeeper.start({
      reader: database.reader,
      readWhole: () => database.reader.snapshot(readSnapshotParts),
      log: { error: (error: unknown) => void errors.push(error) },
    });
  });

  afterAll(async () => {
    expect(errors).toEqual([]);
    await keeper.stop();
    await database.close();
    await other.close();
  });

  const write = async () => {
    const slug = `n${++slugs}`;
    await new CalendarWorld(other.dataSource).organisation(slug);
    const changed = [{ type: 'Organisation', id: idOf(slug) }];
    await raiseEpoch((sql, params) => other.dataSource.query(sql, params), changed);
  };

  /** How many actors memory and the database know; what `between` does comes between the looks at them. */
  const count =
    (between: () => Promise<void> = async () => undefined) =>
    async (context: Context) => {
      const inMemory = () => context.resource(REGISTER).bySlug(`n${slugs}`) !== null;
      const [first] = await context.reader.rows<{ n: number }>('select count(*) as n from actors', []);
      const before = slugs;
      await between();
      const [second] = await context.reader.rows<{ n: number }>('select count(*) as n from actors', []);
      const body = JSON.stringify({ first: first.n, second: second.n, before, knowsLast: inMemory() });
      return { body, contentType: 'application/json', status: 200, changesAt: null };
    };

  const parts = (more: object = {}) => ({ ...TEST_PARTS, reader: database.reader, keeper, ...more });

  it('sees one state, whatever is written meanwhile', async () => {
    const { filled, epoch } = await fillAtOneEpoch(parts(), count(write));
    expect(epoch).toBe(slugs - 1);
    expect(JSON.parse(String(filled.body))).toEqual({
      ...{ first: slugs - 1, second: slugs - 1, before: slugs - 1, knowsLast: false },
    });
  });

  it('sees what another process wrote, in memory as in the database', async () => {
    await write();
    const { filled, epoch } = await fillAtOneEpoch(parts(), count());
    expect(epoch).toBe(slugs);
    expect(JSON.parse(String(filled.body))).toEqual({ first: slugs, second: slugs, before: slugs, knowsLast: true });
  });

  it('looks again where a write comes before it looks', async () => {
    let states = 0;
    const reader: Reader = {
      ...database.reader,
      snapshot: async (work) => {
        if (++states <= 2) await write();
        return database.reader.snapshot(work);
      },
    };
    const { filled, epoch } = await fillAtOneEpoch(parts({ reader }), count());
    expect([states, epoch]).toEqual([3, slugs]);
    expect(JSON.parse(String(filled.body))).toMatchObject({ first: slugs, knowsLast: true });
  });

  it('answers where writes never end, and says that this may not be kept', async () => {
    let states = 0;
    const reader: Reader = {
      ...database.reader,
      snapshot: async (work) => {
        states++;
        await write();
        return database.reader.snapshot(work);
      },
    };
    const { filled, epoch } = await fillAtOneEpoch(parts({ reader }), count());
    expect([states, epoch]).toEqual([5, null]);
    expect(JSON.parse(String(filled.body))).toMatchObject({ first: slugs });
    await keeper.refresh();
  });

  it('has one instant', async () => {
    let ticks = 0;
    const { filled } = await fillAtOneEpoch(parts({ clock: { now: () => ++ticks } }), async ({ clock }) => ({
      ...{ body: `${clock.now()} ${clock.now()}`, contentType: 'text/plain', status: 200, changesAt: null },
    }));
    expect(filled.body).toBe('1 1');
  });

  it('may look at a state of its own again', async () => {
    const { filled } = await fillAtOneEpoch(parts(), async ({ reader }) => ({
      body: JSON.stringify(await reader.snapshot((source) => source.rows('select count(*) as n from actors', []))),
      ...{ contentType: 'application/json', status: 200, changesAt: null },
    }));
    expect(filled.body).toBe(`[{"n":${slugs}}]`);
  });

  it.each([
    ['input that cannot be understood', new BadUserInput('Expected a slug, got none.')],
    ['a failure', new Error('gone')],
  ])('says %s', async (_name, error) => {
    await expect(fillAtOneEpoch(parts(), () => Promise.reject(error))).rejects.toBe(error);
    expect((await fillAtOneEpoch(parts(), count())).epoch).toBe(slugs);
  });

  it('is anew what another process changed, and nothing else costs a statement', async () => {
    let states = 0;
    const reader: Reader = {
      rows: () => Promise.reject(new Error('outside of the state')),
      snapshot: (work) => {
        states++;
        return database.reader.snapshot(work);
      },
      close: async () => undefined,
    };
    const cache = new AnswerCache({ keeper, clock: TEST_PARTS.clock });
    const body = async () => {
      const kept = await cache.get('/a', '/a', () => fillAtOneEpoch(parts({ reader }), count()));
      return JSON.parse(kept.answer.inCoding('identity')!.bytes.toString());
    };
    const first = await body();
    expect(await body()).toEqual(first);
    expect(states).toBe(1);
    await write();
    await keeper.refresh();
    expect(await body()).toMatchObject({ first: first.first + 1, knowsLast: true });
    expect(states).toBe(2);
  });
});
