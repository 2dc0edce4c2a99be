import { type Asked } from '../support/writing-api';
import { buildApi } from '../../src/server/schema';
import { expectNoSecrets } from './attacked-api';
import { describeAttacked, organisation } from './attacked-databases';
import { INJECTIONS } from './injections';
import { textPlaces } from './text-places';

const PLACES = textPlaces(buildApi().schema);

/** An answer without the text that it may tell back. */
const whatIs = ({ status, data, codes }: Asked) => ({ status, data, codes });

const CREATE =
  'mutation ($input: OrganisationCreateInput!) { done: organisationCreate(input: $input) { organisation { id } userErrors { code } } }';

describeAttacked(({ send, database, api }) => {
  it(`17: statements of SQL are texts like others, in each of ${PLACES.length} places`, async () => {
    expect([INJECTIONS.length, PLACES.length > 60]).toEqual([50, true]);
    const count = () => database().reader.rows('select count(*) as n from actors', []);
    const before = await count();
    for (const [i, { name, query, variables }] of PLACES.entries()) {
      api().statements.length = 0;
      // What a text that means nothing finds.
      const harmless = await send(query, variables('nothing at all'));
      // Each tenth, others in the next place, so that all are used again and again.
      for (const text of INJECTIONS.filter((_text, place) => place % 10 === i % 10)) {
        const { status, data, codes, body } = await send(query, variables(text));
        expect({ name, text, status, data, codes }).toEqual({ name, text, ...whatIs(harmless) });
        expect(body).not.toMatch(/\bsql|syntax/i);
      }
      expect(api().statements.filter((statement) => /drop table|sleep\(|1=1|select 1/.test(statement))).toEqual([]);
    }
    expect(await count()).toEqual(before);
  }, 60_000);

  it('17: they are names like others', async () => {
    for (const names of [INJECTIONS.slice(0, 20), INJECTIONS.slice(20, 40), INJECTIONS.slice(40)]) {
      const inputs = names.map((name) => organisation({ name }));
      const head = inputs.map((_input, i) => `$i${i}: OrganisationCreateInput!`).join(', ');
      const acts = inputs.map((_input, i) => `a${i}: organisationCreate(input: $i${i}) { organisation { name } }`);
      const variables = Object.fromEntries(inputs.map((input, i) => [`i${i}`, input]));
      const { data } = await send(`mutation (${head}) { ${acts.join(' ')} }`, variables);
      expect(names.map((_name, i) => data[`a${i}`].organisation?.name)).toEqual(names);
    }
  });

  it.each([['%'], ['_'], ['\\'], ['\\%'], ['%'.repeat(100)], ['[a-z]'], ['.*']])(
    '19: signs of patterns are taken literally: %j',
    async (x) => {
      const { data, status } = await send(
        'query Q($x: String!) { search(query: $x) { totalCount } organisations(filter: { name: $x }) { nodes { name } } }',
        { x },
      );
      expect(status).toBe(200);
      for (const { name } of data.organisations.nodes) expect(name).toContain(x);
    },
  );

  it('19: a text to search for is not endless', async () => {
    const { codes } = await send('query Q($x: String!) { search(query: $x) { totalCount } }', { x: '%'.repeat(1000) });
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });

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
