import { type BrowserContext, type Page } from 'playwright-core';
import { axeViolations } from '../../support/axe';
import { describeWithBrowser } from '../../support/browser';
import { type PagesServer, startPages } from '../../support/test-server';
import { watch } from '../../support/watch-page';

const PAGES = [
  '/organisations',
  '/coalitions?kind=NETWORK',
  '/people',
  '/organisations/myndigheten-for-delaktighet',
  '/coalitions/fullfoljda-studier',
  '/coalitions/likvardig-utbildning?at=2021-06-01',
  '/people/anna-singhateh',
  '/people/nobody-of-that-name',
];

const inEnglish = (path: string) => `${path}${path.includes('?') ? '&' : '?'}lang=en`;

describeWithBrowser('Pages of actors in Chromium', (visit) => {
  let server: PagesServer;
  let base: string;
  beforeAll(async () => {
    server = await startPages();
    base = server.origin;
  });
  afterAll(() => server?.stop());

  /** A page of somebody who reads Swedish: others are led to English. */
  const newPage = async (context: BrowserContext): Promise<Page> => {
    await context.setExtraHTTPHeaders({ 'accept-language': 'sv' });
    return context.newPage();
  };
  const wide = (page: Page) =>
    page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

  it.each(['light', 'dark'] as const)('have nothing that axe-core finds amiss, %s, in both languages', (colorScheme) =>
    visit(async (context) => {
      const page = await newPage(context);
      await page.emulateMedia({ colorScheme });
      for (const path of PAGES.flatMap((each) => [each, inEnglish(each)])) {
        await page.goto(base + path);
        expect(await page.getAttribute('html', 'lang')).toBe(path.endsWith('lang=en') ? 'en' : 'sv');
        expect([path, await axeViolations(page)]).toEqual([path, []]);
      }
    }),
  );

  it('fit on 320 px, and break no rule of their policy', () =>
    visit(async (context) => {
      const page = await newPage(context);
      const { complaints } = await watch(page);
      await page.setViewportSize({ width: 320, height: 700 });
      for (const path of PAGES.slice(0, -1)) {
        await page.goto(base + inEnglish(path));
        expect([path, await wide(page)]).toEqual([path, 0]);
      }
      expect(complaints).toEqual([]);
    }));

  it('lead from a source of a fact to the list and, by keyboard alone, from all kinds to one', () =>
    visit(async (context) => {
      const page = await newPage(context);
      await page.goto(`${base}/coalitions/likvardig-utbildning`);
      await page.click('#content .note a');
      expect(new URL(page.url()).hash).toBe('#source-1');
      await page.goto(`${base}/organisations`);
      await page.focus('select');
      await page.keyboard.type('Region');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(/kind=REGION/);
      expect(await page.locator('.actors a').allTextContents()).toEqual(['Region Skåne', 'Västra Götalandsregionen']);
    }));

  it('open GraphiQL with the query that fed them, which answers the same', () =>
    visit(async (context) => {
      const page = await newPage(context);
      await page.goto(`${base}/coalitions/likvardig-utbildning?at=2021-06-01`);
      const href = new URL((await page.getAttribute('a.as-graphql', 'href'))!, base);
      const [query, variables] = [href.searchParams.get('query'), JSON.parse(href.searchParams.get('variables')!)];
      const answer = await page.request.post(`${base}/graphql`, { data: { query, variables } });
      const { data, errors } = await answer.json();
      expect([errors, data.coalition.nextMeeting.when.text]).toEqual([undefined, '12 oktober 2021']);
      expect(await page.locator('.next .when').textContent()).toContain('12 oktober 2021');
    }));
});
