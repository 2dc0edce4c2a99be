import { type FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { createHttp } from '../../src/server/http';
import { HttpRefused } from '../../src/server/limits/http-refused';
import { countRequests } from '../../src/server/limits/count-requests';
import { RateLimit } from '../../src/server/limits/rate-limit';
import { registerUnknownAddresses } from '../../src/server/unknown-addresses';
import { type Context } from '../../src/shared/context';
import { BASE_URL } from '../../src/shared/base-url';
import { attribute, readPage, shown } from '../exchange/pages/support';

const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const BASE = 'https://samverkan.example/under';

const found = [
  { __typename: 'Coalition', slug: 'skia', name: 'SKIA' },
  { __typename: 'Event', eventSlug: null, title: 'Utan adress' },
];
const context = {
  resource: (key: object) => (key === BASE_URL ? BASE : undefined),
  clock: { now: () => 0 },
} as unknown as Context;

describe('What a browser is told where there is no page, or none now', () => {
  let app: FastifyInstance;
  const asked: unknown[] = [];

  beforeAll(async () => {
    app = await createHttp({ base: BASE });
    app.log.level = 'silent';
    app.get('/broken', async () => {
      throw new Error('select secret');
    });
    app.get('/broken-query', async () => {
      throw new GraphQLError('select secret');
    });
    app.get('/busy', async () => {
      throw new GraphQLError('Too much waits.', {
        extensions: {
          code: 'SERVICE_UNAVAILABLE',
          http: { status: 503, headers: new Map([['retry-after', '5']]) },
        },
      });
    });
    app.get('/refused', async () => {
      throw new HttpRefused(431, 'HEADERS_TOO_LARGE', 'Expected fewer.');
    });
    registerUnknownAddresses(
      app,
      () => context,
      async ({ variables }) => {
        asked.push(variables);
        return { data: { search: { nodes: found } } };
      },
    );
    await app.ready();
  });
  afterAll(() => app.close());

  const open = async (url: string, headers: Record<string, string> = BROWSER) => {
    const answer = await app.inject({ url, headers });
    return { ...answer, status: answer.statusCode, headers: answer.headers, page: readPage(answer.body) };
  };

  it('is that nothing is there, with what may be meant', async () => {
    const { status, headers, page } = await open('/koalitioner/skia');
    expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers.vary).toContain('Accept-Language');
    expect(asked).toEqual([{ query: 'skia', language: 'SV' }]);
    expect(page.all('a').map((anchor) => attribute(anchor, 'href'))).toContain('/under/coalitions/skia');
    expect(page.all('main').map(shown)[0]).not.toContain('Utan adress');
  });

  it('is in the language of who asks', async () => {
    const { page } = await open('/nothing', { ...BROWSER, 'accept-language': 'en' });
    expect(page.all('h1').map(shown)).toEqual(['There is no such page']);
  });

  it.each([{}, { accept: '*/*' }, { accept: 'application/json' }])('is for programs as it was: %j', async (headers) => {
    const { status, body } = await open('/nothing', headers as Record<string, string>);
    expect([status, JSON.parse(body)]).toEqual([
      404,
      { error: 'NOT_FOUND', message: 'Nothing is at /nothing; the API is at /graphql.' },
    ]);
  });

  it('is no page where something was sent', async () => {
    const { statusCode, headers } = await app.inject({ method: 'POST', url: '/nothing', headers: BROWSER });
    expect([statusCode, headers['content-type']]).toEqual([404, 'application/json; charset=utf-8']);
  });

  it.each([
    ['/broken', 500, 'Något gick fel hos oss'],
    ['/broken-query', 500, 'Något gick fel hos oss'],
    ['/busy', 503, 'Servern hinner inte med'],
  ])('%s is %d: %s, and can be tried again', async (url, status, title) => {
    const { status: got, page, body, headers } = await open(url);
    expect([got, page.all('h1').map(shown)]).toEqual([status, [title]]);
    expect(page.errors).toEqual([]);
    expect(page.all('a', 'button').map((anchor) => [shown(anchor), attribute(anchor, 'href')])).toEqual([
      ['Försök igen', ''],
    ]);
    expect(body).not.toContain('secret');
    expect(headers['cache-control']).toBe('no-store');
  });

  it('keeps what headers say of when to try again', async () => {
    expect((await open('/busy')).headers['retry-after']).toBe('5');
  });

  it.each([
    ['/broken', 500, 'INTERNAL_SERVER_ERROR'],
    ['/broken-query', 500, 'INTERNAL_SERVER_ERROR'],
    ['/busy', 503, 'SERVICE_UNAVAILABLE'],
    ['/refused', 431, 'HEADERS_TOO_LARGE'],
  ])('programs read JSON of %s', async (url, status, error) => {
    const { status: got, body } = await open(url, {});
    expect([got, JSON.parse(body)]).toEqual([status, expect.objectContaining({ error })]);
    expect(body).not.toContain('secret');
  });

  it('has no page for what trying again will not change', async () => {
    expect((await open('/refused')).headers['content-type']).toBe('application/json; charset=utf-8');
  });
});

describe('Who has asked for too much', () => {
  const spent = async (headers: Record<string, string>) => {
    const app = await createHttp();
    app.get('/', async () => 'page');
    const rate = new RateLimit({ points: 10, window: 60, proxies: ['127.0.0.1'] });
    countRequests(app.server, rate, () => BASE);
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    const from = { 'x-forwarded-for': '203.0.113.9', ...headers };
    const [first, second] = [await fetch(url, { headers: from }), await fetch(url, { headers: from })];
    const answer = { statuses: [first.status, second.status], headers: second.headers, body: await second.text() };
    await first.text();
    await app.close();
    return answer;
  };

  it('is told so in a page, with when to come again', async () => {
    const { statuses, headers, body } = await spent({ ...BROWSER, 'accept-language': 'en' });
    expect(statuses).toEqual([200, 429]);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(readPage(body).all('h1').map(shown)).toEqual(['Too many requests']);
  });

  it('is told so in JSON, as a program', async () => {
    const { statuses, body } = await spent({ accept: '*/*' });
    expect([statuses, JSON.parse(body).error]).toEqual([[200, 429], 'RATE_LIMITED']);
  });
});
