import { readFile, rm } from 'node:fs/promises';
import { type Page } from 'playwright-core';
import { EXAMPLES } from '../../src/web/graphiql/examples';
import { describeWithBrowser } from '../support/browser';
import { buildWeb } from '../support/build-web';
import { type RunningServer, startGraphiqlServer } from '../support/graphiql-server';
import { watch } from '../support/watch-page';

const QUERY = 'query Named { coalition(slug: "skia") { name slug } }';

const editor = (page: Page) => page.locator('.graphiql-query-editor .view-lines');
const variables = (page: Page) => page.locator('section[aria-label="Variables"] .view-lines');
const answer = (page: Page) => page.locator('.graphiql-response .view-lines');
const tabs = (page: Page) => page.locator('.graphiql-tab-button').allTextContents();
/** Monaco writes spaces as no-break spaces. */
const seen = async (locator: ReturnType<typeof editor>) => (await locator.innerText()).replaceAll('\u00A0', ' ');
const run = (page: Page) => page.getByRole('button', { name: /Execute query/ }).click();

describeWithBrowser('GraphiQL in a browser', (visit) => {
  let webDir: string;
  let server: RunningServer;
  beforeAll(async () => {
    webDir = buildWeb();
    server = await startGraphiqlServer(webDir);
  }, 60_000);
  afterAll(async () => {
    await server?.stop();
    if (webDir) await rm(webDir, { recursive: true });
  });

  const open = async (page: Page, search = '') => {
    await page.goto(`${server.origin}/graphql${search}`);
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
      await answer(page).getByText('Skolverket').waitFor();
      for (const panel of ['Documentation Explorer', 'History', 'GraphiQL Explorer']) {
        await page.getByRole('button', { name: `Show ${panel}` }).click();
        await page.locator('.graphiql-plugin').getByText(panel.split(' ').at(-1)!).first().waitFor();
      }
      expect(requests.length).toBeGreaterThan(5);
      expect(requests.filter((url) => new URL(url).origin !== server.origin)).toEqual([]);
      expect(complaints).toEqual([]);
    }));

  it('greets a first visit with the examples as tabs, and keeps them away once they are closed', () =>
    visit(async (context) => {
      const page = await context.newPage();
      await open(page);
      const names = EXAMPLES.map(({ query }) => /^query (\w+)/m.exec(query)![1]);
      expect(await tabs(page)).toEqual(names);
      expect(await seen(variables(page))).toContain('myndigheten-for-delaktighet');
      await page.getByRole('button', { name: 'Close Tab' }).last().click();
      await page.waitForFunction(
        (count) => JSON.parse(localStorage.getItem('graphiql:tabState') ?? '{"tabs":[]}').tabs.length === count,
        names.length - 1,
      );
      await open(page);
      expect(await tabs(page)).toEqual(names.slice(0, -1));
    }));

  it('brings an example back from the menu, by keyboard', () =>
    visit(async (context) => {
      const page = await context.newPage();
      await open(page, `?${new URLSearchParams({ query: QUERY })}`);
      await page.getByRole('button', { name: 'Close Tab' }).last().click();
      await page.getByRole('button', { name: 'Examples' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('menuitem', { name: EXAMPLES[0].title }).waitFor();
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await editor(page).getByText('LeftOpen').waitFor();
      expect((await tabs(page)).at(-1)).toBe('LeftOpen');
    }));

  it('keeps query and variables, and never headers, in an address that restores them elsewhere', async () => {
    const address = await visit(async (context) => {
      const page = await context.newPage();
      await open(page);
      await editor(page).click();
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(QUERY);
      await page.getByRole('button', { name: 'Headers', exact: true }).click();
      await page.locator('section[aria-label="Headers"] .graphiql-editor:not(.hidden) .view-lines').click();
      await page.keyboard.insertText('{"authorization": "secret"}');
      await page.waitForFunction((query) => new URLSearchParams(location.search).get('query') === query, QUERY);
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
      expect(await seen(variables(page))).toContain('myndigheten-for-delaktighet');
      expect((await tabs(page))[0]).toBe('Named');
      await editor(page).click();
      await page.keyboard.press('Control+Enter');
      await answer(page).getByText('Likvärdig utbildning').waitFor();
    });
  });

  it('takes the answer away as CSV', () =>
    visit(async (context) => {
      const page = await context.newPage();
      await open(page);
      await run(page);
      await answer(page).getByText('Skolverket').waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Take the answer away as CSV' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('WhoCollaborates.csv');
      const [head, first, second] = (await readFile(await download.path(), 'utf8')).split('\r\n');
      expect(head).toBe(
        '\uFEFFweight,strength,certainty,since.edtf,node.name,sharedCoalitions.name,sharedCoalitions.slug',
      );
      expect(first).toContain('Skolverket,Likvärdig utbildning | Fullföljda studier,');
      expect(second).toContain(`"'=Ränker, ""AB""",Likvärdig utbildning,likvardig-utbildning`);
    }));

  it.each([
    ['light', 255],
    ['dark', 33],
  ] as const)('follows a %s system', (colorScheme, brightness) =>
    visit(async (context) => {
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme });
      await open(page);
      const colour = await page.locator('.graphiql-container').evaluate((one) => getComputedStyle(one).backgroundColor);
      expect(Number(/\d+/.exec(colour)![0])).toBe(brightness);
    }),
  );
});
