import { rm } from 'node:fs/promises';
import { EXPLORER_PAGES } from '../../src/exchange/explorer/explorer-pages';
import { type RunningServer } from '../../src/server/start-server';
import { buildWeb } from '../support/build-web';
import { EXPLORER_ADDRESSES, withParam } from '../support/explorer-addresses';
import { rawHttp } from '../support/raw-http';
import { startTestServer } from '../support/test-server';
import { expectNoSecrets } from './attacked-api';

const ADDRESSES = EXPLORER_PAGES.map(({ pattern }) => EXPLORER_ADDRESSES[pattern]);
const SLUGS = EXPLORER_PAGES.flatMap(({ pattern }) => (pattern.includes(':') ? [pattern.replace(':slug', '')] : []));

/** What an address may hold in the place of a value. */
const VALUES = [
  ...[
    '',
    '%00',
    '%',
    '%E0%A4%A',
    '%ED%A0%80',
    '%2F%2Fevil.example',
    '\\evil',
    '%0d%0aset-cookie:%20a=b',
    '..',
    '%2e%2e',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E',
    '%3C/script%3E',
    '%E2%80%AE',
  ],
  ...['a'.repeat(7000), '%F0%9F%8F%B3'.repeat(300), "'%20OR%201=1--", '-1', '1e9', 'QWN0b3I6MQ=='],
  ...['0000-13', '0000-01', '0001-01', '9999-12', '10000-01', '0001-01-01', '9999-12-31', '0000-00-00'],
];

describe('Addresses of pages', () => {
  let webDir: string;
  let server: RunningServer;
  let port: number;
  beforeAll(async () => {
    webDir = buildWeb();
    server = await startTestServer(webDir);
    port = Number(new URL(server.url).port);
  }, 60_000);
  afterAll(async () => {
    await server?.stop();
    await rm(webDir, { recursive: true, force: true });
  });

  const open = async (path: string, method = 'GET', language = 'sv') => {
    const answer = await rawHttp(
      port,
      `${method} ${path} HTTP/1.1\r\nHost: a.example\r\nAccept: text/html\r\nAccept-Language: ${language}\r\nConnection: close\r\n\r\n`,
    );
    const [head, ...body] = answer.split('\r\n\r\n');
    const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1];
    return { status: Number(head.split(' ')[1]), text: body.join('\r\n\r\n'), header };
  };
  /** Shown, led on here, or said to be wrong or not there; and nothing of what is inside. */
  const expectCalm = async (path: string) => {
    for (const language of ['sv', 'en']) await expectCalmIn(path, language);
  };
  const expectCalmIn = async (path: string, language: string) => {
    const { status, text, header } = await open(path, 'GET', language);
    expect([path, [200, 301, 302, 400, 404].includes(status) || status]).toEqual([path, true]);
    expect([path, header('set-cookie')]).toEqual([path, undefined]);
    expect([path, text.includes('<img')]).toEqual([path, false]);
    const location = new URL(header('location') ?? '/', 'http://a.example');
    expect([path, location.hostname]).toEqual([path, expect.stringMatching(/^(a\.example|localhost)$/)]);
    expectNoSecrets({ text });
  };

  it.each(ADDRESSES)('17, 25, 37: whatever a parameter holds, %s stands', async (address: string) => {
    const { params } = EXPLORER_PAGES.find(({ pattern }) => EXPLORER_ADDRESSES[pattern] === address)!;
    const path = address.split('?')[0];
    for (const name of [...params, 'at', 'lang', '__proto__', 'constructor', 'lang[]'])
      for (const value of VALUES) await expectCalm(`${path}?${name}=${value}`);
  });

  it.each([...SLUGS, '/', '/nowhere/', '/feeds/'])('34: whatever stands beneath %s', async (place) => {
    for (const value of VALUES) await expectCalm(place + value);
  });

  it.each([
    ...['//evil.example', '//evil.example/about', '/\\evil.example', '/\\/evil.example/about', '/?next=//evil.example'],
    ...['//?x', 'http://evil.example/about', 'http://evil.example//evil.example', '/feeds/\\evil.example', '/events'],
  ])('30: %s leads to no other site', expectCalm);

  it('25: a language is no property of every object', async () => {
    for (const lang of ['constructor', '__proto__', 'toString'])
      for (const address of ADDRESSES) expect((await open(withParam(address, `lang=${lang}`))).status).toBe(400);
  });

  it('45: a page has one address, however its path is spelled', async () => {
    for (const address of ADDRESSES.map((each) => each.split('?')[0]).filter((each) => each !== '/')) {
      const spelled = `/%${address.charCodeAt(1).toString(16)}${address.slice(2)}?lang=sv`;
      const { status, header } = await open(spelled);
      expect([spelled, status, new URL(header('location')!).pathname]).toEqual([spelled, 301, address]);
    }
  });

  it.each(['HEAD', 'GET'])('says the same by %s', async (method) => {
    for (const address of [...ADDRESSES, '/nowhere']) {
      const path = withParam(address, 'lang=sv');
      const [whole, { status, header, text }] = [await open(path), await open(path, method)];
      expect([path, status, header('etag')]).toEqual([path, whole.status, whole.header('etag')]);
      expect(text === '').toBe(method === 'HEAD');
    }
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('takes no %s', async (method) => {
    for (const address of ADDRESSES) expect((await open(address, method)).status).toBeGreaterThanOrEqual(204);
  });
});
