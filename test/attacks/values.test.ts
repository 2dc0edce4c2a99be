import { type Attacked, attackedApi, expectNoSecrets } from './attacked-api';

const INJECTIONS = [
  `' or '1'='1`,
  `" or ""="`,
  `'; drop table actors; --`,
  `' union select 1, 2, 3 --`,
  `\\' or 1=1 #`,
  `') or ('1'='1`,
  `'/**/or/**/1=1`,
  `%' or 1=1 or '%`,
  `' and sleep(5) --`,
  `%bf%27 or 1=1`,
];

/** Each asks by a text and answers whether anything was found. */
const PLACES: [name: string, document: string][] = [
  ['organisation by slug', 'query Q($x: String!) { found: organisation(slug: $x) { id } }'],
  [
    'actor by identifier',
    'query Q($x: String!) { found: actor(identifier: { scheme: "wikidata", value: $x }) { id } }',
  ],
  ['actor by scheme', 'query Q($x: String!) { found: actor(identifier: { scheme: $x, value: "Q1" }) { id } }'],
  ['event by slug', 'query Q($x: String!) { found: event(slug: $x) { id } }'],
  ['theme by slug', 'query Q($x: String!) { found: theme(slug: $x) { id } }'],
  ['source by slug', 'query Q($x: String!) { found: source(slug: $x) { id } }'],
];

describe('Values that mean something elsewhere', () => {
  let api: Attacked;

  beforeAll(async () => {
    api = await attackedApi();
  });
  afterAll(() => api?.close());

  it.each(PLACES)('17: statements of SQL are texts like others: %s', async (_name, document) => {
    for (const x of INJECTIONS) {
      const struck = await api.post(document, { x });
      expect([x, struck.status, struck.data]).toEqual([x, 200, { found: null }]);
    }
  });

  it.each([
    [
      '18: an order that is a statement',
      '{ organisations(orderBy: { field: "name; drop table actors" }) { totalCount } }',
    ],
    ['18: an order that is a query', '{ organisations(orderBy: { field: SLEEP }) { totalCount } }'],
    ['18: an object for a text', 'query Q { organisation(slug: { slug: "x" }) { id } }'],
    [
      '42: a field that an input does not have',
      'mutation { membershipEnd(input: { id: "x", role: "ADMINISTRATOR" }) { userErrors { code } } }',
    ],
    ['11: a page of a thousand million', '{ organisations(first: 1000000000) { totalCount } }'],
    ['11: a page of nothing', '{ organisations(first: 0) { totalCount } }'],
    ['13: a cursor with SQL inside', `{ organisations(after: "' or 1=1") { totalCount } }`],
  ])('%s is refused before anything is read', async (_name, query) => {
    const struck = await api.post(query);
    expect(struck.errors).toBeGreaterThan(0);
    expect(struck.code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/);
    expect(struck.statements).toBe(0);
    expectNoSecrets({ text: struck.text.replace(/drop table actors|or 1=1/g, '') });
  });

  it('18: an object for a text in a variable', async () => {
    const struck = await api.post('query Q($x: String!) { organisation(slug: $x) { id } }', { x: { '': 'x' } });
    expect([struck.code, struck.statements]).toEqual(['BAD_USER_INPUT', 0]);
  });

  it.each([['%'], ['_'], ['\\'], ['%'.repeat(1000)], ['[a-z]'], ['.*']])(
    '19: signs of patterns are taken literally: %j',
    async (x) => {
      const { data } = await api.post('query Q($x: String!) { search(query: $x) { totalCount } }', { x });
      expect(data?.search.totalCount ?? 0).toBe(0);
    },
  );

  it.each([
    ['search', 'query Q($x: String!) { search(query: $x) { totalCount } }'],
    ['an instant', 'query Q($x: DateTime!) { coalition(slug: "skia") { nextMeeting(after: $x) { id } } }'],
    ['an organisation number', 'query Q($x: String!) { organisation(organisationNumber: $x) { id } }'],
    ['a cursor', 'query Q($x: String!) { organisations(after: $x) { totalCount } }'],
    ['an id', 'query Q($x: ID!) { node(id: $x) { id } }'],
  ])('20: no text makes a check of patterns slow: %s', async (_name, document) => {
    for (const x of [
      `${'a'.repeat(5000)}!`,
      `${'1'.repeat(5000)}x`,
      `${' '.repeat(5000)}x`,
      `${'2021-'.repeat(1000)}`,
    ]) {
      const taken: number[] = [];
      const usual: number[] = [];
      for (let i = 0; i < 7; i++) {
        taken.push((await api.post(document, { x })).milliseconds);
        usual.push((await api.post(document, { x: 'skia' })).milliseconds);
      }
      // The best of seven, and beside an ordinary text, for others use the machine, too.
      expect(Math.min(...taken) - Math.min(...usual)).toBeLessThan(10);
    }
  });

  it.each([['\u0000'], ['skia\u0000'], ['\ud800'], ['\udc00skia'], ['🏳️‍🌈'], ['𐍈']])(
    '23: no sign is a failure: %j',
    async (x) => {
      const struck = await api.post(
        'query Q($x: String!) { organisation(slug: $x) { id } search(query: $x) { totalCount } }',
        { x },
      );
      expect(struck.code).not.toBe('INTERNAL_SERVER_ERROR');
      expect(struck.status).toBeLessThan(500);
    },
  );
});
