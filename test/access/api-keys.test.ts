import { ApiKeys, KEPT_FOR } from '../../src/access/api-keys';
import { Role } from '../../src/access/role';
import { seedIfEmpty } from '../../src/exchange/import/seed-if-empty';
import { KeyUses } from '../../src/server/key-uses';
import { type Database, openDatabase } from '../../src/server/open-database';
import { writeTransaction } from '../../src/server/write-transaction';
import { readEpoch } from '../../src/shared/change-log';
import { fromGlobalId } from '../../src/shared/global-id';
import { giveKey, makeAccount, type TestAccount } from '../support/accounts';
import { countingReader } from '../support/counting-reader';
import { describeDatabases } from '../support/databases';
import { mutate } from '../support/mutate';
import { TEST_CLOCK } from '../support/seeded-database';

describeDatabases((file) => {
  let database: Database;
  let editor: TestAccount;

  beforeAll(async () => {
    database = await openDatabase(file.url);
    await seedIfEmpty(database, TEST_CLOCK);
    editor = await makeAccount(database, { name: 'Ed', role: Role.EDITOR, actors: [{ slug: 'skolverket' }] });
  });
  afterAll(() => database?.close());

  /** Another process beside the one that writes. */
  const elsewhere = () => {
    const state = { now: TEST_CLOCK.now(), elapsed: 0, used: [] as string[] };
    const reader = countingReader(database.reader);
    const keys = new ApiKeys({
      ...{ reader, clock: { now: () => state.now }, elapsed: () => state.elapsed },
      noteUse: (id) => state.used.push(id),
    });
    return { state, keys, statements: reader.statements };
  };
  const revoke = (id: string) =>
    mutate(database, `mutation { keyRevoke(input: { id: "${id}" }) { apiKey { revokedAt } userErrors { code } } }`);

  it('are those of an account, with what it may do', async () => {
    expect(await elsewhere().keys.viewerOf(editor.key)).toEqual({
      ...{ accountId: fromGlobalId(editor.id).id, name: 'Ed', role: 'EDITOR' },
      actorIds: new Set([expect.stringMatching(/^[0-9a-f-]{36}$/)]),
    });
  });

  it('cost two statements once in a while, however many ask at once', async () => {
    const { keys, statements, state } = elsewhere();
    await Promise.all([keys.viewerOf(editor.key), keys.viewerOf(editor.key)]);
    await keys.viewerOf(editor.key);
    expect(statements).toHaveLength(2);
    state.elapsed = KEPT_FOR;
    await keys.viewerOf(editor.key);
    expect(statements).toHaveLength(4);
  });

  it('are refused within five seconds of being revoked, wherever', async () => {
    const { key, keyId } = await giveKey(database, editor.id);
    const { keys, state } = elsewhere();
    expect(await keys.viewerOf(key)).not.toBeNull();
    expect((await revoke(keyId)).data.keyRevoke).toMatchObject({ userErrors: [] });
    state.elapsed = 4_999;
    expect(await keys.viewerOf(key)).toBeNull();
  });

  it('stay revoked at the instant at which they were', async () => {
    const { keyId } = await giveKey(database, editor.id);
    const first = await revoke(keyId);
    expect(first.data.keyRevoke.apiKey.revokedAt).toBe('2026-11-22T12:00:00.000Z');
    expect((await revoke(keyId)).data).toEqual(first.data);
  });

  it('hold up to the instant at which they expire, also while they are kept', async () => {
    const { key } = await giveKey(database, editor.id, '2026-11-22T12:00:01Z');
    const { keys, state } = elsewhere();
    expect(await keys.viewerOf(key)).not.toBeNull();
    state.now += 1_000;
    expect(await keys.viewerOf(key)).toBeNull();
    expect(await elsewhere().keys.viewerOf(key)).not.toBeNull();
  });

  it('have their last use noted once a minute, outside of the data epoch', async () => {
    const { key, keyId } = await giveKey(database, editor.id);
    const errors: unknown[] = [];
    const uses = new KeyUses(writeTransaction(database.dataSource), {
      error: (...args: unknown[]) => void errors.push(args),
    });
    const epoch = await readEpoch(database.reader);
    const stored = async () => {
      const [row] = await database.reader.rows<{ at: number | null }>(
        'select last_used_at as at from api_keys where id = ?',
        [fromGlobalId(keyId).id],
      );
      return row.at;
    };
    const noon = TEST_CLOCK.now();
    const useAt = async (now: number) => {
      const { keys, state } = elsewhere();
      state.now = now;
      await keys.viewerOf(key);
      for (const id of state.used) uses.note(id, now);
      await uses.settled();
      return stored();
    };
    expect(await stored()).toBeNull();
    expect(await useAt(noon)).toBe(noon);
    expect(await useAt(noon + 59_999)).toBe(noon);
    expect(await useAt(noon + 60_000)).toBe(noon + 60_000);
    expect(await useAt(noon + 1)).toBe(noon + 60_000);
    expect([await readEpoch(database.reader), errors]).toEqual([epoch, []]);
  });
});
