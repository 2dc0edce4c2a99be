import { type Page } from 'playwright-core';
import { readConfig } from '../../../src/config';
import { openDatabase } from '../../../src/server/open-database';
import { type RunningServer, startServer } from '../../../src/server/start-server';
import { axeViolations } from '../../support/axe';
import { describeWithBrowser } from '../../support/browser';
import { buildWeb } from '../../support/build-web';
import { CalendarWorld } from '../../support/calendar-world';
import { freshSqlite, type TestDatabase } from '../../support/databases';
import { eventsWorld } from '../../exchange/explorer/events-world';
import { TEST_CLOCK } from '../../support/seeded-database';
import { watch } from '../../support/watch-page';

const PAGES = {
  month: '/calendar?month=2026-11',
  coming: '/calendar?actor=group',
  'nobody of that name': '/calendar?actor=hjalp',
  event: '/events/timed',
  'cancelled event': '/events/called-off',
  'hostile event': '/events/hostile-event',
};

describeWithBrowser('The calendar in a browser', (visit) => {
  let file: TestDatabase;
  let server: RunningServer;
  let base: string;
  beforeAll(async () => {
    file = await freshSqlite();
    const database = await openDatabase(file.url);
    await eventsWorld(new CalendarWorld(database.dataSource));
    await database.close();
    const config = { ...readConfig({ SEEDS: 'off' }), port: 0, databaseUrl: file.url };
    server = await startServer(config, TEST_CLOCK, buildWeb());
    base = server.url.replace('/graphql', '');
  }, 60_000);
  afterAll(async () => {
    await server?.stop();
    await file?.dispose();
  });

  const overflow = (page: Page) =>
    page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

  describe.each(Object.entries(PAGES))('%s', (_name, path) => {
    it.each([
      ['sv', 'light', 1280],
      ['sv', 'dark', 320],
      ['en', 'light', 320],
      ['en', 'dark', 1280],
    ] as const)('in %s, %s and %d pixels wide can be used by everybody', (language, colorScheme, width) =>
      visit(async (context) => {
        const page = await context.newPage();
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        const { complaints } = await watch(page);
        const address = `${base}${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
        await page.goto(address);
        expect(await page.evaluate('document.documentElement.lang')).toBe(language);
        expect(await overflow(page)).toBe(0);
        expect(complaints).toEqual([]);
        expect(await axeViolations(page)).toEqual([]);
      }),
    );
  });

  it('hatches what is on no known day, over all the days on which it may be', () =>
    visit(async (context) => {
      const page = await context.newPage();
      await page.goto(`${base}/calendar?month=2026-11&lang=sv`);
      const ground = (title: string) =>
        page.evaluate<string>(`getComputedStyle(
          [...document.querySelectorAll('.month .entry')].find((entry) => entry.textContent.includes('${title}'))
        ).backgroundImage`);
      expect(await ground('Någon gång')).toMatch(/^repeating-linear-gradient/);
      expect(await ground('Fönster')).toMatch(/^repeating-linear-gradient/);
      expect(await ground('Läger')).toBe('none');
      const box = async (selector: string, text: string) =>
        (await page.locator(selector, { hasText: text }).first().boundingBox())!;
      const [table, month, camp] = [
        (await page.locator('table.month').boundingBox())!,
        await box('.month .entry', 'Någon gång'),
        await box('.month .lane .entry', 'Läger'),
      ];
      expect(month.width).toBeGreaterThan(table.width * 0.95);
      const day = (await page.locator('td:has(time[datetime="2026-11-19"])').boundingBox())!;
      expect(Math.abs(camp.x - day.x)).toBeLessThan(10);
      expect(camp.width).toBeGreaterThan(day.width * 3.7);
    }));

  it('strikes through what is cancelled, and gives what is planned a dashed edge', () =>
    visit(async (context) => {
      const page = await context.newPage();
      await page.goto(`${base}/calendar?month=2026-11&lang=sv`);
      const style = (selector: string, name: string) =>
        page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).getPropertyValue('${name}')`);
      expect(await style('.month .entry.cancelled a', 'text-decoration-line')).toContain('line-through');
      expect(await style('.agenda .event.cancelled h3 a', 'text-decoration-line')).toContain('line-through');
      expect(await style('.month .entry.expected', 'border-top-style')).toBe('dashed');
      expect(await style('.month .entry.confirmed', 'border-top-style')).toBe('solid');
    }));

  it('keeps names that turn the line around to themselves', () =>
    visit(async (context) => {
      const page = await context.newPage();
      await page.goto(`${base}/calendar?month=2026-11&actor=hostile&lang=sv`);
      const [name, next] = await page.evaluate<{ left: number; right: number }[]>(
        `[...document.querySelectorAll('.lead a')].map((link) => link.getBoundingClientRect().toJSON())`,
      );
      expect(next.left).toBeGreaterThan(name.right);
    }));

  it('is a list alone where a month has no room', () =>
    visit(async (context) => {
      const page = await context.newPage();
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(`${base}/calendar?month=2026-11&lang=sv`);
      expect(await page.locator('table.month').isVisible()).toBe(false);
      expect(await page.locator('.agenda h3').count()).toBe(7);
    }));

  it('is used with the keyboard: the month before, then an event of it', () =>
    visit(async (context) => {
      const page = await context.newPage();
      await page.goto(`${base}/calendar?month=2026-12&lang=sv`);
      const focused = () =>
        page.evaluate<string>(`document.activeElement.matches('a') ? document.activeElement.textContent.trim() : ''`);
      for (let i = 0; i < 60 && !(await focused()).includes('november 2026'); i++) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/calendar?month=2026-11');
      for (let i = 0; i < 60 && (await focused()) !== 'Höstmöte'; i++) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/events/timed');
      expect(await page.locator('h1').textContent()).toContain('Höstmöte');
    }));

  it('filters with a form, without script, too', () =>
    visit(async (context) => {
      const page = await context.newPage();
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(`${base}/calendar?month=2026-11&at=2026-11-01&lang=sv`);
      await page.getByLabel('Typ').selectOption('Konferens');
      await page.getByRole('button', { name: 'Visa' }).first().click();
      await page.waitForURL(/kind=CONFERENCE/);
      expect(new URL(page.url()).searchParams.get('at')).toBe('2026-11-01');
      expect(await page.locator('.agenda h3 a').first().textContent()).toBe('Höstmöte');
      expect(await page.locator('.subscribe code').textContent()).toContain('/feeds/events.ics?kind=CONFERENCE');
    }));

  it('copies the address of the feed', () =>
    visit(async (context) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const page = await context.newPage();
      await page.goto(`${base}/calendar?actor=group&lang=sv`);
      await page.getByRole('button', { name: 'Kopiera adressen' }).click();
      await page.getByRole('button', { name: 'Kopierad' }).waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/\/feeds\/coalitions\/group\.ics$/);
    }));
});
