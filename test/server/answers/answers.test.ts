import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { rawHttp } from '../../support/raw-http';
import { CLOSE, listening, parsed, request, serving, type Serving, TEXT } from '../../support/serving-answers';

/** Of TEST_CLOCK, at which the answers were first known. */
const SECOND = 'Sun, 22 Nov 2026 12:00:00 GMT';
const CACHES = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800';

describe('Answers that are kept', () => {
  let served: Serving;
  beforeEach(async () => (served = await listening(await serving())));
  afterEach(() => served.app.close());

  const ask = async (method: string, path: string, headers: Record<string, string> = {}, version?: string) =>
    parsed(await rawHttp(served.port, request(method, path, { ...CLOSE, ...headers }, version)));
  const ICS = '/feeds/a.ics';
  const TAG = '"JprNdkp7JXGiC-n9x_ZIv2"';
  const tagged = (coding: string) => TAG.replace(/"$/, `-${coding}"`);

  const UNCHANGED = [
    `Cache-Control: ${CACHES}`,
    'Vary: Accept-Encoding',
    'Access-Control-Expose-Headers: ETag, Last-Modified, Link',
    'Access-Control-Allow-Origin: *',
    `Last-Modified: ${SECOND}`,
  ];
  const WHOLE = [
    'X-Content-Type-Options: nosniff',
    'Content-Type: text/calendar; charset=utf-8',
    `Content-Disposition: inline; filename="m_ten.ics"; filename*=UTF-8''m%C3%B6ten.ics`,
    'Link: </feeds/next>; rel="next"',
  ];

  it('are sent alike the first and the second time, and filled once', async () => {
    const first = await ask('GET', ICS);
    expect(first.status).toBe('HTTP/1.1 200 OK');
    expect([...first.headers].sort()).toEqual([`ETag: ${TAG}`, ...UNCHANGED, 'Content-Length: 3000', ...WHOLE].sort());
    expect(first.body.toString()).toBe(TEXT);
    expect(await ask('GET', ICS)).toEqual(first);
    expect(served.fills).toEqual([ICS]);
  });

  it.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ])('are sent in %s, with a tag and a length of their own', async (coding, decode) => {
    const first = await ask('GET', ICS, { 'Accept-Encoding': coding });
    expect(first.headers).toEqual(
      expect.arrayContaining([
        `ETag: ${tagged(coding)}`,
        `Content-Encoding: ${coding}`,
        `Content-Length: ${first.body.length}`,
      ]),
    );
    expect(decode(first.body).toString()).toBe(TEXT);
    expect(await ask('GET', ICS, { 'Accept-Encoding': coding })).toEqual(first);
    expect(served.fills).toEqual([ICS]);
  });

  it.each(['identity', 'gzip', 'br'])('say by HEAD what they would by GET, in %s', async (coding) => {
    const headers = { 'Accept-Encoding': coding };
    const cold = await ask('HEAD', ICS, headers);
    const whole = await ask('GET', ICS, headers);
    expect(cold).toEqual({ ...whole, body: Buffer.from('') });
    expect(await ask('HEAD', ICS, headers)).toEqual(cold);
  });

  it.each([
    ['identity', TAG],
    ['gzip', TAG.replace(/"$/, '-gzip"')],
    ['br', TAG.replace(/"$/, '-br"')],
  ])('are not sent again to who has them in %s', async (coding, tag) => {
    const expected = { status: 'HTTP/1.1 304 Not Modified', headers: [`ETag: ${tag}`, ...UNCHANGED].sort() };
    for (const method of ['GET', 'GET', 'HEAD']) {
      const headers = { 'Accept-Encoding': coding, 'If-None-Match': `"x", W/${tag}` };
      const { status, headers: got, body } = await ask(method, ICS, headers);
      expect({ status, headers: [...got].sort() }).toEqual(expected);
      expect(body).toHaveLength(0);
    }
  });

  it.each([
    ['another coding', { 'If-None-Match': '"JprNdkp7JXGiC-n9x_ZIv2-br"' }, 200],
    ['the second', { 'If-Modified-Since': SECOND }, 304],
    ['a second before', { 'If-Modified-Since': 'Sun, 22 Nov 2026 11:59:59 GMT' }, 200],
    ['the second, but other bytes', { 'If-None-Match': '"x"', 'If-Modified-Since': SECOND }, 200],
  ])('to who has %s: %j gets %d', async (_name, headers, status) => {
    for (let i = 0; i < 2; i++) expect((await ask('GET', ICS, headers)).status).toContain(`HTTP/1.1 ${status} `);
  });

  it('are fresh for caches no longer than the clock leaves them', async () => {
    for (let i = 0; i < 2; i++)
      expect((await ask('GET', '/feeds/soon.ics')).headers).toContain(
        'Cache-Control: public, max-age=60, stale-while-revalidate=0, stale-if-error=604800',
      );
  });

  it('are the same for each spelling', async () => {
    for (const search of ['?b=1&a=2', '?a=2&b=1', '?b=1&&a=2&', '?b=1&a=2']) await ask('GET', ICS + search);
    expect(served.fills).toEqual([`${ICS}?a=2&b=1`]);
  });

  it.each(['POST', 'PUT', 'DELETE'])('leave %s to the server', async (method) => {
    await ask('GET', ICS);
    expect((await ask(method, ICS, { 'Content-Length': '0' })).status).toBe('HTTP/1.1 404 Not Found');
  });

  it('may be read by scripts that send If-None-Match', async () => {
    const { status, headers } = await ask('OPTIONS', ICS, {
      ...{ Origin: 'https://one.example', 'Access-Control-Request-Method': 'GET' },
      ...{ 'Access-Control-Request-Headers': 'if-none-match' },
    });
    expect(status).toBe('HTTP/1.1 204 No Content');
    expect(headers).toEqual(
      expect.arrayContaining(['access-control-allow-origin: *', 'access-control-allow-headers: if-none-match']),
    );
  });

  it('are none of what is absent, which caches must ask for again', async () => {
    for (let i = 0; i < 2; i++) {
      const { status, headers, body } = await ask('GET', '/feeds/absent.ics', { 'If-None-Match': '*' });
      expect([status, body.toString()]).toEqual(['HTTP/1.1 404 Not Found', 'Nothing is here.']);
      expect(headers).toContain('Cache-Control: no-cache');
      expect(headers).toContain('Access-Control-Allow-Origin: *');
      expect(headers.filter((header) => /^(ETag|Last-Modified)/.test(header))).toEqual([]);
    }
    expect(served.fills).toHaveLength(2);
  });

  it.each([
    [
      '/feeds/bad.ics',
      'HTTP/1.1 400 Bad Request',
      '{"error":"BAD_USER_INPUT","message":"Expected a date, got \\"bad\\"."}',
    ],
    ['/feeds/broken.ics', 'HTTP/1.1 500 Internal Server Error', 'Something went wrong here'],
  ])('are none of %s', async (path, expected, message) => {
    for (let i = 0; i < 2; i++) {
      const { status, body } = await ask('GET', path);
      expect(status).toBe(expected);
      expect(body.toString()).toContain(message);
      expect(body.toString()).not.toContain('secret');
    }
    expect(served.fills).toHaveLength(2);
  });
});

describe('Limited origins', () => {
  let served: Serving;
  beforeAll(async () => (served = await listening(await serving(['https://partner.example', 'https://two.example']))));
  afterAll(() => served.app.close());

  it.each([
    ['https://partner.example', ['Access-Control-Allow-Origin: https://partner.example']],
    ['https://two.example', ['Access-Control-Allow-Origin: https://two.example']],
    ['https://evil.example', []],
    ['null', []],
  ])('%s', async (origin, allowed) => {
    for (const more of [{}, {}, { 'If-None-Match': '*' }] as Record<string, string>[]) {
      const asked = request('GET', '/feeds/a.ics', { ...CLOSE, Origin: origin, ...more });
      const { headers } = parsed(await rawHttp(served.port, asked));
      expect(headers.filter((header) => /allow-origin/i.test(header))).toEqual(allowed);
      expect(headers).toContain('Vary: Accept-Encoding, Origin');
    }
  });
});
