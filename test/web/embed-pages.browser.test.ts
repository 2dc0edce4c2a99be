import { type Page } from 'playwright-core';
import { describeWithBrowser } from '../support/browser';
import { startDeployment } from '../support/embed-deployment';
import { startHost } from '../support/embed-host';
import { section, showsState, type Sites, startSites } from '../support/embed-page';
import { until } from '../support/until';
import { watch } from '../support/watch-page';

const line = (page: Page) => page.getByRole('textbox', { name: 'Raden att klistra in' }).inputValue();
const lineOf = (url: string, source: string, path: string, title: string) =>
  `<script async src="${url}/embed/v1.js"></script><samverkan-events source="${source}" limit="5" lang="sv" ` +
  `show="organiser place status calendar"><a href="${url}/feeds/${path}lang=sv">${title}</a></samverkan-events>`;

const frame = (url: string) =>
  `<iframe src="${url}/embed/frame?source=coalitions/likvardig-utbildning" title="Möten" width="600" height="400" ` +
  'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>';

describeWithBrowser('The page that builds the line', (visit) => {
  let sites: Sites;
  let url: string;
  beforeAll(async () => {
    sites = await startSites();
    url = sites.ours.url;
  }, 60_000);
  afterAll(() => sites?.stop());

  it('builds it as the form is filled, with a preview, and asks nobody else', () =>
    visit(async (context) => {
      const page = await context.newPage();
      const { requests, complaints } = await watch(page);
      await page.goto(`${url}/embed`);
      await page.getByLabel('Namn i adressen').fill('likvardig-utbildning');
      await showsState(page, 'list');
      expect(await line(page)).toBe(
        lineOf(
          url,
          'coalitions/likvardig-utbildning',
          'coalitions/likvardig-utbildning?',
          'Möten: Likvärdig utbildning',
        ),
      );
      await page.getByLabel('Vems möten?').selectOption('Ett eget urval');
      await page.getByLabel('Tema', { exact: true }).fill('skola');
      await section(page).getByText('Ett urval av möten').waitFor();
      expect(await line(page)).toBe(lineOf(url, 'events?theme=skola', 'events?theme=skola&amp;', 'Ett urval'));
      await page.getByLabel('Kalenderlänkar').uncheck();
      await until(async () => (await line(page)).includes('show="organiser place status"'));
      await page.reload();
      expect(await line(page)).toContain(
        'source="events?theme=skola" limit="5" lang="sv" show="organiser place status"',
      );
      await page.getByLabel('Språk').selectOption('English');
      await page.getByRole('heading', { name: 'Embed upcoming meetings' }).waitFor();
      expect(await page.getByRole('textbox', { name: 'The line to paste' }).inputValue()).toContain(
        'lang="en" show="organiser place status"',
      );
      expect(requests.filter((address) => !address.startsWith(`${url}/`))).toEqual([]);
      expect(complaints).toEqual([]);
    }));

  it('copies it, and says so', () =>
    visit(async (context) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const page = await context.newPage();
      await page.goto(`${url}/embed?source=events`);
      await page.getByRole('button', { name: 'Kopiera' }).first().click();
      await page.getByRole('status').getByText('Kopierat').waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(await line(page));
    }));

  it('suggests slugs by name', () =>
    visit(async (context) => {
      const page = await context.newPage();
      await page.goto(`${url}/embed`);
      await page.getByLabel('Namn i adressen').pressSequentially('ski');
      const options = page.locator('#slug-found option');
      await options.first().waitFor({ state: 'attached' });
      expect(await options.evaluateAll((all) => all.map((option) => option.outerHTML))).toEqual([
        '<option value="skia" label="SKIA &quot;&lt;b&gt;&quot;"></option>',
      ]);
    }));

  it('builds it without script, too', () =>
    visit(async (context) => {
      const without = await context.browser()!.newContext({ javaScriptEnabled: false });
      const page = await without.newPage();
      await page.goto(`${url}/embed`);
      await page.getByLabel('Namn i adressen').fill('likvardig-utbildning');
      await page.getByLabel('Beskrivning').check();
      await page.getByRole('button', { name: 'Visa raden' }).click();
      expect(await line(page)).toContain('show="organiser place status description calendar"');
      expect(await page.getByRole('button', { name: 'Kopiera' }).count()).toBe(0);
      expect(await page.getByRole('link', { name: 'Möten: Likvärdig utbildning' }).isVisible()).toBe(true);
      await without.close();
    }));

  it('fits on a narrow screen', () =>
    visit(async (context) => {
      const page = await context.newPage();
      await page.setViewportSize({ width: 320, height: 600 });
      await page.goto(`${url}/embed?source=themes/skola`);
      await showsState(page, 'list');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    }));

  it('has a frame that shows the list on a page of another origin, and opens links outside', async () => {
    const host = await startHost(url, url);
    await visit(async (context) => {
      const page = await context.newPage();
      const { complaints } = await watch(page);
      await page.goto(host.page(frame(url)));
      const link = page.frameLocator('iframe').getByRole('link', { name: 'Möte med koalitionen', exact: true });
      await link.waitFor();
      await context.route('https://samverkan.example/**', (route) => route.fulfill({ body: 'opened' }));
      const [opened] = await Promise.all([context.waitForEvent('page'), link.click()]);
      await opened.getByText('opened').waitFor();
      expect(opened.url()).toBe('https://samverkan.example/events/mote');
      expect(complaints).toEqual([]);
    });
    await host.stop();
  });

  it('has no frame for an origin that is not allowed', async () => {
    const closed = await startDeployment(sites.webDir, ['https://partner.example']);
    const host = await startHost(closed.url, closed.url);
    await visit(async (context) => {
      const page = await context.newPage();
      const { complaints } = await watch(page);
      await page.goto(host.page(frame(closed.url)));
      await until(async () => complaints.length > 0);
      expect(complaints.join()).toContain('frame-ancestors');
      expect(closed.asked).toEqual([]);
    });
    await host.stop();
    await closed.app.close();
  });
});
