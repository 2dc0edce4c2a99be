import { type FastifyInstance, type InjectOptions } from 'fastify';
import { type Database } from '../../src/server/open-database';
import { type Reader } from '../../src/shared/reader';
import { createHttpApi } from '../support/http-api';
import { openSeeded } from '../support/seeded-database';

const JSON_TYPE = 'application/json; charset=utf-8';
const SECRET = "SQLITE_ERROR: no such column: x in 'select secret from actors' at /srv/samverkan/a.db";
const UUID = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';

describe('Over HTTP', () => {
  let database: Database;
  let app: FastifyInstance;
  let failure: Error | null = null;

  beforeAll(async () => {
    database = await openSeeded();
    const reader: Reader = {
      ...database.reader,
      rows: async (sql, params) => {
        if (failure) throw failure;
        return database.reader.rows(sql, params);
      },
    };
    app = await createHttpApi(reader);
    app.log.level = 'silent';
    app.get('/broken', () => {
      throw new Error(SECRET);
    });
  });
  afterEach(() => (failure = null));
  afterAll(async () => {
    await app?.close();
    await database?.close();
  });

  const query = (text: string): InjectOptions => ({ method: 'POST', url: '/graphql', payload: { query: text } });
  const search = (text: string) => `/graphql?${new URLSearchParams({ query: text })}`;
  const body = (type: string, payload: string): InjectOptions => ({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': type },
    payload,
  });

  it.each([
    ['POST', query('{ coalition(slug: "skia") { slug } }')],
    ['GET', { url: search('{ coalition(slug: "skia") { slug } }'), headers: { 'apollo-require-preflight': 'true' } }],
    [
      'GET with a type',
      { url: search('{ coalition(slug: "skia") { slug } }'), headers: { 'content-type': 'application/json' } },
    ],
  ] as [string, InjectOptions][])('a query is answered by %s', async (_name, request) => {
    const { statusCode, headers, json } = await app
      .inject({ ...request, headers: { ...request.headers, origin: 'https://one.example' } })
      .then((response) => ({ statusCode: response.statusCode, headers: response.headers, json: response.json() }));
    expect(statusCode).toBe(200);
    expect(json).toEqual({ data: { coalition: { slug: 'skia' } } });
    expect(headers).toMatchObject({ 'content-type': JSON_TYPE, 'access-control-allow-origin': '*' });
  });

  const REFUSED: [name: string, request: InjectOptions, status: number, code: string, message: RegExp][] = [
    ['a form', body('text/plain', '{"query":"{ __typename }"}'), 400, 'BAD_REQUEST', /Cross-Site Request Forgery/],
    ['a plain GET', { url: search('{ __typename }') }, 400, 'BAD_REQUEST', /Cross-Site Request Forgery/],
    ['a batch', body('application/json', '[{"query":"{ __typename }"}]'), 400, 'BAD_REQUEST', /batching disabled/],
    ['no query', body('application/json', '{}'), 400, 'BAD_REQUEST', /body missing/],
    ['a query that is no text', body('application/json', '{"query":1}'), 400, 'BAD_REQUEST', /must be strings/],
    [
      'variables that are a text',
      body('application/json', '{"query":"{ __typename }","variables":"x"}'),
      400,
      'BAD_REQUEST',
      /provided as an object/,
    ],
  ];

  it.each(REFUSED)('%s is refused by GraphQL', async (_name, request, status, code, message) => {
    const response = await app.inject(request);
    expect(response.statusCode).toBe(status);
    expect(response.json().errors).toEqual([{ message: expect.stringMatching(message), extensions: { code } }]);
  });

  const UNREAD: [name: string, request: InjectOptions, status: number, error: string, message: string][] = [
    [
      '101 KiB',
      body('application/json', JSON.stringify({ query: '#'.repeat(101 * 1024) })),
      413,
      'BODY_TOO_LARGE',
      'Expected a body of at most 100 KiB.',
    ],
    [
      'half of a body',
      body('application/json', '{"query":'),
      400,
      'BAD_REQUEST',
      'Expected a body that is valid JSON.',
    ],
    [
      'an empty body',
      body('application/json', ''),
      400,
      'BAD_REQUEST',
      'Expected a body with a query, got an empty one.',
    ],
    [
      'another type',
      body('application/x-www-form-urlencoded', 'query={a}'),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      'Expected a body of content type application/json.',
    ],
    ['another address', { url: '/absent?x=1' }, 404, 'NOT_FOUND', 'Nothing is at /absent; the API is at /graphql.'],
    [
      'another method',
      { method: 'PUT', url: '/graphql' },
      404,
      'NOT_FOUND',
      'Nothing is at /graphql; the API is at /graphql.',
    ],
  ];

  it.each(UNREAD)('%s is refused before GraphQL', async (_name, request, status, error, message) => {
    const response = await app.inject(request);
    expect(response.statusCode).toBe(status);
    expect(response.json()).toEqual({ error, message });
  });

  it('99 KiB are read', async () => {
    const { statusCode } = await app.inject(query(`{ __typename } #${'x'.repeat(99 * 1024)}`));
    expect(statusCode).toBe(200);
  });

  it('a failure within an answer is told by an id alone, beside what could be answered', async () => {
    failure = new Error(SECRET);
    const { statusCode, body } = await app.inject(
      query('{ coalition(slug: "skia") { slug } theme(slug: "a") { id } }'),
    );
    expect(statusCode).toBe(200);
    expect(JSON.parse(body)).toEqual({
      data: { coalition: { slug: 'skia' }, theme: null },
      errors: [
        {
          message: expect.stringMatching(new RegExp(`^Something went wrong here \\(${UUID}\\)\\.$`)),
          path: ['theme'],
          locations: [{ line: 1, column: 36 }],
          extensions: { code: 'INTERNAL_SERVER_ERROR', errorId: expect.stringMatching(new RegExp(`^${UUID}$`)) },
        },
      ],
    });
    expect(body).not.toMatch(/select|sqlite|\/srv|stack|node_modules|\.ts/i);
  });

  it('a failure outside GraphQL is told by an id alone', async () => {
    const { statusCode, body } = await app.inject('/broken');
    expect(statusCode).toBe(500);
    expect(JSON.parse(body)).toEqual({
      error: 'INTERNAL_SERVER_ERROR',
      message: expect.stringMatching(/^Something went wrong here/),
      errorId: expect.stringMatching(new RegExp(`^${UUID}$`)),
    });
    expect(body).not.toMatch(/select|sqlite|\/srv|stack/i);
  });

  it('it lives, and is ready as long as the database answers', async () => {
    const health = async (url: string) => {
      const { statusCode, headers, body } = await app.inject(url);
      return [statusCode, JSON.parse(body), headers['retry-after']];
    };
    expect(await health('/health/live')).toEqual([200, { status: 'ok' }, undefined]);
    expect(await health('/health/ready')).toEqual([200, { status: 'ok' }, undefined]);
    failure = new Error(SECRET);
    expect(await health('/health/live')).toEqual([200, { status: 'ok' }, undefined]);
    expect(await health('/health/ready')).toEqual([
      503,
      { status: 'unavailable', reason: 'The database does not answer.' },
      '1',
    ]);
  });
});
