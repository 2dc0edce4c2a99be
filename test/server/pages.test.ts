import fastify, { type FastifyInstance } from 'fastify';
import { PAGE_POLICY, registerPages } from '../../src/server/pages';
import { PAGE_STYLE, webDirWith } from '../support/page-style';

const url = '/pages/style.css';

describe('The style sheet of the pages', () => {
  let app: FastifyInstance;
  beforeAll(() => {
    app = fastify();
    registerPages(app, webDirWith(PAGE_STYLE));
  });
  afterAll(() => app.close());

  it('is served with a strong tag, to be kept for an hour', async () => {
    const { statusCode, headers, body } = await app.inject({ url });
    expect(statusCode).toBe(200);
    expect(body).toBe(PAGE_STYLE);
    expect(headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=3600, stale-while-revalidate=86400',
      'x-content-type-options': 'nosniff',
    });
    expect(headers.etag).toMatch(/^"[\w-]{22}"$/);
  });

  it('is not sent again to those who have it', async () => {
    const { headers } = await app.inject({ url });
    const again = await app.inject({ url, headers: { 'if-none-match': `"x", W/${String(headers.etag)}` } });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', headers.etag]);
    const other = await app.inject({ url, headers: { 'if-none-match': '"x"' } });
    expect(other.statusCode).toBe(200);
  });

  it('has another tag when it is another', async () => {
    const other = fastify();
    registerPages(other, webDirWith('a {}'));
    const tags = [await app.inject({ url }), await other.inject({ url })].map(({ headers }) => headers.etag);
    expect(tags[0]).not.toBe(tags[1]);
    await other.close();
  });

  it('asks for a build where there is none', () => {
    expect(() => registerPages(app, '/absent')).toThrow(
      'The web files are not built: there is no /absent/pages. Run: npm run build:web',
    );
  });
});

describe('The policy of the pages', () => {
  it('lets nothing within a page run and nothing come from elsewhere', () => {
    expect(PAGE_POLICY).toBe(
      "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
  });
});
