import { type BrowserContext, type Page } from 'playwright-core';
import { axeViolations } from '../../support/axe';
import { describeWithBrowser } from '../../support/browser';
import { type PagesServer, startPages } from '../../support/test-server';
import { until } from '../../support/until';
import { watch } from '../../support/watch-page';

const field = (page: Page) => page.getByRole('combobox', { name: /^(Sök|Search)$/ });
const options = (page: Page) => page.getByRole('option');
const isFocused = async (page: Page) => (await page.locator('input[type=search]:focus').count()) === 1;

describeWithBrowser('Search as one types', (visit) => {
  let server: PagesServer;
  let url: string;
  beforeAll(async () => {
    server = await startPages();
    url = server.origin;
  }, 60_000);
  afterAll(() => server?.stop());

  const open = async (context: BrowserContext, path: string) => {
    // Chromium would rather read English.
    await context.setExtraHTTPHeaders({ 'accept-language': 'sv' });
    const page = await context.newPage();
    const watched = await watch(page);
    await page.goto(url + path);
    return { page, ...watched };
  };

  it.each([
    ['mfd', 'Myndigheten för delaktighet Organisation, träff på namnet MFD'],
    ['MfD', 'Myndigheten för delaktighet Organisation, träff på namnet MFD'],
    ['skolverkt', 'Skolverket Organisation'],
    ['specialpedagogiska', 'Specialpedagogiska skolmyndigheten Organisation'],
    ['fullfoljda', 'Fullföljda studier Samarbete'],
    ['elevorganisationerna', 'Möte med elevorganisationerna Möte'],
  ])('finds by "%s" %s', (typed, first) =>
    visit(async (context) => {
      const { page, complaints } = await open(context, '/');
      await field(page).pressSequentially(typed);
      await options(page).filter({ hasText: first }).first().waitFor();
      expect(await options(page).allTextContents()).toContain(first);
      expect(complaints).toEqual([]);
    }),
  );

  it('is a combobox that the keyboard goes through, and Enter opens the page', () =>
    visit(async (context) => {
      const { page } = await open(context, '/about?lang=en');
      await page.keyboard.press('/');
      expect(await isFocused(page)).toBe(true);
      expect(await field(page).getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.type('skol');
      await options(page).nth(1).waitFor();
      expect(await field(page).getAttribute('aria-expanded')).toBe('true');
      const selected = () =>
        page.locator('[role=option][aria-selected=true]').evaluateAll((all) => all.map(({ id }) => id));
      const active = () => field(page).getAttribute('aria-activedescendant');
      const ids = await options(page).evaluateAll((all) => all.map(({ id }) => id));
      const path: [key: string, id: string | null][] = [
        ['ArrowDown', ids[0]],
        ['ArrowDown', ids[1]],
        ['ArrowUp', ids[0]],
        ['ArrowUp', null],
        ['ArrowUp', ids.at(-1)!],
        ['Home', ids[0]],
        ['End', ids.at(-1)!],
        ['ArrowDown', null],
        ['ArrowDown', ids[0]],
      ];
      for (const [key, id] of path) {
        await page.keyboard.press(key);
        expect([key, await active(), await selected()]).toEqual([key, id, id === null ? [] : [id]]);
      }
      await page.keyboard.press('Enter');
      await page.waitForURL(`${url}/*/*?lang=en`);
    }));

  it('closes with Escape, and only then empties the field; Enter alone searches', () =>
    visit(async (context) => {
      const { page } = await open(context, '/?at=2021-06-01');
      await page.keyboard.press('Control+k');
      await page.keyboard.type('mfd');
      await options(page).first().waitFor();
      await page.keyboard.press('Escape');
      await options(page).first().waitFor({ state: 'hidden' });
      expect(await field(page).inputValue()).toBe('mfd');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${url}/search?at=2021-06-01&q=mfd`);
      await page.getByRole('link', { name: 'Myndigheten för delaktighet' }).waitFor();
    }));

  it('lets a slash be written in a field, and be turned off', () =>
    visit(async (context) => {
      const { page } = await open(context, '/about');
      await page.keyboard.press('/');
      await page.keyboard.type('a/b');
      expect(await field(page).inputValue()).toBe('a/b');
      await page.getByRole('checkbox', { name: 'Snedstreck (/) flyttar också till sökrutan' }).uncheck();
      await page.reload();
      await page.keyboard.press('/');
      expect(await isFocused(page)).toBe(false);
      await page.keyboard.press('Control+k');
      expect(await isFocused(page)).toBe(true);
    }));

  it('opens what is clicked, and closes when left', () =>
    visit(async (context) => {
      const { page } = await open(context, '/themes');
      await field(page).pressSequentially('skolverket');
      await options(page).first().waitFor();
      await page.keyboard.press('Tab');
      await options(page).first().waitFor({ state: 'hidden' });
      await field(page).press('ArrowDown');
      await options(page).first().click();
      await page.waitForURL(`${url}/organisations/skolverket`);
    }));

  it('says that nothing is called so, also to who listens', () =>
    visit(async (context) => {
      const { page } = await open(context, '/');
      await field(page).pressSequentially('xyzzyx');
      await page.getByRole('status').getByText('Inget sådant namn.').waitFor();
      expect(await field(page).getAttribute('aria-expanded')).toBe('false');
    }));

  it('shows the answer to what was typed last, whichever comes first', () =>
    visit(async (context) => {
      const { page } = await open(context, '/');
      const passed: string[] = [];
      let letGo = () => {};
      const held = new Promise<void>((resolve) => (letGo = resolve));
      await page.route('**/graphql', async (route) => {
        if (route.request().postDataJSON().variables.query === 'mfd') await held;
        await route.continue().catch(() => undefined);
        passed.push(route.request().postDataJSON().variables.query);
      });
      await field(page).fill('mfd');
      await field(page).fill('skolverket');
      await options(page).filter({ hasText: 'Skolverket' }).first().waitFor();
      letGo();
      await until(async () => passed.includes('mfd'));
      expect(await options(page).filter({ hasText: 'MFD' }).count()).toBe(0);
    }));

  it('says after five seconds that there is no answer, and tries again when told', () =>
    visit(async (context) => {
      const { page } = await open(context, '/');
      let isSlow = true;
      await page.route('**/graphql', (route) => (isSlow ? undefined : route.continue()));
      await page.clock.install();
      await field(page).fill('mfd');
      await page.clock.runFor(4_900);
      expect(await page.getByText('Sökningen får inget svar.').count()).toBe(0);
      await page.clock.runFor(200);
      await page.getByText('Sökningen får inget svar.').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      isSlow = false;
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Försök igen');
      await page.keyboard.press('Enter');
      await options(page).filter({ hasText: 'MFD' }).waitFor();
      expect(await isFocused(page)).toBe(true);
    }));

  it('says so when the server refuses or fails', () =>
    visit(async (context) => {
      const { page } = await open(context, '/');
      await page.route('**/graphql', (route) => route.fulfill({ status: 503, body: 'Busy' }));
      await field(page).fill('mfd');
      await page.getByText('Sökningen får inget svar.').waitFor();
    }));

  it('says when the browser is offline, here and in a banner that goes when it is back', () =>
    visit(async (context) => {
      const { page } = await open(context, '/');
      const banner = page.getByText('Sidan visas som den senast hämtades.');
      expect(await banner.count()).toBe(0);
      await context.setOffline(true);
      await banner.waitFor();
      await field(page).fill('mfd');
      await page.getByRole('button', { name: 'Försök igen' }).waitFor();
      expect(await page.locator('.popup .message').textContent()).toBe('Du är inte ansluten till nätet.Försök igen');
      expect(await axeViolations(page)).toEqual([]);
      await context.setOffline(false);
      await until(async () => (await banner.count()) === 0);
    }));

  it('has no violation that axe-core knows while it is open, in light and dark, wide and narrow', () =>
    visit(async (context) => {
      for (const [colorScheme, width] of [
        ['light', 1280],
        ['dark', 320],
      ] as const) {
        const { page } = await open(context, '/search?q=skola');
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await field(page).fill('skol');
        await options(page).first().waitFor();
        await field(page).press('ArrowDown');
        expect([width, await axeViolations(page)]).toEqual([width, []]);
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
        await page.close();
      }
    }));
});
