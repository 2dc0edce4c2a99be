import { readFile, rm } from 'node:fs/promises';
import { type Page } from 'playwright-core';
import { readConfig } from '../../src/config';
import { EventTheme } from '../../src/calendar/event-theme.entity';
import { ActorName } from '../../src/directory/actor-name.entity';
import { NameKind } from '../../src/directory/name-kind';
import { Person } from '../../src/directory/person.entity';
import { Theme } from '../../src/directory/theme.entity';
import { ActorKind } from '../../src/directory/actor-kind';
import { openDatabase } from '../../src/server/open-database';
import { type RunningServer, startServer } from '../../src/server/start-server';
import { raiseEpoch } from '../../src/shared/change-log';
import { FAR_FUTURE, FAR_PAST } from '../../src/shared/instant';
import { Language } from '../../src/shared/language';
import { nameKey, textKey } from '../../src/shared/name-key';
import { xmlProblems } from '../exchange/network/support/xml';
import { describeWithBrowser } from '../support/browser';
import { buildWeb } from '../support/build-web';
import { CalendarWorld, idOf } from '../support/calendar-world';
import { freshSqlite, type TestDatabase } from '../support/databases';
import { TEST_CLOCK } from '../support/seeded-database';
import { watch } from '../support/watch-page';

const MARKUP = '</script></title></template>"\'><img src=x onerror=alert(1)><b>fientlig</b>';

/** Each is the name of an organisation in one coalition. */
const NAMES: Record<string, string> = {
  markup: MARKUP,
  turned: 'fientlig \u202egnidnav\u2066',
  arabic: 'fientlig مجلس',
  control: 'fientlig\u0001\u001b[31m\u007f',
  emoji: `fientlig ${'🏳️‍🌈'.repeat(20)}`,
  long: `fientlig ${'å'.repeat(480)}`,
  template: 'fientlig ${alert(1)} {{constructor}} {0} # $& %s',
};

const fill = async (url: string): Promise<void> => {
  const database = await openDatabase(url);
  const world = new CalendarWorld(database.dataSource);
  const named = async (slug: string, name: string) => {
    const bounds = { startEarliest: FAR_PAST, startLatest: FAR_PAST, endEarliest: FAR_FUTURE, endLatest: FAR_FUTURE };
    const row = { text: name, textKey: textKey(name), language: Language.SV, kind: NameKind.OFFICIAL };
    await world.put(ActorName, `name of ${slug}`, {
      actorId: idOf(slug),
      position: 0,
      period: null,
      ...row,
      ...bounds,
    });
  };
  await world.coalition('group', { name: MARKUP, nameKey: nameKey('group'), description: MARKUP });
  await named('group', MARKUP);
  for (const [slug, name] of Object.entries(NAMES)) {
    await world.organisation(slug, { name, nameKey: nameKey(slug), description: name, website: name });
    await named(slug, name);
    await world.membership(slug, 'group', '2020-01-01/..');
    await world.event(`event-${slug}`, 'group', '2026-11-24', { title: name, location: name, description: name });
  }
  await world.put(Person, 'person', {
    ...{ actorKind: ActorKind.PERSON, slug: 'person', name: MARKUP, nameKey: nameKey('person') },
  });
  await named('person', MARKUP);
  await world.membership('person', 'group', '2020-01-01/..');
  await world.put(Theme, 'theme', { slug: 'theme', name: MARKUP, nameKey: nameKey('theme'), definition: MARKUP });
  await world.put(EventTheme, 'event theme', { eventId: idOf('event-markup'), themeId: idOf('theme'), position: 0 });
  await world.source('source', '2026-01-01');
  await database.dataSource.query('update sources set title = ?', [MARKUP]);
  await world.cite('source', 'Event', 'event-markup');
  await database.dataSource.query('update data_state set seeded_at = 0');
  await raiseEpoch((sql, params) => database.dataSource.query(sql, params), []);
  await database.close();
};

const ADDRESSES = [
  '/',
  '/search?q=fientlig',
  '/organisations',
  ...Object.keys(NAMES).flatMap((slug) => [`/organisations/${slug}`, `/events/event-${slug}`]),
  '/coalitions',
  '/coalitions/group',
  '/people',
  '/people/person',
  '/themes',
  '/themes/theme',
  '/sources/source',
  '/about',
  '/calendar?month=2026-11',
  '/calendar?actor=group&theme=theme',
  '/calendar?actor=fientlig',
  '/network?from=markup&to=turned',
  '/nowhere/fientlig',
  '/feeds/events',
];

describeWithBrowser('Names that are meant to break pages', (visit) => {
  let webDir: string;
  let file: TestDatabase;
  let server: RunningServer;
  let base: string;
  beforeAll(async () => {
    webDir = buildWeb();
    file = await freshSqlite();
    await fill(file.url);
    server = await startServer({ ...readConfig({}), port: 0, databaseUrl: file.url }, TEST_CLOCK, webDir);
    base = server.url.replace(/\/graphql$/, '');
  }, 60_000);
  afterAll(async () => {
    await server?.stop();
    await file?.dispose();
    await rm(webDir, { recursive: true, force: true });
  });

  /** What names would have made of a page. */
  const strange = (page: Page) =>
    page.evaluate(`[
      document.querySelectorAll('img, b, [onerror], script:not([src]):not([type="application/ld+json"])').length,
      document.querySelectorAll('a[href^="javascript:" i], a[href^="data:" i]').length,
      document.documentElement.scrollWidth - innerWidth > 0 ? 'wide' : '',
    ]`);

  it.each(ADDRESSES)('are text in %s', (address) =>
    visit(async (context) => {
      const page = await context.newPage();
      await page.setViewportSize({ width: 320, height: 800 });
      const { complaints } = await watch(page);
      page.on('dialog', () => complaints.push('a dialog'));
      const answer = await page.goto(`${base}${address}`);
      expect(answer!.status()).toBe(address === '/nowhere/fientlig' ? 404 : 200);
      await page.waitForLoadState('networkidle');
      expect(await strange(page)).toEqual([0, 0, '']);
      expect(await page.locator('main').innerText()).toMatch(/fientlig|onerror/i);
      for (const text of await page.locator('script[type="application/ld+json"]').allTextContents()) JSON.parse(text);
      expect(complaints.filter((each) => !/GL Driver Message|status of 404/.test(each))).toEqual([]);
    }),
  );

  it('are text in the suggestions of the search', () =>
    visit(async (context) => {
      const page = await context.newPage();
      const { complaints } = await watch(page);
      await page.goto(`${base}/about`);
      await page.fill('form.search input[name=q]', 'onerror');
      await page.locator('[role=option]').first().waitFor();
      const options = await page.locator('[role=option]').allInnerTexts();
      expect(options.join('\n')).toContain('<img src=x onerror=alert(1)>');
      expect(await strange(page)).toEqual([0, 0, '']);
      expect(complaints).toEqual([]);
    }));

  it('are text in the picture of the network, beside it, and in what is saved of it', () =>
    visit(async (context) => {
      const page = await context.newPage();
      const { complaints } = await watch(page);
      await page.goto(`${base}/network`);
      await page.locator('#picture[data-state=settled]').waitFor({ state: 'attached' });
      for (const name of Object.values(NAMES)) {
        await page.locator('[data-tool=find]').fill(name.slice(0, 60));
        await page.keyboard.press('Enter');
        expect(await page.locator('.panel').innerText()).toMatch(/fientlig/);
      }
      expect(await strange(page)).toEqual([0, 0, '']);
      const saved = async (format: string) => {
        const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-save=${format}]`)]);
        return readFile(await download.path(), 'utf8');
      };
      const svg = await saved('svg');
      expect(await xmlProblems(svg)).toEqual([]);
      expect(svg).not.toContain('<img');
      expect(await saved('gexf')).not.toContain('<img');
      expect(complaints.filter((each) => !/GL Driver Message/.test(each))).toEqual([]);
    }));
});
