import { Role } from '../../src/access/role';
import { seedIfEmpty } from '../../src/exchange/import/seed-if-empty';
import { type Database, openDatabase } from '../../src/server/open-database';
import { fromGlobalId, toGlobalId } from '../../src/shared/global-id';
import { makeAccount, type TestAccount } from '../support/accounts';
import { describeDatabases } from '../support/databases';
import { mutate } from '../support/mutate';
import { TEST_CLOCK } from '../support/seeded-database';

const CREATE = `mutation ($input: AccountCreateInput!) { accountCreate(input: $input) {
  account { id name role version issuer subject actors { slug } keys { prefix } } userErrors { code path } } }`;
const UPDATE = `mutation ($input: AccountUpdateInput!) { accountUpdate(input: $input) {
  account { name role version actors { slug } } userErrors { code path currentVersion } changes { kind type after } } }`;

describeDatabases((file) => {
  let database: Database;
  let admin: TestAccount;

  beforeAll(async () => {
    database = await openDatabase(file.url);
    await seedIfEmpty(database, TEST_CLOCK);
    admin = await makeAccount(database, { name: 'Ada', role: Role.ADMINISTRATOR, issuer: 'https://a', subject: 'ada' });
  });
  afterAll(() => database?.close());

  const create = async (input: object) => (await mutate(database, CREATE, { variables: { input } })).data.accountCreate;
  const update = async (input: object) => (await mutate(database, UPDATE, { variables: { input } })).data.accountUpdate;
  const history = (id: string) =>
    database.reader.rows<{ act: string; type: string; isPrivate: number; after: string }>(
      `select e.act as act, e.row_type as type, e.is_private as isPrivate, e.after_values as after
        from history_entries e join history_subjects s on s.epoch = e.epoch and s.number = e.number
        where s.subject_id = ? order by e.epoch, e.number`,
      [id],
    );

  it('makes an account that keeps actors, with a private history that is not the actors’', async () => {
    const { account, userErrors } = await create({ name: ' Ed ', role: 'EDITOR', actors: [{ slug: 'skolverket' }] });
    expect(userErrors).toEqual([]);
    expect(account).toEqual({
      ...{ id: expect.any(String), name: 'Ed', role: 'EDITOR', version: 1, issuer: null, subject: null },
      ...{ actors: [{ slug: 'skolverket' }], keys: [] },
    });
    const { id } = fromGlobalId(account.id);
    const entries = await history(id);
    expect(entries.map(({ act, type, isPrivate }) => [act, type, isPrivate])).toEqual([
      ['accountCreate', 'Account', 1],
      ['accountCreate', 'AccountActor', 1],
    ]);
    const { actorId } = JSON.parse(entries[1].after);
    expect((await history(actorId)).map(({ type }) => type)).not.toContain('AccountActor');
  });

  it.each([
    [{ name: ' ' }, { code: 'INVALID', path: ['input', 'name'] }],
    [{ name: 'Es\u001b[31mc' }, { code: 'INVALID', path: ['input', 'name'] }],
    [{ name: 'n'.repeat(191) }, { code: 'INVALID', path: ['input', 'name'] }],
    [{ name: 'Ada' }, { code: 'TAKEN', path: ['input', 'name'] }],
    [{ issuer: 'https://a' }, { code: 'INVALID', path: ['input', 'subject'] }],
    [{ subject: 'ada' }, { code: 'INVALID', path: ['input', 'subject'] }],
    [
      { issuer: 'https://a', subject: 'ada' },
      { code: 'TAKEN', path: ['input', 'subject'] },
    ],
    [{ actors: [{ slug: 'skolverket' }, { slug: 'nobody' }] }, { code: 'NOT_FOUND', path: ['input', 'actors', '1'] }],
  ])('refuses one with %j', async (wrong, error) => {
    const { account, userErrors } = await create({ name: 'Wrong', role: 'READER', ...wrong });
    expect([account, userErrors]).toEqual([null, [error]]);
    expect((await database.reader.rows("select id from accounts where name = 'Wrong'", [])).length).toBe(0);
  });

  it('lets the same subject of another issuer be another account', async () => {
    expect(await create({ name: 'Other', role: 'READER', issuer: 'https://b', subject: 'ada' })).toMatchObject({
      userErrors: [],
    });
  });

  it('changes what is said and leaves the rest, if the version is still the one that was read', async () => {
    const { id } = await makeAccount(database, { name: 'Eve', role: Role.EDITOR, actors: [{ slug: 'skolverket' }] });
    expect(await update({ id, expectedVersion: 1, actors: [{ slug: 'skia' }] })).toEqual({
      account: { name: 'Eve', role: 'EDITOR', version: 2, actors: [{ slug: 'skia' }] },
      userErrors: [],
      changes: expect.arrayContaining([
        { kind: 'ADDED', type: 'AccountActor', after: expect.anything() },
        { kind: 'REMOVED', type: 'AccountActor', after: null },
      ]),
    });
    expect(await update({ id, expectedVersion: 1, role: 'READER' })).toMatchObject({
      userErrors: [{ code: 'CONFLICT', currentVersion: 2 }],
    });
    expect(await update({ id, expectedVersion: 2, role: 'READER', name: 'Eva' })).toMatchObject({
      account: { name: 'Eva', role: 'READER', version: 3, actors: [{ slug: 'skia' }] },
    });
    expect(await update({ id, expectedVersion: 3, name: null })).toMatchObject({ userErrors: [{ code: 'INVALID' }] });
  });

  it('gives out no key that is past already, or of no account', async () => {
    const give = async (account: string, expiresAt: string | null) => {
      const text = `mutation ($a: ID!, $e: DateTime) { keyCreate(input: { account: $a, expiresAt: $e }) { text userErrors { code path } } }`;
      return (await mutate(database, text, { variables: { a: account, e: expiresAt } })).data.keyCreate;
    };
    expect(await give(admin.id, '2026-11-22T12:00:00Z')).toEqual({
      text: null,
      userErrors: [{ code: 'INVALID', path: ['input', 'expiresAt'] }],
    });
    const absent = toGlobalId('Account', '00000000-0000-7000-8000-000000000000');
    expect(await give(absent, null)).toMatchObject({ text: null, userErrors: [{ code: 'NOT_FOUND' }] });
  });

  it('shows no key of a request that is not written', async () => {
    const { data } = await mutate(
      database,
      `mutation { keyCreate(input: { account: "${admin.id}" }) { text apiKey { id } }
        accountCreate(input: { name: "Dry", role: READER, dryRun: true }) { account { id } } }`,
    );
    expect(data).toEqual({ keyCreate: { text: null, apiKey: null }, accountCreate: { account: null } });
  });

  it('removes an account with its keys and all that it keeps; its deeds stay', async () => {
    const made = await makeAccount(database, { name: 'Gone', role: Role.EDITOR, actors: [{ slug: 'skia' }] });
    const { id } = fromGlobalId(made.id);
    const { data } = await mutate(
      database,
      `mutation { accountDelete(input: { id: "${made.id}", expectedVersion: 1 }) { userErrors { code } changes { kind type } } }`,
    );
    expect(data.accountDelete).toEqual({
      userErrors: [],
      changes: expect.arrayContaining(['Account', 'AccountActor', 'ApiKey'].map((type) => ({ kind: 'REMOVED', type }))),
    });
    for (const table of ['account_actors', 'api_keys'])
      expect(await database.reader.rows(`select account_id from ${table} where account_id = ?`, [id])).toEqual([]);
    expect((await history(id)).map(({ act }) => act)).toContain('accountDelete');
  });
});
