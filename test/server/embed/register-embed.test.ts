import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type FastifyInstance } from 'fastify';
import { registerEmbed } from '../../../src/server/embed/register-embed';
import { createHttp } from '../../../src/server/http';
import { BadUserInput } from '../../../src/shared/errors';
import { Language } from '../../../src/shared/language';

const BASE = 'https://a.example/s';
const SCRIPT = 'go();'.repeat(200);
const HOSTILE = `</textarea><script>alert("1")</script> & 'så' 🏳️‍🌈`;
const ESCAPED = '&lt;/textarea&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;så&#39; 🏳️‍🌈';

const titleOf = async (source: string, language: Language): Promise<string | null> => {
  if (source === 'events?kind=x') throw new BadUserInput('kind: expected a kind of event, got "x".');
  const titles: Record<string, string> = {
    'coalitions/skia': language === Language.EN ? 'Meetings: Skia' : 'Möten: Skia',
    'themes/elak': HOSTILE,
    'events?theme=skola': 'Skola',
  };
  return titles[source] ?? null;
};

describe('Embedding on the server', () => {
  let webDir: string;
  const apps: FastifyInstance[] = [];
  const start = async (origins: string[] | null = null) => {
    const app = await createHttp();
    registerEmbed(app, { webDir, baseUrl: () => BASE, origins, titleOf });
    apps.push(app);
    return app;
  };

  beforeAll(() => {
    webDir = mkdtempSync(join(tmpdir(), 'samverkan-embed-'));
    mkdirSync(join(webDir, 'embed'));
    writeFileSync(join(webDir, 'embed/v1.js'), SCRIPT);
    for (const name of ['builder.js', 'page.css', 'frame.css']) writeFileSync(join(webDir, 'embed', name), 'x');
  });
  afterAll(async () => {
    for (const app of apps) await app.close();
    rmSync(webDir, { recursive: true });
  });

  it.each([
    ['identity', undefined, (body: Buffer) => body],
    ['gzip', 'gzip', gunzipSync],
    ['br, gzip', 'br', brotliDecompressSync],
  ])('sends the script to those who accept %s, and nothing when they have it', async (accepted, encoding, decode) => {
    const app = await start();
    const headers = { 'accept-encoding': accepted };
    const first = await app.inject({ url: '/embed/v1.js', headers });
    expect(decode(first.rawPayload).toString()).toBe(SCRIPT);
    expect(first.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=3600, stale-while-revalidate=604800',
      vary: 'Accept-Encoding',
      etag: expect.stringMatching(/^"[\w-]{22}(-gzip|-br)?"$/),
    });
    expect(first.headers['content-encoding']).toBe(encoding);
    const tag = String(first.headers.etag);
    const again = await app.inject({
      url: '/embed/v1.js',
      headers: { ...headers, 'if-none-match': `"other", W/${tag}` },
    });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', tag]);
    const other = await app.inject({ url: '/embed/v1.js', headers: { ...headers, 'if-none-match': '"other"' } });
    expect(other.statusCode).toBe(200);
  });

  it('has another tag for each encoding', async () => {
    const app = await start();
    const tags = await Promise.all(
      ['identity', 'gzip', 'br'].map(
        async (accepted) =>
          (await app.inject({ url: '/embed/v1.js', headers: { 'accept-encoding': accepted } })).headers.etag,
      ),
    );
    expect(new Set(tags).size).toBe(3);
  });

  it.each([
    ['https://partner.example', 'https://partner.example'],
    ['https://evil-partner.example', undefined],
    [undefined, undefined],
  ])('lets only the allowed read the script: %s', async (origin, allowed) => {
    const app = await start(['https://partner.example']);
    const { headers } = await app.inject({ url: '/embed/v1.js', headers: origin ? { origin } : {} });
    expect(headers['access-control-allow-origin']).toBe(allowed);
    expect(headers.vary).toBe('Accept-Encoding, Origin');
  });

  it.each([
    ['https://partner.example', 'https://partner.example'],
    ['https://partner.example.evil.example', undefined],
    ['null', undefined],
  ])('29: says the same before it is asked, and of what is not there: %s', async (origin, allowed) => {
    const app = await start(['https://partner.example']);
    const preflight = { origin, 'access-control-request-method': 'GET' };
    for (const url of ['/feeds/events.json', '/events/absent.ics', '/embed/v1.js'])
      for (const request of [
        { method: 'OPTIONS' as const, url, headers: preflight },
        { url: `${url}x`, headers: { origin } },
      ]) {
        const { headers } = await app.inject(request);
        expect({ ...request, allowed: headers['access-control-allow-origin'] }).toEqual({ ...request, allowed });
        expect(headers.vary).toMatch(/\bOrigin\b/);
      }
    const { headers } = await app.inject({ method: 'OPTIONS', url: '/graphql', headers: preflight });
    expect(headers['access-control-allow-origin']).toBe('*');
  });

  it('builds one line', async () => {
    const { body, headers } = await (await start()).inject('/embed?source=coalitions/skia&limit=3&lang=en&show=place');
    expect(body).toContain('<html lang="en">');
    const [, line] = /<textarea id="line"[^>]*>([^<]*)<\/textarea>/.exec(body)!;
    expect(
      line.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    ).toBe(
      '<script async src="https://a.example/s/embed/v1.js"></script>' +
        '<samverkan-events source="coalitions/skia" limit="3" lang="en" show="place">' +
        '<a href="https://a.example/s/feeds/coalitions/skia?lang=en">Meetings: Skia</a></samverkan-events>',
    );
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    });
  });

  it.each([
    ['/embed', 200, 'Bädda in kommande möten'],
    ['/embed?lang=en', 200, 'Embed upcoming meetings'],
    ['/embed?of=coalitions&slug=skia&show=&show=place&show=status', 200, 'show=&quot;place status&quot;'],
    ['/embed?of=coalitions&slug=skia&show=', 200, 'show=&quot;&quot;'],
    ['/embed?of=events&theme=skola', 200, 'source=&quot;events?theme=skola&quot;'],
    ['/embed?source=coalitions/ingen', 404, 'Det finns inget sådant flöde.'],
    ['/embed?source=coalitions/ingen&lang=en', 404, 'There is no such feed.'],
    ['/embed?source=https://evil.example/feeds/coalitions/skia', 400, 'Namnet kan bara ha'],
    ['/embed?source=events?kind=x', 400, 'kind: expected a kind of event, got &quot;x&quot;.'],
    ['/embed?slug="><b>&lang=en', 400, 'value="&quot;&gt;&lt;b&gt;"'],
    ['/embed/frame?source=coalitions/skia', 200, '<title>Möten: Skia</title>'],
    ['/embed/frame?source=coalitions/ingen', 404, 'Det finns inget sådant flöde.'],
    ['/embed/frame', 400, 'Namnet kan bara ha'],
    ['/embed/frame?source=events?kind=x', 400, 'kind: expected'],
  ])('%s is answered %d with %s', async (url, status, text) => {
    const { statusCode, headers, body } = await (await start()).inject(url);
    expect([statusCode, headers['content-type']]).toEqual([status, 'text/html; charset=utf-8']);
    expect(body).toContain(text);
    expect(body).not.toContain('<b>');
  });

  it.each(['/embed?source=themes/elak', '/embed/frame?source=themes/elak'])('%s keeps a title as text', async (url) => {
    const { body } = await (await start()).inject(url);
    expect(body).toContain(ESCAPED);
    expect(body).not.toContain('<script>alert');
  });

  it.each([
    [null, 'frame-ancestors *'],
    [['https://a.example', 'https://b.example'], 'frame-ancestors https://a.example https://b.example'],
    [[], `frame-ancestors 'none'`],
  ])('where %j may embed, a frame is held by %s', async (origins, ancestors) => {
    const { headers } = await (await start(origins)).inject('/embed/frame?source=coalitions/skia');
    expect(String(headers['content-security-policy']).split('; ').at(-1)).toBe(ancestors);
  });

  it('says what to do when it has not been built', async () => {
    const app = await createHttp();
    const absent = { webDir: join(webDir, 'absent'), baseUrl: () => BASE, origins: null, titleOf };
    expect(() => registerEmbed(app, absent)).toThrow('Run: npm run build:web');
  });
});
