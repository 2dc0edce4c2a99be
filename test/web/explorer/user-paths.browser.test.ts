import { type Page } from 'playwright-core';
import { describeWithBrowser } from '../../support/browser';
import { type PagesServer, startPages } from '../../support/test-server';
import { until } from '../../support/until';

const section = (page: Page, heading: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: heading, exact: true }) });

describeWithBrowser('Who looks rather than queries', (visit) => {
  let server: PagesServer;
  let base: string;
  beforeAll(async () => {
    server = await startPages();
    base = server.origin;
  }, 60_000);
  afterAll(() => server?.stop());

  const open = async (page: Page, path: string) => {
    await page.goto(`${base}${path}${path.includes('?') ? '&' : '?'}lang=sv`);
  };

  it('finds MFD by its abbreviation and the keyboard, sees with whom it works and why, when it meets, and subscribes', () =>
    visit(async (context) => {
      const page = await context.newPage();
      await open(page, '/');
      await page.keyboard.press('/');
      await page.keyboard.type('mfd');
      await page.getByRole('option', { name: /Myndigheten för delaktighet/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/organisations/myndigheten-for-delaktighet**');

      const first = section(page, 'Samarbetar med').getByRole('listitem').first();
      expect(await first.innerText()).toContain('Skolverket');
      await first.getByRole('link', { name: 'Likvärdig utbildning' }).waitFor();
      const mark = first.getByRole('link', { name: /^Källa \d+$/ }).first();
      const source = await page.locator((await mark.getAttribute('href'))!).innerText();
      expect(source).toContain('Ämnesgrupp Likvärdig utbildning');

      const next = await section(page, 'Nästa möte').innerText();
      expect(next).toContain('januari 2027, enligt plan från 2021');
      expect(next).toContain('Förväntad');

      await page.getByRole('link', { name: 'Prenumerera på mötena' }).click();
      await page.getByRole('link', { name: 'Öppna i kalenderprogram' }).waitFor();
      const webcal = await page.getByRole('link', { name: 'Öppna i kalenderprogram' }).getAttribute('href');
      const file = await context.request.get(webcal!.replace(/^webcal:/, 'http:'));
      expect(await file.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
    }));

  it('goes back to 1 June 2021, and stays there from page to page', () =>
    visit(async (context) => {
      const page = await context.newPage();
      await open(page, '/coalitions/likvardig-utbildning');
      await page.getByLabel('Visa som det var en annan dag').fill('2021-06-01');
      await page.locator('form.time').getByRole('button', { name: 'Visa' }).click();
      await page.getByText('Visat som det var den 1 juni 2021.').waitFor();
      expect(await section(page, 'Nästa möte').innerText()).toContain('12 oktober 2021');

      await page.getByRole('link', { name: 'Kalender', exact: true }).click();
      await page.getByText('Visat som det var den 1 juni 2021.').waitFor();
      await page.getByRole('link', { name: 'Möte med elevorganisationerna' }).first().waitFor();

      await page.getByRole('link', { name: 'Visa som det är i dag' }).click();
      await page.waitForURL((url) => !url.searchParams.has('at'));
      expect(await page.getByText('Visat som det var').count()).toBe(0);
    }));

  it('draws the way from Snaptive to CSN, and says it in words', () =>
    visit(async (context) => {
      const page = await context.newPage();
      await open(page, '/network?from=snaptive&to=centrala-studiestodsnamnden');
      const steps = await page.locator('.chain > li').allInnerTexts();
      expect(steps).toHaveLength(2);
      for (const name of ['Snaptive', 'Koalitionen för jämlik och fullgången skola', 'Myndigheten för delaktighet'])
        expect(steps[0]).toContain(name);
      for (const name of ['Myndigheten för delaktighet', 'Likvärdig utbildning', 'Centrala studiestödsnämnden'])
        expect(steps[1]).toContain(name);
    }));

  it('is led to English by a browser that prefers it, and stays with Swedish where that is chosen', async () => {
    const english = await visit(async (context) => {
      await context.setExtraHTTPHeaders({ 'accept-language': 'en-GB,en;q=0.9' });
      const page = await context.newPage();
      await page.goto(`${base}/coalitions/likvardig-utbildning`);
      const first = await page.locator('html').getAttribute('lang');
      await page.getByRole('link', { name: 'På svenska' }).click();
      await until(async () => (await page.locator('html').getAttribute('lang')) === 'sv');
      await page.getByRole('link', { name: 'Kalender', exact: true }).click();
      await page.waitForURL('**/calendar');
      return [first, await page.locator('html').getAttribute('lang')];
    });
    expect(english).toEqual(['en', 'sv']);
  });
});
