import { expectNoSecrets } from './attacked-api';
import { describeAttacked, organisation } from './attacked-databases';

const CREATE =
  'mutation ($input: OrganisationCreateInput!) { done: organisationCreate(input: $input) { organisation { id } userErrors { code } } }';

describeAttacked(({ send, database }) => {
  it('43: a database that fails is told by an id, and no word of it', async () => {
    const sources = '{ coalition(slug: "skia") { citations { locator } } }';
    expect((await send(sources)).codes).toEqual([]);
    await database().dataSource.query('alter table citations rename to citations_away');
    try {
      for (const asked of [await send(sources), await send(CREATE, { input: organisation({ name: 'Borta' }) })]) {
        const [{ message, extensions }] = JSON.parse(asked.body).errors;
        expect(extensions).toEqual({
          code: 'INTERNAL_SERVER_ERROR',
          errorId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        });
        expect(message).toBe(`Something went wrong here (${extensions.errorId}).`);
        expectNoSecrets({ text: asked.body });
      }
    } finally {
      await database().dataSource.query('alter table citations_away rename to citations');
    }
    expect((await send(sources)).codes).toEqual([]);
    expect((await send('{ search(query: "Borta") { totalCount } }')).data.search.totalCount).toBe(0);
  });

  it.each([
    ['{ organisations(first: 2147483648) { totalCount } }', undefined],
    ['query Q($n: Int) { organisations(first: $n) { totalCount } }', { n: 2 ** 31 }],
    ['query Q($n: Int) { organisations(first: $n) { totalCount } }', { n: 1e300 }],
    [
      'mutation { membershipDelete(input: { id: "x", expectedVersion: 2147483648 }) { userErrors { code } } }',
      undefined,
    ],
    [
      'mutation { membershipDelete(input: { id: "x", expectedVersion: -9007199254740993 }) { userErrors { code } } }',
      undefined,
    ],
  ])('43: a number that is too large is refused: %s', async (query, variables) => {
    const { codes, body } = await send(query, variables);
    expect(codes).toEqual(['BAD_USER_INPUT']);
    expectNoSecrets({ text: body });
  });

  it('53: a write that is asked for again is not done again, and another under its key is refused', async () => {
    const input = organisation({ name: 'En gång', idempotencyKey: 'once' });
    const first = await send(CREATE, { input });
    const again = await send(CREATE, { input });
    expect(first.data.done.userErrors).toEqual([]);
    expect(again.data).toEqual(first.data);
    const other = await send(CREATE, { input: { ...input, name: 'En annan' } });
    expect([other.status, other.codes]).toEqual([422, ['IDEMPOTENCY_KEY_REUSED']]);
    const rows = await database().reader.rows("select name from actors where name in ('En gång', 'En annan')", []);
    expect(rows).toEqual([{ name: 'En gång' }]);
  });
});
