import { getIntrospectionQuery, type IntrospectionOptions } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIMITS, type Limits } from '../../src/shared/limits';
import { EXAMPLES } from '../../src/web/graphiql/examples';
import { type Attacked, attackedApi, expectNoSecrets, expectRefused } from './attacked-api';
import { BAD_DOCUMENTS, GOOD_REFERENCES } from './documents';

const README = readFileSync(join(__dirname, '../../README.md'), 'utf8');
const SLOW = 60_000;

const named = BAD_DOCUMENTS.map((document) => [`${document.attack}: ${document.name}`, document] as const);

describe('Documents that cost more than they say', () => {
  let api: Attacked;

  beforeAll(async () => {
    api = await attackedApi();
  }, SLOW);
  afterAll(() => api?.close());

  it.each(named)('are refused by POST, known or not: %s', async (_name, { query, variables, code }) => {
    for (let i = 0; i < 2; i++) expectRefused(await api.post(query, variables), { code });
  });

  it.each(named)('are refused by GET: %s', async (_name, { query, variables, code }) => {
    expectRefused(await api.get(query, variables), { code });
  });

  it.each(named)('take less than 20 ms to be refused: %s', async (_name, { query, variables }) => {
    const taken = [];
    for (let i = 0; i < 5; i++) taken.push((await api.post(query, variables)).milliseconds);
    // The best of five, for others use the machine, too.
    expect(Math.min(...taken)).toBeLessThan(20);
  });

  it.each([
    ['6: directly', '{ ...A } fragment A on Query { ...A }'],
    ['6: by three', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }'],
    ['8: in the schema', '{ __schema { types { fields { type { fields { type { name } } } } } } }'],
  ])('circles are refused, %s', async (_name, query) => {
    const struck = await api.post(query);
    expect(struck).toMatchObject({ status: 400, statements: 0 });
    expect(struck.code).toMatch(/^(GRAPHQL_VALIDATION_FAILED|DOCUMENT_TOO_DEEP)$/);
    expectNoSecrets(struck);
  });

  it('7: at most 10 errors are listed', async () => {
    const { status, errors } = await api.post(`{ ${'coalition { x y z u v w } event { x y z u v w } '} }`);
    expect([status, errors]).toEqual([400, 10]);
  });

  it('12: a document that came before is weighed with the variables of each request', async () => {
    const query =
      'query Known($n: Int) { coalitions(first: $n) { nodes { members(first: $n) { nodes { member { memberships(first: $n) { totalCount } } } } } } }';
    for (let i = 0; i < 2; i++) expect(await api.post(query, { n: 2 })).toMatchObject({ status: 200, errors: 0 });
    expectRefused(await api.post(query, { n: 100 }), { code: 'DOCUMENT_TOO_COSTLY' });
    expect(await api.post(query, { n: 2 })).toMatchObject({ status: 200, errors: 0 });
  });

  it('another operation of the same document is weighed by itself', async () => {
    const query =
      'query Small { __typename } query Large { coalitions(first: 100) { nodes { members(first: 100) { nodes { id } } } } }';
    expect(await api.post(query, {}, { operationName: 'Small' })).toMatchObject({ status: 200, errors: 0 });
    expectRefused(await api.post(query, {}, { operationName: 'Large' }), { code: 'DOCUMENT_TOO_COSTLY' });
  });
});

describe('What is ordinary is let in', () => {
  let api: Attacked;

  beforeAll(async () => {
    api = await attackedApi();
  }, SLOW);
  afterAll(() => api?.close());

  it('3: the same field 50 times', async () => {
    const query = `{ coalition(slug: "skia") { ${'partOf{__typename} '.repeat(50)} } }`;
    expect(await api.post(query)).toMatchObject({ status: 200, errors: 0 });
  });

  const options: IntrospectionOptions[] = [
    {},
    { descriptions: false },
    { specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true },
  ];
  it.each(options)('8: the questions of tools about the schema: %j', async (option) => {
    const struck = await api.post(getIntrospectionQuery(option));
    expect([struck.status, struck.errors]).toEqual([200, 0]);
    expect(struck.data.__schema.types.length).toBeGreaterThan(50);
  });

  it.each(EXAMPLES.map(({ title, query, variables }) => [title, query, variables] as const))(
    'the example: %s',
    async (_title, query, variables) => {
      const struck = await api.post(query, variables ? JSON.parse(variables) : undefined);
      expect([struck.status, struck.errors]).toEqual([200, 0]);
    },
  );

  const questions = [...README.matchAll(/```graphql\n(.*?)```/gs)].map(([, query]) => [query.split('\n')[1], query]);
  it.each(questions)('of the README: %s', async (_name, query) => {
    const struck = await api.post(query);
    expect([struck.status, struck.errors]).toEqual([200, 0]);
  });

  it('49: 1,000 references of a router, in few statements', async () => {
    const query = 'query Q($r: [_Any!]!) { _entities(representations: $r) { ... on Organisation { slug name } } }';
    const struck = await api.post(query, { r: GOOD_REFERENCES });
    expect([struck.status, struck.errors]).toEqual([200, 0]);
    expect(struck.data._entities).toHaveLength(1000);
    expect(struck.statements).toBeLessThan(5);
  });

  it('a picture of the whole network', async () => {
    const query =
      '{ network { nodeCount nodes(first: 10000) { edges { degree node { slug name } } } edges(first: 10000) { edges { node { __typename } } } } }';
    expect(await api.post(query)).toMatchObject({ status: 200, errors: 0 });
  });
});

describe('Each limit is needed: without it, what it refuses is not refused in that way', () => {
  const ONE_OF_EACH = [...new Map(BAD_DOCUMENTS.map((document) => [document.limit, document])).values()];

  it.each(ONE_OF_EACH.map((document) => [document.limit, document] as const))(
    '%s',
    async (limit, { query, variables, code }) => {
      const limits: Limits = { ...LIMITS, [limit]: Infinity };
      const api = await attackedApi({ limits });
      try {
        const struck = await api.post(query, variables);
        expect([struck.status, struck.code]).not.toEqual([400, code]);
      } finally {
        await api.close();
      }
    },
    SLOW,
  );

  it(
    'errors',
    async () => {
      const api = await attackedApi({ limits: { ...LIMITS, errors: Infinity } });
      const { errors } = await api.post(`{ ${'coalition { x y z u v w } event { x y z u v w } '} }`);
      await api.close();
      expect(errors).toBeGreaterThan(10);
    },
    SLOW,
  );
});
