import { readFileSync } from 'node:fs';
import fastify, { type FastifyInstance } from 'fastify';
import { type Page } from 'playwright-core';
import { writeFeedPage } from '../../src/exchange/pages/feed-page';
import { writeProblemPage } from '../../src/exchange/pages/problem-page';
import { PAGE_POLICY, registerPages } from '../../src/server/pages';
import { Language } from '../../src/shared/language';
import { BASE, EMPTY, EXPECTED, FEED, HOSTILE, TIMED } from '../exchange/feeds/support/feed';
import { describeWithBrowser } from '../support/browser';
import { watch } from '../support/watch-page';
import { PAGE_STYLE, webDirWith } from '../support/page-style';

const { SV, EN } = Language;

const PAGES: Record<string, string> = {
  feed: writeFeedPage(FEED),
  'feed-in-english': writeFeedPage({ ...FEED, language: EN, events: [TIMED] }),
  'empty-feed': writeFeedPage(EMPTY),
  'hostile-feed': writeFeedPage({ ...FEED, events: [EXPECTED, HOSTILE] }),
  problem: writeProblemPage({ status: 404, message: 'Det finns ingen koalition här.', language: SV, base: BASE }),
};

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const VIOLATIONS = `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) =>
  nodes.map(({ html, failureSummary }) => [id, html, failureSummary].join(': '))))`;

/** What the browser makes of the page: how far it reaches to the right, its ground, and what hostile text has done. */
const STATE = `({
  overflow: document.documentElement.scrollWidth - innerWidth,
  ground: getComputedStyle(document.documentElement).backgroundColor,
  pwned: typeof pwned,
  scripts: [...document.querySelectorAll('script:not([type="application/ld+json"]), img, [onerror]')].map((each) => each.src),
})`;

const GROUNDS = { light: 'rgb(251, 250, 247)', dark: 'rgb(24, 23, 21)' };

describeWithBrowser('Pages in a browser', (visit) => {
  let app: FastifyInstance;
  let base: string;
  beforeAll(async () => {
    app = fastify();
    registerPages(app, webDirWith(PAGE_STYLE));
    app.get<{ Params: { name: string } }>('/:name', (request, reply) =>
      reply
        .type('text/html; charset=utf-8')
        .header('content-security-policy', PAGE_POLICY)
        .send(PAGES[request.params.name]?.replaceAll(BASE, base) ?? ''),
    );
    base = await app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => app?.close());

  const violations = async (page: Page) => {
    await page.evaluate(AXE);
    return page.evaluate<string[]>(VIOLATIONS);
  };

  describe.each(Object.keys(PAGES))('%s', (name) => {
    it.each([
      ['light', 1280],
      ['dark', 320],
    ] as const)('is %s, fits in %d pixels, runs nothing and can be used by everybody', (colorScheme, width) =>
      visit(async (context) => {
        const page = await context.newPage();
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        const { requests, complaints } = await watch(page);
        await page.goto(`${base}/${name}`);
        expect(await page.evaluate(STATE)).toEqual({
          overflow: 0,
          ground: GROUNDS[colorScheme],
          pwned: 'undefined',
          scripts: [`${base}/pages/explorer.js`],
        });
        expect(complaints).toEqual([]);
        expect(new Set(requests)).toEqual(
          new Set([name, 'pages/style.css', 'pages/explorer.js', 'pages/icon.svg'].map((path) => `${base}/${path}`)),
        );
        expect(await violations(page)).toEqual([]);
      }),
    );
  });

  it('axe finds what is wrong with a page', () =>
    visit(async (context) => {
      const page = await context.newPage();
      await page.setContent('<html><title>x</title><main><img src="data:,"></main></html>');
      const found = (await violations(page)).map((each) => each.split(':')[0]);
      expect(found).toEqual(expect.arrayContaining(['html-has-lang', 'image-alt']));
    }));

  it('shows where the keyboard is', () =>
    visit(async (context) => {
      const page = await context.newPage();
      await page.goto(`${base}/feed`);
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(
          `[document.activeElement.textContent, getComputedStyle(document.activeElement).outlineStyle]`,
        ),
      ).toEqual(['Till innehållet', 'solid']);
    }));
});
