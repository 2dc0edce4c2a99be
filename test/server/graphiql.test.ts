import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import cors from '@fastify/cors';
import fastify, { type FastifyInstance } from 'fastify';
import { registerGraphiql } from '../../src/server/graphiql';

describe('GraphiQL on the server', () => {
  let webDir: string;
  let app: FastifyInstance;

  beforeAll(async () => {
    webDir = mkdtempSync(join(tmpdir(), 'samverkan-graphiql-'));
    mkdirSync(join(webDir, 'graphiql'));
    writeFileSync(join(webDir, 'graphql.html'), '<title>Samverkan GraphiQL</title>');
    writeFileSync(join(webDir, 'graphiql/main-Ab12.js'), 'go()');
    writeFileSync(join(webDir, 'graphiql/main-Ab12.js.gz'), gzipSync('go()'));
    app = fastify();
    await app.register(cors, { origin: ['https://one.example', 'https://two.example'] });
    const onRequest = await registerGraphiql(app, webDir);
    app.route({ method: ['GET', 'POST'], url: '/graphql', onRequest, handler: () => ({ data: 'from GraphQL' }) });
  });
  afterAll(async () => {
    await app?.close();
    rmSync(webDir, { recursive: true });
  });

  it.each([
    ['GET', '/graphql', 'text/html', 'page'],
    ['GET', '/graphql?query=%7Ba%7D', 'text/html,*/*;q=0.8', 'page'],
    ['HEAD', '/graphql', 'text/html', 'page'],
    ['GET', '/graphql?query=%7Ba%7D', 'application/json', 'GraphQL'],
    ['GET', '/graphql?query=%7Ba%7D', '*/*', 'GraphQL'],
    ['POST', '/graphql', 'text/html', 'GraphQL'],
  ] as const)('%s %s asking for %s is answered by the %s', async (method, url, accept, by) => {
    const { statusCode, headers, body } = await app.inject({ method, url, headers: { accept } });
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe(`${by === 'page' ? 'text/html' : 'application/json'}; charset=utf-8`);
    if (method !== 'HEAD') expect(body).toContain(by === 'page' ? 'Samverkan GraphiQL' : 'from GraphQL');
  });

  it('allows the page nothing from elsewhere, and no script within it', async () => {
    const { headers } = await app.inject({ url: '/graphql', headers: { accept: 'text/html' } });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    });
  });

  it.each(['text/html', 'application/json'])('varies by Accept beside Origin, for %s', async (accept) => {
    const { headers } = await app.inject({ url: '/graphql', headers: { accept } });
    expect(String(headers.vary).split(', ').sort()).toEqual(['Accept', 'Origin']);
  });

  it('serves files that are cached for good, compressed where that is understood', async () => {
    const plain = await app.inject('/graphiql/main-Ab12.js');
    const small = await app.inject({ url: '/graphiql/main-Ab12.js', headers: { 'accept-encoding': 'gzip' } });
    expect(plain.body).toBe('go()');
    expect(plain.headers).toMatchObject({
      'content-type': expect.stringMatching(/^(text|application)\/javascript/),
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
    expect(small.headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-type': expect.stringMatching(/^(text|application)\/javascript/),
    });
  });

  it.each(['/graphiql/absent.js', '/graphiql/', '/graphiql/..%2Fgraphql.html'])('has nothing at %s', async (url) => {
    expect((await app.inject(url)).statusCode).toBeGreaterThanOrEqual(400);
  });

  it('says what to do when it has not been built', async () => {
    const absent = join(webDir, 'absent');
    await expect(registerGraphiql(fastify(), absent)).rejects.toThrow(
      `GraphiQL is not built: there is no ${join(absent, 'graphql.html')}. Run: npm run build:web`,
    );
  });
});
