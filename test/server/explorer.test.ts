import { get, type IncomingHttpHeaders } from 'node:http';
import { EXPLORER_PAGES } from '../../src/exchange/explorer/explorer-pages';
import { EXPLORER_ADDRESSES, withParam } from '../support/explorer-addresses';
import { type PagesServer, startPages } from '../support/test-server';

/** Bytes in gzip that a first visit may cost, without the picture of the network. */
const MOST_BYTES = 100 * 1024;

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** As they travel. */
  bytes: Buffer;
}

const ask = (url: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, bytes: Buffer.concat(chunks) }),
      );
    }).on('error', reject);
  });

const PATTERNS = EXPLORER_PAGES.map(({ pattern }) => [pattern]);

describe('The explorer over HTTP', () => {
  let server: PagesServer;
  let base: string;
  beforeAll(async () => {
    server = await startPages();
    base = server.origin;
  }, 60_000);
  afterAll(() => server?.stop());

  it.each(PATTERNS)('%s costs a first visit at most 100 KiB', async (pattern) => {
    const address = `${base}${EXPLORER_ADDRESSES[pattern]}`;
    const page = (await ask(address)).bytes.toString();
    const loaded = [...page.matchAll(/(?:<script[^>]* src|<link rel="(?:icon|stylesheet)"[^>]* href)="([^"]+)"/g)]
      .map((match) => match[1])
      .filter((path) => !path.endsWith('/network.js'));
    expect(loaded.length).toBeGreaterThanOrEqual(3);
    const answers = await Promise.all(
      [address, ...loaded.map((path) => `${base}${path}`)].map((each) => ask(each, { 'accept-encoding': 'gzip' })),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(answers.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(MOST_BYTES);
  });

  it.each(PATTERNS)('%s is kept, and is not sent again to who has it', async (pattern) => {
    const address = `${base}${EXPLORER_ADDRESSES[pattern]}`;
    const { headers } = await ask(address);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect((await ask(address, { 'if-none-match': headers.etag! })).status).toBe(304);
  });

  it.each(PATTERNS)('%s refuses a parameter that it does not know, in a page', async (pattern) => {
    const { status, headers, bytes } = await ask(`${base}${withParam(EXPLORER_ADDRESSES[pattern], 'dat=2021')}`);
    expect([status, headers['content-type']]).toEqual([400, 'text/html; charset=utf-8']);
    expect(bytes.toString()).toContain('&quot;dat&quot;');
  });

  it.each(PATTERNS)('%s takes what newsletters add to addresses', async (pattern) => {
    expect((await ask(`${base}${withParam(EXPLORER_ADDRESSES[pattern], 'utm_source=brev')}`)).status).toBe(200);
  });

  it.each(EXPLORER_PAGES.filter(({ hasTime }) => hasTime).map(({ pattern }) => [pattern]))(
    '%s refuses a day that there is not',
    async (pattern) => {
      const { status, bytes } = await ask(`${base}${withParam(EXPLORER_ADDRESSES[pattern], 'at=2021-02-30')}`);
      expect([status, bytes.toString().includes('2021-02-30')]).toEqual([400, true]);
    },
  );

  it.each(EXPLORER_PAGES.filter(({ pattern }) => pattern.includes(':slug')).map(({ pattern }) => [pattern]))(
    '%s is a page that helps where there is nothing',
    async (pattern) => {
      const { status, headers } = await ask(`${base}${pattern.replace(':slug', 'skolverkt')}`);
      expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    },
  );
});
