import { type Database, openDatabase } from '../../src/server/open-database';
import { seedIfEmpty } from '../../src/exchange/import/seed-if-empty';
import { describeDatabases } from '../support/databases';
import { mutate } from '../support/mutate';
import { ask } from '../support/query';
import { TEST_CLOCK } from '../support/seeded-database';

const CREATE = `mutation {
  membershipCreate(input: {
    coalition: { slug: "likvardig-utbildning" }, member: { slug: "linkopings-universitet" }, roles: [GUEST]
    period: "2026-01/..", citations: [{ source: { slug: "likvardig-utbildning" } }], idempotencyKey: "once"
  }) { membership { id roles member { slug } } userErrors { code message path currentVersion } changes { kind type } }
}`;

describeDatabases((file) => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase(file.url);
    await seedIfEmpty(database, TEST_CLOCK);
  });
  afterAll(() => database.close());

  it('adds a member, tells what was done, and keeps the history', async () => {
    const sources = await ask(
      database.reader,
      '{ sources { nodes { slug } } organisations(first: 100) { nodes { slug } } }',
    );
    const source = sources.data.sources.nodes[0].slug;
    const member = sources.data.organisations.nodes[0].slug;
    const text = CREATE.replace('linkopings-universitet', member).replace(
      'source: { slug: "likvardig-utbildning" }',
      `source: { slug: "${source}" }`,
    );
    const { data, errors } = await mutate(database, text);
    expect(errors).toEqual([]);
    expect(data.membershipCreate).toMatchObject({
      userErrors: [],
      membership: { roles: ['GUEST'], member: { slug: member } },
    });
    expect(data.membershipCreate.changes).toEqual([
      { kind: 'ADDED', type: 'Membership' },
      { kind: 'ADDED', type: 'Citation' },
    ]);
    const again = await mutate(database, text);
    expect(again.data.membershipCreate.membership).toEqual(data.membershipCreate.membership);
    const id = data.membershipCreate.membership.id;
    const end = (version: number) =>
      `mutation { membershipEnd(input: { id: "${id}", expectedVersion: ${version}, at: "2026-06" }) { membership { period { edtf } } userErrors { code currentVersion } } }`;
    expect((await mutate(database, end(7))).data.membershipEnd.userErrors).toEqual([
      { code: 'CONFLICT', currentVersion: 1 },
    ]);
    expect((await mutate(database, end(1))).data.membershipEnd).toEqual({
      membership: { period: { edtf: '2026-01/2026-06' } },
      userErrors: [],
    });
    const [{ n }] = await database.reader.rows<{ n: number }>(
      'select count(*) as n from history_entries where act = ?',
      ['membershipEnd'],
    );
    expect(n).toBe(1);
  });
});
