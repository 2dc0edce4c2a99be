import { describeWithBrowser } from '../support/browser';
import {
  element,
  fallback,
  holdFeeds,
  inside,
  linesOf,
  onElement,
  section,
  showsState,
  type Sites,
  startSites,
} from '../support/embed-page';
import { until } from '../support/until';

describeWithBrowser('The element, as it loads', (visit) => {
  let sites: Sites;
  beforeAll(async () => {
    sites = await startSites();
  }, 60_000);
  afterAll(() => sites?.stop());

  it('says that it loads, and keeps the links of the page until it has', () =>
    visit(async (context) => {
      const letGo = holdFeeds(sites.ours);
      const { page } = await sites.open(context, element('coalitions/vanlig'));
      await showsState(page, 'loading');
      expect(await linesOf(page)).toContain('Hämtar möten …');
      expect(await section(page).getAttribute('aria-busy')).toBe('true');
      expect(await fallback(page).isVisible()).toBe(true);
      letGo();
      await showsState(page, 'empty');
      expect(await section(page).getAttribute('aria-busy')).toBe('false');
      expect(await fallback(page).isVisible()).toBe(false);
    }));

  it('offers to try again by keyboard, and keeps the place of the reader', () =>
    visit(async (context) => {
      sites.ours.failing = 1;
      const { page } = await sites.open(context, element('coalitions/likvardig-utbildning'));
      await showsState(page, 'error');
      expect(await linesOf(page)).toContain('Mötena kunde inte hämtas.');
      expect(await fallback(page).isVisible()).toBe(true);
      await page.keyboard.press('Tab');
      expect(await inside(page, 'shadowRoot.activeElement.textContent')).toBe('Försök igen');
      await page.keyboard.press('Enter');
      await showsState(page, 'list');
      expect(await inside(page, 'shadowRoot.activeElement.localName')).toBe('section');
      await page.keyboard.press('Tab');
      expect(await inside(page, 'shadowRoot.activeElement.textContent')).toBe('Möte med koalitionen');
    }));

  it('loads anew once when attributes change, and not to show more of what it has', () =>
    visit(async (context) => {
      const before = sites.ours.asked.length;
      const { page } = await sites.open(context, element('coalitions/likvardig-utbildning', 'show=""'));
      await showsState(page, 'list');
      await onElement(page, `element.setAttribute('show', 'place')`);
      await section(page).getByText('Malmö').waitFor();
      await onElement(page, `element.setAttribute('heading-level', '3')`);
      await page.getByRole('heading', { level: 3, name: 'Möten: Likvärdig utbildning' }).waitFor();
      await onElement(
        page,
        `element.setAttribute('source', 'events?theme=skola&limit=9'); element.setAttribute('limit', '3'); element.lang = 'en'`,
      );
      await section(page).getByText('Ett urval av möten').waitFor();
      expect(sites.ours.asked.slice(before)).toEqual([
        '/feeds/coalitions/likvardig-utbildning.json?limit=5&lang=sv',
        '/feeds/events.json?theme=skola&limit=3&lang=en',
      ]);
    }));

  it('breaks off when it is removed', () =>
    visit(async (context) => {
      const [letGo, before] = [holdFeeds(sites.ours), sites.ours.brokenOff];
      const { page, complaints } = await sites.open(context, element('coalitions/tom'));
      await showsState(page, 'loading');
      await onElement(page, 'element.remove()');
      await until(async () => sites.ours.brokenOff === before + 1);
      letGo();
      expect(complaints).toEqual([]);
    }));

  it.each([
    ['gives no data to an origin that is not allowed', false, 'error'],
    ['gives data to an origin that is', true, 'list'],
  ])('%s', async (_name, isAllowed, state) => {
    const origins = ['https://partner.example'];
    const limited = await startSites(origins);
    if (isAllowed) origins.push(limited.host.url);
    await visit(async (context) => {
      const { page } = await limited.open(context, element('events'));
      await showsState(page, state);
      expect((await linesOf(page)).includes('Ett urval av möten')).toBe(isAllowed);
    });
    await limited.stop();
  });
});
