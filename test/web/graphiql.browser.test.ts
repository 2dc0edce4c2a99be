import { readFile, rm } from 'node:fs/promises';
import Sqlite from 'better-sqlite3';
import { type Page } from 'playwright-core';
import { readConfig } from '../../src/config';
import { type RunningServer, startServer } from '../../src/server/start-server';
import { EXAMPLES } from '../../src/web/graphiql/examples';
import { describeWithBrowser } from '../support/browser';
import { buildWeb } from '../support/build-web';
import { freshSqlite } from '../support/databases';
import { TEST_CLOCK } from '../support/seeded-database';
import { startTestServer } from '../support/test-server';
import { until } from '../support/until';
import { watch } from '../support/watch-page';

/** What GraphiQL calls the button of CSV once it was pressed too early, until it is pressed again. */
const NO_ANSWER = 'There is no answer to take away yet: run a query first';
const QUERY = 'query Named { coalition(slug: "skia") { name slug } }';

const PANELS = [
  ['Documentation Explorer', 'Root Types'],
  ['History', 'WhoCollaborates'],
  ['GraphiQL Explorer', 'sharedCoalitions'],
];

const STORED_TABS = `JSON.parse(localStorage.getItem('graphiql:tabState') ?? '{"tabs":[]}').tabs.length`;

/** How much lighter the text of the editor is than the ground of the page: 1 is white on black, -1 black on white. */
const TEXT_LESS_GROUND = `['.graphiql-query-editor .view-line span span', '.graphiql-container']
  .map((selector) => getComputedStyle(document.querySelector(selector)))
  .map((style, at) => (at === 0 ? style.color : style.backgroundColor).match(/\\d+/g).slice(0, 3))
  .map((channels) => channels.reduce((sum, channel) => sum + channel / 765, 0))
  .reduce((text, ground) => text - ground)`;

const editor = (page: Page) => page.locator('.graphiql-query-editor .view-lines');
const tools = (page: Page) => page.locator('.graphiql-editor-tool .graphiql-editor:not(.hidden) .view-lines');
const answer = (page: Page) => page.locator('.graphiql-response .view-lines');
const tabs = (page: Page) => page.locator('.graphiql-tab-button').allTextContents();
/** Monaco writes spaces as no-break spaces. */
const seen = async (locator: ReturnType<typeof editor>) => (await locator.innerText()).replaceAll('\u00A0', ' ');
/** Only the tab in front shows the button that closes it. */
const closeTab = async (page: Page, name: string) => {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('button', { name: 'Close Tab' }).click();
};
const run = (page: Page) => page.getByRole('button', { name: /Execute query/ }).click();

/** The names of the tabs that the examples open. */
const names = EXAMPLES.map(({ query }) => /^query (\w+)/m.exec(query)![1]);

describeWithBrowser('GraphiQL in a browser', (visit) => {
  let webDir: string;
  let server: RunningServer;
  beforeAll(async () => {
    webDir = buildWeb();
    server = await startTestServer(webDir);
  }, 60_000);
  afterAll(async () => {
    await server?.stop();
    if (webDir) await rm(webDir, { recursive: true });
  });

  const open = async (page: Page, search = '') => {
    await page.goto(`${server.url}${search}`);
    await editor(page).waitFor();
  };

  it('runs the first example and shows the answer, from its own address alone and without a complaint', () =>
    visit(async (context) => {
      const page = await context.newPage();
      const { requests, complaints } = await watch(page);
      await open(page);
      expect(await page.title()).toBe('Samverkan GraphiQL');
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await run(page);
      await answer(page).getByText('Skolverket').first().waitFor();
      for (const [panel, content] of PANELS) {
        await page.getByRole('button', { name: `Show ${panel}` }).click();
        await page.locator('.graphiql-plugin').getByText(content).first().waitFor();
      }
      expect(requests.length).toBeGreaterThan(5);
      expect(requests.filter((url) => new URL(url).origin !== new URL(server.url).origin)).toEqual([]);
      expect(complaints).toEqual([]);
    }));

  it('greets a first visit with the examples as tabs, and keeps them away once they are closed', () =>
    visit(async (context) => {
      const page = await context.newPage();
      await open(page);

      expect(await tabs(page)).toEqual(names);
      expect(await seen(tools(page))).toContain('myndigheten-for-delaktighet');
      await closeTab(page, names.at(-1)!);
      await until(async () => (await page.evaluate<number>(STORED_TABS)) === names.length - 1);
      await open(page);
      expect(await tabs(page)).toEqual(names.slice(0, -1));
    }));

  it('brings an example back from the menu, by keyboard', () =>
    visit(async (context) => {
      const page = await context.newPage();
      const last = names.at(-1)!;
      await open(page, `?${new URLSearchParams({ query: QUERY })}`);
      await closeTab(page, last);
      expect(await tabs(page)).not.toContain(last);
      await page.getByRole('button', { name: 'Examples' }).focus();
      await page.keyboard.press('Enter');
      await page.locator('[role=menuitem]:focus', { hasText: EXAMPLES[0].title }).waitFor();
      await page.keyboard.press('End');
      await page.locator('[role=menuitem]:focus', { hasText: EXAMPLES.at(-1)!.title }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: last, exact: true }).waitFor();
      expect(await seen(editor(page))).toContain(`query ${last}`);
    }));

  it('keeps query and variables, and never headers, in an address that restores them elsewhere', async () => {
    const address = await visit(async (context) => {
      const page = await context.newPage();
      await open(page);
      await editor(page).click();
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(QUERY);
      await page.getByRole('button', { name: 'Headers', exact: true }).click();
      await tools(page).click();
      await page.keyboard.insertText('{"authorization": "secret"}');
      await page.waitForURL((url) => url.searchParams.get('query') === QUERY);
      await page.waitForTimeout(600);
      expect(page.url()).not.toContain('secret');
      await page.reload();
      await editor(page).getByText('skia').waitFor();
      return page.url();
    });
    await visit(async (context) => {
      const page = await context.newPage();
      await page.goto(address);
      await editor(page).waitFor();
      expect(await seen(editor(page))).toBe(QUERY);
      expect(await seen(tools(page))).toContain('myndigheten-for-delaktighet');
      expect((await tabs(page))[0]).toBe('Named');
      await editor(page).click();
      await page.keyboard.press('Control+Enter');
      await answer(page).getByText('Skaraborgs').waitFor();
    });
  });

  it('takes the answer away as CSV', () =>
    visit(async (context) => {
      const page = await context.newPage();
      await open(page);
      await page.getByRole('button', { name: 'Take the answer away as CSV' }).click();
      await page.getByRole('button', { name: NO_ANSWER }).waitFor();
      await run(page);
      await answer(page).getByText('Skolverket').first().waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: NO_ANSWER }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('WhoCollaborates.csv');
      const [head, first, second] = (await readFile(await download.path(), 'utf8')).split('\r\n');
      expect(head).toBe('\uFEFFweight,strength,certainty,since,node.name,sharedCoalitions.name,sharedCoalitions.slug');
      expect(first).toContain('Skolverket,Koalitionen för jämlik och fullgången skola | Likvärdig utbildning,');
      expect(second).toContain('Barnombudsmannen,Likvärdig utbildning,likvardig-utbildning');
    }));

  it('is light or dark as the system is, its editors too, also when that changes', () =>
    visit(async (context) => {
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme: 'dark' });
      await open(page);
      await until(async () => (await page.evaluate<number>(TEXT_LESS_GROUND)) > 0.1);
      await page.emulateMedia({ colorScheme: 'light' });
      await until(async () => (await page.evaluate<number>(TEXT_LESS_GROUND)) < -0.3);
    }));

  it('hears of changes', () =>
    visit(async (context) => {
      const file = await freshSqlite();
      const own = await startServer(
        { ...readConfig({}), port: 0, databaseUrl: file.url, seeds: false },
        TEST_CLOCK,
        webDir,
      );
      const page = await context.newPage();
      await page.goto(`${own.url}?query=${encodeURIComponent('subscription { eventChanged { kind eventId } }')}`);
      await editor(page).waitFor();
      const socket = page.waitForEvent('websocket');
      await run(page);
      await (await socket).waitForEvent('framesent', ({ payload }) => String(payload).includes('"subscribe"'));
      const other = new Sqlite(new URL(file.url).pathname);
      // Who comes too early is asked again.
      await until(async () => {
        other.prepare('update data_state set epoch = epoch + 1').run();
        return (await seen(answer(page))).includes('"kind": "RESYNC"');
      });
      other.close();
      await own.stop();
      await file.dispose();
    }));
});
