import { axeViolations } from '../../support/axe';
import { describeWithBrowser } from '../../support/browser';
import { type PagesServer, startPages } from '../../support/test-server';
import { watch } from '../../support/watch-page';

const PAGES = [
  '/',
  '/?at=2021-06-01',
  '/search?q=skola',
  '/search?q=xyzzyxyzzy',
  '/themes',
  '/themes/likvardighet',
  '/sources/amnesgruppen-likvardig-utbildning',
  '/about',
  '/koalition/likvardig-utbildning',
  '/search?q=skola&type=nothing',
];

const LOOKS = [
  ['light', 'sv', 1280],
  ['light', 'en', 320],
  ['dark', 'sv', 320],
  ['dark', 'en', 1280],
] as const;

describeWithBrowser('The pages to browse', (visit) => {
  let server: PagesServer;
  let url: string;
  beforeAll(async () => {
    server = await startPages();
    url = server.origin;
  }, 60_000);
  afterAll(() => server?.stop());

  it.each(LOOKS)('are %s, in %s, fit in %d pixels and can be used by everybody', (colorScheme, lang, width) =>
    visit(async (context) => {
      const page = await context.newPage();
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { requests, complaints } = await watch(page);
      for (const path of PAGES) {
        await page.goto(`${url}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect([path, overflow, await axeViolations(page)]).toEqual([path, 0, []]);
        expect(await page.getAttribute('html', 'lang')).toBe(lang);
      }
      expect(requests.filter((address) => !address.startsWith(`${url}/`))).toEqual([]);
      expect(complaints.filter((each) => !/status of 40[04]/.test(each))).toEqual([]);
    }),
  );

  it('are whole without script', () =>
    visit(async (context) => {
      const without = await context.browser()!.newContext({ javaScriptEnabled: false, locale: 'sv-SE' });
      const page = await without.newPage();
      await page.goto(url);
      await page.getByRole('searchbox', { name: 'Sök' }).fill('mfd');
      await page.getByRole('button', { name: 'Sök' }).click();
      await page.getByRole('link', { name: 'Myndigheten för delaktighet' }).waitFor();
      await page.goto(`${url}/about`);
      expect(await page.getByRole('checkbox').isVisible()).toBe(false);
      await without.close();
    }));

  it.each([
    ['sv-SE', 'Sidan finns inte'],
    ['en-GB', 'There is no such page'],
  ])('say in the language of the browser, %s: %s', (locale, title) =>
    visit(async (context) => {
      const speaking = await context.browser()!.newContext({ locale });
      const page = await speaking.newPage();
      const answer = await page.goto(`${url}/nothing/here`);
      expect(answer!.status()).toBe(404);
      await page.getByRole('heading', { name: title }).waitFor();
      await speaking.close();
    }),
  );

  it('lead an English reader to English, who stays where she has chosen Swedish', () =>
    visit(async (context) => {
      const english = await context.browser()!.newContext({ locale: 'en-GB' });
      const page = await english.newPage();
      await page.goto(`${url}/`);
      expect(page.url()).toBe(`${url}/?lang=en`);
      await page.getByRole('link', { name: 'På svenska' }).click();
      await page.getByRole('heading', { name: 'När möts de nästa gång?' }).waitFor();
      await page.getByRole('link', { name: 'Om uppgifterna' }).click();
      await page.getByRole('heading', { name: 'Hur säkra de är' }).waitFor();
      await english.close();
    }));

  it('show the query that the start was made from in GraphiQL, which answers it', () =>
    visit(async (context) => {
      const page = await context.newPage();
      await page.goto(`${url}/?lang=en`);
      const href = await page.getByRole('link', { name: 'Show as GraphQL query' }).getAttribute('href');
      const params = new URL(href!, url).searchParams;
      const answer = await page.request.post(`${url}/graphql`, {
        data: { query: params.get('query'), variables: JSON.parse(params.get('variables')!) },
      });
      const { data, errors } = await answer.json();
      expect(errors).toBeUndefined();
      expect(data.upcoming[0].title).toBe('Meetings of the thematic group');
    }));

  it('are told to search engines, which need not read the same twice', async () => {
    const robots = await (await fetch(`${url}/robots.txt`)).text();
    const [, address] = /^Sitemap: (.+)$/m.exec(robots)!;
    const map = await fetch(address);
    expect([map.status, map.headers.get('content-type')]).toEqual([200, 'application/xml; charset=utf-8']);
    expect(await map.text()).toContain('/coalitions/likvardig-utbildning?lang=en</loc>');
    const again = await fetch(address, { headers: { 'if-none-match': map.headers.get('etag')! } });
    expect(again.status).toBe(304);
    expect((await fetch(`${url}/sitemap-1.xml`)).headers.get('content-type')).toBe('text/plain; charset=utf-8');
  });

  it('print without what is only for the screen', () =>
    visit(async (context) => {
      const page = await context.newPage();
      await page.emulateMedia({ media: 'print' });
      await page.goto(`${url}/search?q=skola`);
      expect(await page.getByRole('search').isVisible()).toBe(false);
      expect(await page.locator('.hits').isVisible()).toBe(true);
    }));
});
