import { type FastifyInstance } from 'fastify';
import { type Database } from '../../src/server/open-database';
import { createHttpApi } from '../support/http-api';
import { openSeeded } from '../support/seeded-database';

describe('A query that came before is answered without Apollo', () => {
  let database: Database;
  let app: FastifyInstance;

  beforeAll(async () => {
    database = await openSeeded();
    app = await createHttpApi(database.reader);
  });
  afterAll(async () => {
    await app?.close();
    await database?.close();
  });

  const send = (body: object, headers: Record<string, string> = {}) =>
    app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...headers },
      payload: JSON.stringify(body),
    });

  it.each([
    [{ query: '{ coalition(slug: "likvardig-utbildning") { name members { totalCount } } }' }],
    [{ query: 'query Q($s: String!) { organisation(slug: $s) { name } }', variables: { s: 'skolverket' } }],
    [{ query: 'query A { skia: coalition(slug: "skia") { slug } } query B { __typename }', operationName: 'B' }],
    [{ query: 'query Q($s: String!) { organisation(slug: $s) { name } }', variables: {} }],
    [{ query: 'query Q($s: String!) { organisation(slug: $s) { name } }', variables: { s: 1 } }],
    [{ query: '{ organisations(first: 0) { totalCount } }' }],
  ])('with the same bytes, status and headers: %j', async (body) => {
    const [first, second] = [await send(body), await send(body)];
    expect(second.body).toBe(first.body);
    expect(second.statusCode).toBe(first.statusCode);
    expect({ ...second.headers, date: '' }).toEqual({ ...first.headers, date: '' });
  });

  it.each([
    [{ operationName: '' }],
    [{ operationName: 'B' }],
    [{ extensions: 'x' }],
    [{ extensions: [] }],
    [{ extensions: { persistedQuery: { version: 1, sha256Hash: '0' } } }],
  ])('and what Apollo refuses of a text that came before, it still refuses: %j', async (more) => {
    const text = (word: string) => `query A { ${word}: __typename } # ${JSON.stringify(more)}`;
    await send({ query: text('known') });
    const [known, fresh] = [
      await send({ query: text('known'), ...more }),
      await send({ query: text('fresh'), ...more }),
    ];
    expect(known.json().errors).toHaveLength(1);
    expect(known.json().errors[0].extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
    expect(known.body).toBe(fresh.body);
    expect(known.statusCode).toBe(fresh.statusCode);
  });

  it('takes no part of the text for the name of the operation', async () => {
    await send({ query: '#x\nquery A { __typename }', operationName: 'A' });
    const { body } = await send({ query: 'query A { __typename }', operationName: 'A\n#x' });
    expect(body).toContain('Unknown operation');
  });

  it('knows one operation of a document from another', async () => {
    const query = 'query A { a: __typename } query B { b: __typename }';
    const names = ['A', 'B', 'A', 'B'];
    const answers = [];
    for (const operationName of names) answers.push((await send({ query, operationName })).json());
    expect(answers).toEqual([
      { data: { a: 'Query' } },
      { data: { b: 'Query' } },
      { data: { a: 'Query' } },
      { data: { b: 'Query' } },
    ]);
  });

  it('leaves another content type of the answer to Apollo', async () => {
    const query = '{ __typename }';
    await send({ query });
    const { headers } = await send({ query }, { accept: 'application/graphql-response+json' });
    expect(headers['content-type']).toBe('application/graphql-response+json; charset=utf-8');
  });
});
