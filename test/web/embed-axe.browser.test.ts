import { axeViolations } from '../support/axe';
import { describeWithBrowser } from '../support/browser';
import { type Scheme } from '../support/embed-host';
import { element, holdFeeds, showsState, type Sites, startSites } from '../support/embed-page';

const EVERYTHING = 'show="organiser place status description calendar"';

const STATES: [source: string, state: string][] = [
  ['coalitions/likvardig-utbildning', 'list'],
  ['themes/skola', 'list'],
  ['organisations/flera', 'empty'],
  ['coalitions/ingen', 'error'],
  ['coalitions/', 'error'],
];

const PAGES = [
  '/embed?',
  '/embed?source=coalitions/likvardig-utbildning&',
  '/embed?source=events?theme=skola&',
  '/embed?source=coalitions/ingen-sadan&',
  '/embed/frame?source=coalitions/likvardig-utbildning&',
  '/embed/frame?source=coalitions/ingen-sadan&',
];

const LOOKS: [Scheme, string][] = [
  ['light', 'sv'],
  ['light', 'en'],
  ['dark', 'sv'],
  ['dark', 'en'],
];

describeWithBrowser('axe-core finds nothing amiss', (visit) => {
  let sites: Sites;
  beforeAll(async () => {
    sites = await startSites();
  }, 60_000);
  afterAll(() => sites?.stop());

  it.each(LOOKS)('with the element in any state on a page that is %s, in %s', (scheme, lang) =>
    visit(async (context) => {
      for (const [source, state] of STATES) {
        const { page } = await sites.open(context, element(source, EVERYTHING), lang, scheme);
        await showsState(page, state);
        expect([source, await axeViolations(page)]).toEqual([source, []]);
        await page.close();
      }
      const letGo = holdFeeds(sites.ours);
      const { page } = await sites.open(context, element('events'), lang, scheme);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await showsState(page, 'loading');
      expect(await axeViolations(page)).toEqual([]);
      letGo();
    }),
  );

  it.each(LOOKS)('on our own pages, %s, in %s', (colorScheme, lang) =>
    visit(async (context) => {
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme });
      for (const path of PAGES) {
        await page.goto(`${sites.ours.url}${path}lang=${lang}`);
        if (await page.locator('samverkan-events').count()) await showsState(page, 'list');
        expect([path, await axeViolations(page)]).toEqual([path, []]);
      }
    }),
  );

  it('would say so if there were something', () =>
    visit(async (context) => {
      const { page } = await sites.open(context, `${element('events')}<img src="x">`);
      await showsState(page, 'list');
      expect((await axeViolations(page)).join()).toContain('image-alt');
    }));
});
