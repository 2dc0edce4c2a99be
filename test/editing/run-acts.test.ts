import { Role } from '../../src/access/role';
import { type Viewer } from '../../src/access/viewer';
import { seedIfEmpty } from '../../src/exchange/import/seed-if-empty';
import { type Database, openDatabase } from '../../src/server/open-database';
import { describeDatabases } from '../support/databases';
import { ADMINISTRATOR, mutate } from '../support/mutate';
import { TEST_CLOCK } from '../support/seeded-database';

const MEMBER = (alias: string, label: string, more = '') => `${alias}: membershipCreate(input: {
  coalition: { slug: "likvardig-utbildning" }, member: { slug: "skolverket" }, label: "${label}", period: "1900/1901"
  citations: [{ source: { slug: "amnesgruppen-likvardig-utbildning" } }] ${more}
}) { membership { label } userErrors { code message path currentVersion } changes { kind type before after } }`;

describeDatabases((file) => {
  let database: Database;
  const count = async (sql: string) => Number((await database.reader.rows<{ n: number }>(sql, []))[0].n);
  const written = async () => ({
    memberships: await count('select count(*) as n from memberships'),
    history: await count('select count(*) as n from history_entries'),
    epoch: await count('select epoch as n from data_state'),
    keys: await count('select count(*) as n from idempotency_keys'),
  });

  beforeAll(async () => {
    database = await openDatabase(file.url);
    await seedIfEmpty(database, TEST_CLOCK);
  });
  afterAll(() => database.close());

  it('writes nothing of a request with one refusal, and says so of the others', async () => {
    const before = await written();
    const { data, errors } = await mutate(
      database,
      `mutation { ${MEMBER('first', 'a')} ${MEMBER('second', 'b', 'roles: []')} ${MEMBER('third', 'c')} }`,
    );
    expect(errors).toEqual([]);
    expect(data.second).toMatchObject({
      membership: null,
      userErrors: [{ code: 'INVALID', path: ['input', 'roles'] }],
    });
    for (const other of [data.first, data.third])
      expect(other).toMatchObject({ membership: null, changes: [], userErrors: [{ code: 'NOT_WRITTEN' }] });
    expect(await written()).toEqual(before);
  });

  it('tells of a dry run what would be done, and does not do it', async () => {
    const before = await written();
    const { data } = await mutate(
      database,
      `mutation { ${MEMBER('dry', 'a', 'dryRun: true, idempotencyKey: "dry"')} }`,
    );
    expect(data.dry).toMatchObject({ membership: null, userErrors: [] });
    expect(data.dry.changes[0]).toMatchObject({
      kind: 'ADDED',
      type: 'Membership',
      before: null,
      after: { label: 'a' },
    });
    expect(await written()).toEqual(before);
  });

  it('makes one epoch and one entry a row of a request with several mutations', async () => {
    const before = await written();
    const { data } = await mutate(database, `mutation { ${MEMBER('first', 'one')} }`);
    const after = await written();
    expect(data.first.userErrors).toEqual([]);
    expect(after.epoch).toBe(before.epoch + 1);
    expect(after.history).toBe(before.history + data.first.changes.length);
  });

  it('answers a write that is asked for again with what came of it, and refuses another one under its key', async () => {
    const text = `mutation { ${MEMBER('once', 'key', 'idempotencyKey: "once"').replace('1900/1901', '1902/1903')} }`;
    const { data } = await mutate(database, text);
    const before = await written();
    expect((await mutate(database, text)).data.once).toEqual({ ...data.once, changes: [] });
    expect(await written()).toEqual(before);
    const other = await mutate(database, text.replace('"key"', '"another"'));
    expect(other.errors).toEqual([{ code: 'IDEMPOTENCY_KEY_REUSED', message: expect.any(String) }]);
    const colleague = { ...ADMINISTRATOR, accountId: '01900000-0000-7000-8000-000000000002' };
    const theirs = await mutate(database, text.replace('1902/1903', '1904/1905'), { viewer: colleague });
    expect(theirs.data.once.userErrors).toEqual([]);
  });

  it('leaves the version of what stays as it is, and still compares it', async () => {
    const text = `mutation { ${MEMBER('same', 'same').replace('1900/1901', '1906/1907').replace('{ label }', '{ id }')} }`;
    const { id } = (await mutate(database, text)).data.same.membership;
    const update = (version: number) =>
      mutate(
        database,
        `mutation { membershipUpdate(input: { id: "${id}", expectedVersion: ${version}, label: "same" }) { membership { id } changes { kind } userErrors { code currentVersion } } }`,
      );
    const before = await written();
    const done = { membership: { id }, changes: [], userErrors: [] };
    for (const { data } of [await update(1), await update(1)]) expect(data.membershipUpdate).toEqual(done);
    expect((await update(2)).data.membershipUpdate.userErrors).toEqual([{ code: 'CONFLICT', currentVersion: 1 }]);
    expect(await written()).toEqual(before);
  });

  it('lets nobody who may not write begin', async () => {
    const before = await written();
    const reader: Viewer = { ...ADMINISTRATOR, role: Role.READER };
    const { errors } = await mutate(database, `mutation { ${MEMBER('first', 'r')} }`, { viewer: reader });
    expect(errors).toEqual([
      { code: 'FORBIDDEN', message: 'Expected an account with at least the role EDITOR, got READER.' },
    ]);
    expect(await written()).toEqual(before);
  });

  it('runs one write at a time, however many are asked for at once', async () => {
    const before = await written();
    const years = Array.from({ length: 20 }, (_, i) => 1910 + i);
    const answers = await Promise.all(
      years.map((year) =>
        mutate(database, `mutation { ${MEMBER('one', 'p').replace('1900/1901', `${year}/${year}`)} }`),
      ),
    );
    expect(answers.flatMap(({ data, errors }) => [...errors, ...data.one.userErrors])).toEqual([]);
    expect((await written()).epoch).toBe(before.epoch + years.length);
  });
});
