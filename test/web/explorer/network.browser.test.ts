import { readFile } from 'node:fs/promises';
import { type BrowserContext, type Page } from 'playwright-core';
import { xmlProblems } from '../../exchange/network/support/xml';
import { axeViolations } from '../../support/axe';
import { describeWithBrowser } from '../../support/browser';
import { pixelsOf } from '../../support/pixels-of';
import { type PagesServer, startPages } from '../../support/test-server';
import { until } from '../../support/until';
import { watch } from '../../support/watch-page';

const BLUE = [0x00, 0x72, 0xb2];
const GREEN = [0x00, 0x78, 0x5a];

describeWithBrowser('The picture of the network', (visit) => {
  let server: PagesServer;
  let base: string;
  beforeAll(async () => {
    server = await startPages();
    base = server.origin;
  });
  afterAll(() => server?.stop());

  const state = (page: Page, name: string) =>
    page.locator(`#picture[data-state=${name}]`).waitFor({ state: 'attached', timeout: 20_000 });
  const opened = async (context: BrowserContext, params = '') => {
    const page = await context.newPage();
    await page.goto(`${base}/network?lang=sv${params}`);
    await state(page, 'settled');
    return page;
  };
  const saved = async (page: Page, format: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-save=${format}]`)]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  /** The nodes of the picture are those of the table. */
  const expectSame = async (page: Page) => {
    const options = await page.locator('#drawn option').all();
    const drawn = await Promise.all(options.map((option) => option.getAttribute('value')));
    const listed = await page.locator('#nodes tbody th').allInnerTexts();
    expect(drawn.sort()).toEqual(listed.sort());
  };
  const text = (page: Page, selector: string) => page.locator(selector).innerText();

  it('is drawn from our own files alone, and says the same as the table', () =>
    visit(async (context) => {
      const page = await context.newPage();
      const { requests, complaints } = await watch(page);
      await page.goto(`${base}/network?lang=sv`);
      await state(page, 'settled');
      expect(await text(page, '.state')).toBe('87 aktörer och 90 samband i bilden.');
      await expectSame(page);
      const { name, bytes } = await saved(page, 'png');
      expect(name).toBe('samverkan-network.png');
      for (const colour of [BLUE, GREEN]) expect(await pixelsOf(page, bytes, colour)).toBeGreaterThan(500);
      expect(complaints).toEqual([]);
      const paths = requests.map((address) => address.replace(base, ''));
      expect(paths.filter((path) => path.startsWith('http'))).toEqual([]);
      expect(paths).toEqual(expect.arrayContaining(['/pages/network.js', '/pages/layout-worker.js']));
    }));

  it('calls actors in English as the table does', () =>
    visit(async (context) => {
      const page = await context.newPage();
      await page.goto(`${base}/network?lang=en&around=skolverket&depth=1`);
      await state(page, 'settled');
      expect(await page.locator('#nodes tbody').innerText()).toContain('National Agency for Education');
      await expectSame(page);
    }));

  it('is nothing that other pages load', () =>
    visit(async (context) => {
      const page = await context.newPage();
      const { requests } = await watch(page);
      await page.goto(`${base}/themes/likvardighet?lang=sv`, { waitUntil: 'networkidle' });
      expect(requests.filter((address) => /network|layout/.test(address))).toEqual([]);
    }));

  it('goes from actor to actor by keyboard, and says what two share', () =>
    visit(async (context) => {
      const page = await opened(context);
      await page.locator('[data-tool=find]').fill('Snaptive');
      await page.keyboard.press('Enter');
      expect(await text(page, '.panel')).toMatch(/^Snaptive\s+organisation\s+Deltar i\s+Koalitionen för jämlik/);
      await page.locator('.stage').focus();
      await page.keyboard.press(' ');
      await page.locator('[data-tool=find]').fill('Skolverket');
      await page.keyboard.press('Enter');
      expect(await text(page, '.panel .shared')).toBe('Snaptive och Skolverket har gemensamt');
      expect(await text(page, '.panel .shared + ul')).toBe('Koalitionen för jämlik och fullgången skola');
      await page.locator('.stage').focus();
      const said: string[] = [];
      for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown']) {
        await page.keyboard.press(key);
        said.push((await page.locator('[data-tool=said]').textContent())!);
      }
      expect(new Set(said).size).toBeGreaterThan(1);
      for (const each of said) expect(each).toMatch(/^.+, (organisation|samarbete|person), \d+ samband$/);
      const [name] = said.at(-1)!.split(', ');
      const href = await page.locator('.panel h3 a').getAttribute('href');
      expect(await text(page, '.panel h3')).toBe(name);
      await page.keyboard.press('Enter');
      await page.waitForURL(`${base}${href}`);
    }));

  it('shows what is under the pointer, and leads there by a click', () =>
    visit(async (context) => {
      const page = await opened(context, '&around=sverige&depth=1');
      await page.locator('.stage').scrollIntoViewIfNeeded();
      const { x, y, width, height } = (await page.locator('.stage').boundingBox())!;
      // Two nodes stand at the ends of a line through the middle.
      search: for (let i = 0; i < 40; i++)
        for (let j = 0; j < 40; j++) {
          await page.mouse.move(x + (i / 40) * width, y + (j / 40) * height);
          if (await page.locator('.stage.over').count()) break search;
        }
      await page.locator('.panel h3').waitFor();
      const href = await page.locator('.panel h3 a').getAttribute('href');
      expect(href).toMatch(/^\/(organisations\/sverige|coalitions\/european-agency)\?lang=sv$/);
      await page.mouse.down();
      await page.mouse.up();
      await page.waitForURL(`${base}${href}`);
    }));

  it('travels to 2021-06-01, and takes table, counts and address along', () =>
    visit(async (context) => {
      const page = await opened(context);
      expect(await text(page, '#counts')).toContain('90 säkra och 0 möjliga');
      await page.locator('[data-tool=time]').fill('78');
      expect(await text(page, '.time-range output')).toBe('1 juni 2021');
      await until(async () => (await text(page, '#counts')).includes('0 säkra och 90 möjliga'));
      await state(page, 'settled');
      expect(page.url()).toBe(`${base}/network?lang=sv&at=2021-06-01`);
      expect(await page.locator('#nodes tbody th a').first().getAttribute('href')).toContain('at=2021-06-01');
      expect(await text(page, '.seen-on')).toContain('1 juni 2021');
      expect((await saved(page, 'svg')).bytes.toString().match(/stroke-dasharray/g)).toHaveLength(90);
      await page.click('[data-tool=ever]');
      await until(async () => (await text(page, '#counts')).includes('90 säkra'));
      expect(page.url()).toBe(`${base}/network?lang=sv`);
    }));

  it('follows the form without loading the page anew, and keeps what stays in its place', () =>
    visit(async (context) => {
      const page = await opened(context);
      await page.evaluate('globalThis.same = true');
      await page.click('#selection summary');
      await page.check('[name=kind][value=PERSON]');
      await until(async () => !(await text(page, '#counts')).startsWith('87'));
      await state(page, 'settled');
      const count = await page.locator('#nodes tbody tr').count();
      expect(await text(page, '.state')).toContain(`${count} aktörer`);
      expect(page.url()).toContain('kind=PERSON');
      expect(await page.evaluate('same')).toBe(true);
    }));

  it('draws the path from Snaptive to CSN, and saves what is seen', () =>
    visit(async (context) => {
      const page = await opened(context);
      await page.fill('#path [name=from]', 'snaptive');
      await page.fill('#path [name=to]', 'centrala-studiestodsnamnden');
      await page.click('#path button');
      await until(async () => (await text(page, '#path-answer')).includes('genom 2 samarbeten'));
      await state(page, 'settled');
      const svg = await saved(page, 'svg');
      expect(svg.name).toBe('samverkan-network.svg');
      expect(await xmlProblems(svg.bytes.toString())).toEqual([]);
      expect(svg.bytes.toString().match(/stroke="#b3155f"/g)).toHaveLength(4);
      const gexf = await saved(page, 'gexf');
      expect(gexf.name).toBe('samverkan-network.gexf');
      expect(await xmlProblems(gexf.bytes.toString())).toEqual([]);
      const csv = await saved(page, 'csv');
      expect(csv.name).toBe('samverkan-network-edges.csv');
      expect(csv.bytes.toString().trim().split('\r\n')).toHaveLength(91);
    }));

  it('says what went wrong, and tries again', () =>
    visit(async (context) => {
      const page = await context.newPage();
      await page.route('**/network.jgf.json*', (route) => route.fulfill({ status: 503, body: '' }));
      await page.goto(`${base}/network?lang=sv`);
      await state(page, 'problem');
      expect(await text(page, '.problem')).toContain('Nätverket gick inte att hämta.');
      await page.unroute('**/network.jgf.json*');
      await context.setOffline(true);
      await page.click('.problem button');
      await until(async () => (await text(page, '.problem')).includes('Det finns ingen anslutning.'));
      await context.setOffline(false);
      await page.click('.problem button');
      await state(page, 'settled');
      expect(await page.locator('.problem').isVisible()).toBe(false);
    }));

  it('shows the page that says what is wrong with what a form asks for', () =>
    visit(async (context) => {
      const page = await opened(context);
      await page.getByText('Välj vad som visas').click();
      await page.getByLabel('Kring en aktör').fill('nobody');
      await page.keyboard.press('Enter');
      await page.getByText('Öppna sidan utan det').click();
      await page.waitForURL((url) => url.pathname === '/network' && url.search === '');
    }));

  it('leaves the table to who has no WebGL', () =>
    visit(async (context) => {
      const page = await context.newPage();
      await page.addInitScript('HTMLCanvasElement.prototype.getContext = () => null');
      await page.goto(`${base}/network?lang=sv`);
      await state(page, 'problem');
      expect(await text(page, '#picture')).toContain('WebGL saknas');
      expect(await page.locator('.stage').isVisible()).toBe(false);
      expect(await page.locator('#nodes tbody tr').count()).toBe(87);
    }));

  it('shows only the finished picture to who would rather see nothing move', () =>
    visit(async (context) => {
      const page = await context.newPage();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`${base}/network?lang=sv`);
      await state(page, 'settled');
      expect(await page.locator('#drawn option').count()).toBe(87);
    }));

  it.each([
    ['sv', 'light', 1280],
    ['sv', 'dark', 320],
    ['en', 'light', 320],
    ['en', 'dark', 1280],
  ] as const)('can be used by everybody: %s, %s, %d pixels', (lang, colorScheme, width) =>
    visit(async (context) => {
      const page = await context.newPage();
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.goto(`${base}/network?lang=${lang}&from=snaptive&to=centrala-studiestodsnamnden&around=skolverket`);
      await state(page, 'settled');
      await page.locator('.stage').focus();
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
      expect(await axeViolations(page)).toEqual([]);
    }),
  );
});
