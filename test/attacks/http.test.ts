import { type InjectOptions } from 'fastify';
import { type AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { LIMITS } from '../../src/shared/limits';
import { HTTP_GUARDS } from '../../src/server/limits/http-guards';
import { rawHttp } from '../support/raw-http';
import { type Attacked, attackedApi, expectRefused } from './attacked-api';

const QUERY = '{ coalition(slug: "skia") { slug } }';
const SLOW = 60_000;

const body = (type: string, payload: string | Buffer, headers: Record<string, string> = {}): InjectOptions => ({
  method: 'POST',
  url: '/graphql',
  headers: { 'content-type': type, ...headers },
  payload,
});

const plain = JSON.stringify({ query: QUERY });
const search = new URLSearchParams({ query: QUERY });
const charset = body('application/json; charset=ibm037', plain);
const quoted = body('application/json; charset="UTF-16"', plain);
const bomb = body('application/json', gzipSync(Buffer.alloc(10_000_000)), { 'content-encoding': 'gzip' });

describe('Requests that are not what they seem', () => {
  let api: Attacked;
  let port: number;

  beforeAll(async () => {
    api = await attackedApi();
    await api.app.listen({ port: 0, host: '127.0.0.1' });
    port = (api.app.server.address() as AddressInfo).port;
  }, SLOW);
  afterAll(() => api?.close());

  const deep = `{"query":"{ __typename }","variables":${'['.repeat(40_000)}${']'.repeat(40_000)}}`;
  it.each<[string, InjectOptions, number, string]>([
    [
      '10: a batch of 100',
      body('application/json', JSON.stringify(Array(100).fill({ query: QUERY }))),
      400,
      'BAD_REQUEST',
    ],
    [
      '15: 10 MB of variables',
      body('application/json', JSON.stringify({ query: QUERY, variables: { x: 'x'.repeat(1e7) } })),
      413,
      'BODY_TOO_LARGE',
    ],
    ['15: JSON 80,000 deep', body('application/json', deep), 400, 'BAD_REQUEST'],
    [
      '25: __proto__ as a variable',
      body('application/json', `{"query":"${'{ __typename }'}","variables":{"__proto__":{"polluted":1}}}`),
      400,
      'BAD_REQUEST',
    ],
    [
      '25: constructor as a variable',
      body(
        'application/json',
        `{"query":"${'{ __typename }'}","variables":{"constructor":{"prototype":{"polluted":1}}}}`,
      ),
      400,
      'BAD_REQUEST',
    ],
    ['26: text', body('text/plain', plain), 400, 'BAD_REQUEST'],
    ['26: a form', body('application/x-www-form-urlencoded', search.toString()), 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['26: a multipart form', body('multipart/form-data; boundary=x', '--x--'), 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['26: a message', body('message/http', plain), 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['26: GET as any page can ask for it', { url: `/graphql?${search}` }, 400, 'BAD_REQUEST'],
    ['28: charset ibm037', charset, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['28: charset UTF-16, quoted', quoted, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['48: a gzip bomb', bomb, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['51: a path out of the exports', { url: '/network-../../etc/passwd' }, 404, 'NOT_FOUND'],
    ['51: a path out of the feeds', { url: '/feeds/..%2f..%2fetc%2fpasswd.ics' }, 404, 'NOT_FOUND'],
  ])('%s', async (_name, request, status, code) => {
    expectRefused(await api.strike(request), { status, code });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('27: a mutation by GET', async () => {
    const struck = await api.get(
      'mutation { membershipDelete(input: { id: "x", expectedVersion: 1 }) { userErrors { code } } }',
    );
    expect({ ...struck, headers: {} }).toMatchObject({ status: 405, statements: 0 });
    expect(struck.headers.allow).toBe('POST');
  });

  it.each([['null'], ['https://evil-ours.org'], ['https://ours.org.evil.example']])(
    '29: no origin is let in with credentials: %s',
    async (origin) => {
      for (const method of ['POST', 'OPTIONS'] as const) {
        const { headers } = await api.strike({
          ...body('application/json', plain, { origin, 'access-control-request-method': 'POST' }),
          method,
        });
        expect(headers['access-control-allow-origin']).toBe('*');
        expect(headers['access-control-allow-credentials']).toBeUndefined();
      }
    },
  );

  it.each([
    ['//evil.example'],
    ['//evil.example/%2e%2e'],
    ['/\\evil.example'],
    ['/javascript:alert(1)'],
    ['/?next=//evil.example'],
  ])('30: nothing leads to another site: %s', async (path) => {
    const answer = await rawHttp(port, `GET ${path} HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n\r\n`);
    const location = /^location: (.*)$/im.exec(answer)?.[1];
    expect(location ?? '/graphql').toBe('/graphql');
  });

  it.each([
    ['34: a line break in an address', '/feeds/coalitions/skia.ics%0d%0aset-cookie:%20a=b'],
    ['34: a line break in a parameter', '/network.csv?x=%0d%0aset-cookie:a=b'],
  ])('%s adds no header', async (_name, url) => {
    const { headers } = await api.strike({ url });
    expect(headers['set-cookie']).toBeUndefined();
  });

  it('48: 100 KB of headers', async () => {
    const answer = await rawHttp(
      port,
      `GET /graphql HTTP/1.1\r\nHost: a.example\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`,
    ).catch((error: NodeJS.ErrnoException) => error.code);
    expect(answer).toMatch(/^HTTP\/1\.1 431|ECONNRESET|EPIPE/);
  });

  it('48: Content-Length and Transfer-Encoding, which servers in a row could read in two ways', async () => {
    const answer = await rawHttp(
      port,
      `POST /graphql HTTP/1.1\r\nHost: a.example\r\nContent-Type: application/json\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /health/live HTTP/1.1\r\nHost: a.example\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 400/);
    expect(answer).not.toContain('"ok"');
  });

  it.each([['a\nb'], ['\u001b[31mred'], ['a\r\nlevel: 50']])(
    '52: a name of an operation is told on one line: %j',
    async (operationName) => {
      const { status, text } = await api.post('query A { __typename }', {}, { operationName });
      expect(status).toBe(400);
      expect(text.trimEnd()).not.toMatch(/[\u0000-\u001f]/);
    },
  );

  it('an answer says that it is no page', async () => {
    const { headers } = await api.post(QUERY);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    });
  });
});

describe('Each guard of requests is needed', () => {
  it.each([
    ['charset', charset],
    ['contentEncoding', bomb],
  ] as const)(
    '%s',
    async (guard, request) => {
      const guards = { ...HTTP_GUARDS, [guard]: () => undefined };
      const api = await attackedApi({ guards });
      const { status } = await api.strike(request);
      await api.close();
      expect(status).not.toBe(415);
    },
    SLOW,
  );

  it(
    'body',
    async () => {
      const api = await attackedApi({ limits: { ...LIMITS, body: 20_000_000 } });
      const { status } = await api.post('{ __typename }', { x: 'x'.repeat(200_000) });
      await api.close();
      expect(status).toBe(200);
    },
    SLOW,
  );
});

describe('The schema is told to whom it should be', () => {
  it(
    '9: without suggestions, a misspelt name is told without the right one',
    async () => {
      const [plainly, quietly] = [await attackedApi(), await attackedApi({ suggestions: false })];
      const misspelt: [query: string, variables?: object][] = [
        ['{ organisatoin(slug: "x") { id } }'],
        ['{ organisations(filter: { kinds: [AGENCI] }) { totalCount } }'],
        ['query Q($k: OrganisationKind!) { organisations(filter: { kinds: [$k] }) { totalCount } }', { k: 'AGENCI' }],
      ];
      for (const [query, variables] of misspelt) {
        expect((await plainly.post(query, variables)).text).toContain('Did you mean');
        const { text, errors } = await quietly.post(query, variables);
        expect(text).not.toContain('Did you mean');
        expect(errors).toBeGreaterThan(0);
      }
      await plainly.close();
      await quietly.close();
    },
    SLOW,
  );

  it(
    'introspection can be switched off, and what is no introspection stays',
    async () => {
      const api = await attackedApi({ introspection: false });
      expect(await api.post('{ __schema { queryType { name } } }')).toMatchObject({ status: 400, statements: 0 });
      expect(await api.post('{ __type(name: "Query") { name } }')).toMatchObject({ status: 400, statements: 0 });
      expect((await api.post(`{ __typename coalition(slug: "skia") { __typename } }`)).data).toEqual({
        __typename: 'Query',
        coalition: { __typename: 'Coalition' },
      });
      await api.close();
    },
    SLOW,
  );
});
