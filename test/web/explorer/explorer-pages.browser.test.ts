import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { EXPLORER_PAGES } from '../../../src/exchange/explorer/explorer-pages';
import { axeViolations } from '../../support/axe';
import { describeWithBrowser } from '../../support/browser';
import { EXPLORER_ADDRESSES, withParam } from '../../support/explorer-addresses';
import { type PagesServer, startPages } from '../../support/test-server';
import { watch } from '../../support/watch-page';

/** Where pictures of the pages are kept; nowhere without it. */
const SCREENSHOTS = process.env.SCREENSHOTS;

const OVERFLOW = 'document.documentElement.scrollWidth - innerWidth';

/** The heading of a page, from its source. */
const HEADING = `(source) => new DOMParser().parseFromString(source, 'text/html').querySelector('h1').textContent`;

const LOOKS = [
  ['sv', 'light', 1280],
  ['en', 'dark', 1280],
  ['sv', 'dark', 320],
  ['en', 'light', 320],
] as const;

const nameOf = (pattern: string, ...looks: (string | number)[]): string =>
  [pattern.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'start', ...looks].join('-');

const CASES = EXPLORER_PAGES.flatMap(({ pattern }) => LOOKS.map((look) => [pattern, ...look] as const));

describeWithBrowser('Pages of the explorer', (visit) => {
  let server: PagesServer;
  let base: string;
  beforeAll(async () => {
    server = await startPages();
    base = server.origin;
    if (SCREENSHOTS) mkdirSync(SCREENSHOTS, { recursive: true });
  }, 60_000);
  afterAll(() => server?.stop());

  it.each(CASES)(
    '%s in %s is %s, fits in %d pixels and can be used by everybody',
    (pattern, lang, colorScheme, width) =>
      visit(async (context) => {
        const page = await context.newPage();
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const { requests, complaints } = await watch(page);
        await page.goto(`${base}${withParam(EXPLORER_ADDRESSES[pattern], `lang=${lang}`)}`);
        await page.waitForLoadState('networkidle');
        if (SCREENSHOTS)
          await page.screenshot({
            path: join(SCREENSHOTS, `${nameOf(pattern, lang, colorScheme, width)}.png`),
            fullPage: true,
          });

        expect(await page.locator('html').getAttribute('lang')).toBe(lang);
        expect(await page.locator('h1').count()).toBe(1);
        expect(await page.evaluate(OVERFLOW)).toBe(0);
        expect(await axeViolations(page)).toEqual([]);
        expect(requests.filter((url) => new URL(url).origin !== new URL(base).origin)).toEqual([]);
        expect(complaints).toEqual([]);
      }),
  );

  it.each(EXPLORER_PAGES.map(({ pattern }) => [pattern]))('%s says the same without script', (pattern) =>
    visit(async (context) => {
      const page = await context.newPage();
      const address = `${base}${withParam(EXPLORER_ADDRESSES[pattern], 'lang=en')}`;
      const answer = await context.request.get(address);
      await page.goto(address);
      const heading = await page.evaluate(`(${HEADING})(${JSON.stringify(await answer.text())})`);
      expect(heading).toBeTruthy();
      expect(await page.locator('h1').textContent()).toBe(heading);
    }),
  );

  it.each(EXPLORER_PAGES.map(({ pattern }) => [pattern]))(
    '%s opens GraphiQL with the query that it was made from',
    (pattern) =>
      visit(async (context) => {
        const page = await context.newPage();
        await page.goto(`${base}${EXPLORER_ADDRESSES[pattern]}`);
        const address = new URL((await page.locator('a.as-graphql').getAttribute('href'))!, base);
        const answer = await context.request.post(server.url, {
          data: {
            query: address.searchParams.get('query'),
            variables: JSON.parse(address.searchParams.get('variables') ?? '{}'),
          },
        });
        const { data, errors } = (await answer.json()) as { data: object; errors?: object[] };
        expect(errors).toBeUndefined();
        expect(Object.values(data).some((value) => value !== null)).toBe(true);
      }),
  );
});
