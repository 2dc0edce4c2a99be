import { describeWithBrowser } from '../support/browser';
import { HOSTILE_TITLES } from '../support/embed-feeds';
import {
  element,
  fallback,
  inside,
  linesOf,
  script,
  section,
  showsState,
  type Sites,
  startSites,
} from '../support/embed-page';

describeWithBrowser('The element on a page of another origin with a strict policy', (visit) => {
  let sites: Sites;
  beforeAll(async () => {
    sites = await startSites();
  }, 60_000);
  afterAll(() => sites?.stop());

  it('shows the next meetings, as the feed says them, and asks nobody else', () =>
    visit(async (context) => {
      const { page, requests, complaints } = await sites.open(
        context,
        element('coalitions/likvardig-utbildning', 'show="organiser place status description"'),
      );
      await showsState(page, 'list');
      expect(await linesOf(page)).toEqual([
        'Möten: Likvärdig utbildning',
        '4 möten visas.',
        '3 december 2026 kl. 13.00',
        'Möte med koalitionen',
        'bekräftad · Likvärdig utbildning · Malmö',
        'Om en likvärdig skola.',
        'Alla är välkomna.',
        '3 december 2026',
        'Höstens dialog',
        'inställd · Likvärdig utbildning',
        'Om en likvärdig skola.',
        'Alla är välkomna.',
        'januari 2027, datum ej fastställt, enligt plan från 2025',
        'Koalitionens möte',
        'väntad · Likvärdig utbildning',
        'Om en likvärdig skola.',
        'Alla är välkomna.',
        'Ingen tid är angiven',
        'Rundabordssamtal',
        'uppskjuten · Likvärdig utbildning',
        'Om en likvärdig skola.',
        'Alla är välkomna.',
        'Fler möten',
      ]);
      expect(await section(page).locator('s').allInnerTexts()).toEqual(['Höstens dialog']);
      const times = `[...shadowRoot.querySelectorAll('time')].map((time) => time.dateTime + ' ' + time.textContent)`;
      expect(await inside(page, times)).toEqual([
        '2026-12-03T12:00:00Z 3 december 2026 kl. 13.00',
        '2026-12-03 3 december 2026',
      ]);
      expect(await fallback(page).isVisible()).toBe(false);
      expect(new Set(requests.map((url) => new URL(url).origin))).toEqual(new Set([sites.host.url, sites.ours.url]));
      expect(complaints).toEqual([]);
    }));

  it.each([
    ['coalitions/tom', 'sv', ['Möten: Tom', 'Inget är utlyst.', 'Prenumerera i din kalender', 'Så prenumererar du']],
    [
      'coalitions/vanlig',
      'sv',
      [
        'Möten: Likvärdig utbildning',
        'Inget är utlyst; brukar vara i januari, maj och oktober.',
        'Prenumerera i din kalender',
        'Så prenumererar du',
      ],
    ],
    [
      'coalitions/vanlig',
      'en-GB',
      [
        'Meetings: Likvärdig utbildning',
        'Nothing announced; usually January, May and October.',
        'Subscribe in your calendar',
        'How to subscribe',
      ],
    ],
    [
      'organisations/en-av-flera',
      'sv',
      [
        'Möten: Skolverket',
        'Inget är utlyst.',
        'Skia: brukar vara fyra gånger på våren',
        'Prenumerera i din kalender',
        'Så prenumererar du',
      ],
    ],
    [
      'organisations/flera',
      'sv',
      [
        'Möten: Skolverket',
        'Inget är utlyst.',
        'Likvärdig utbildning: brukar vara i januari, maj och oktober',
        'Skia: brukar vara fyra gånger på våren',
        'Prenumerera i din kalender',
        'Så prenumererar du',
      ],
    ],
  ])('of %s on a page in %s says what is usual', (source, language, lines) =>
    visit(async (context) => {
      const { page, complaints } = await sites.open(context, element(source), language);
      await showsState(page, 'empty');
      expect(await linesOf(page)).toEqual(lines);
      expect(complaints).toEqual([]);
    }),
  );

  it('is walked through by Tab in the order in which it is read', () =>
    visit(async (context) => {
      const { page } = await sites.open(context, element('coalitions/likvardig-utbildning', 'lang="en"'));
      await showsState(page, 'list');
      const walked: unknown[] = [];
      for (let at = 0; at < 4; at += 1) {
        await page.keyboard.press('Tab');
        walked.push(
          await inside(page, `(({ ariaLabel, textContent }) => ariaLabel ?? textContent)(shadowRoot.activeElement)`),
        );
      }
      expect(walked).toEqual([
        'Meeting of the coalition',
        'Add to calendar: Meeting of the coalition',
        'Autumn dialogue',
        'Subscribe in your calendar',
      ]);
    }));

  it('shows every title as text', () =>
    visit(async (context) => {
      const { page, complaints } = await sites.open(context, element('themes/skola', 'limit="20"'));
      await showsState(page, 'list');
      const titles = `[...shadowRoot.querySelectorAll('[part=title]')].map((title) => title.textContent)`;
      expect(await inside(page, titles)).toEqual(HOSTILE_TITLES);
      expect(await inside(page, `shadowRoot.querySelectorAll('img, script, b').length`)).toBe(0);
      await page.setViewportSize({ width: 320, height: 600 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      expect(complaints).toEqual([]);
    }));

  it('links to nothing that could run', () =>
    visit(async (context) => {
      const { page } = await sites.open(context, element('people/elak'));
      await showsState(page, 'list');
      const links = `[...shadowRoot.querySelectorAll('a')].map(({ protocol }) => protocol)`;
      expect(await inside(page, links)).toEqual(['webcal:', 'https:']);
    }));

  it.each(['https://evil.example/feeds/coalitions/x', '//evil.example/x', ''])('asks nobody for "%s"', (source) =>
    visit(async (context) => {
      const before = sites.ours.asked.length;
      const { page, requests } = await sites.open(context, element(source));
      await showsState(page, 'error');
      expect(await linesOf(page)).toContain('Mötena kan inte visas.');
      expect(requests.filter((url) => url.includes('evil'))).toEqual([]);
      expect(sites.ours.asked.length).toBe(before);
    }),
  );

  it('does not offer to try again where there is no such feed', () =>
    visit(async (context) => {
      const { page } = await sites.open(context, element('coalitions/okand'));
      await showsState(page, 'error');
      expect(await linesOf(page)).toEqual(['Kommande möten', 'Mötena kan inte visas.']);
      expect(await fallback(page).isVisible()).toBe(true);
    }));

  it('says what is not fixed beside a time that does not say it', () =>
    visit(async (context) => {
      const { page } = await sites.open(context, element('coalitions/spann', 'show=""'));
      await showsState(page, 'list');
      expect(await linesOf(page)).toContain('januari–april 2023, datum ej angivet');
    }));

  it('may be pasted twice, script and all', () =>
    visit(async (context) => {
      const { page, complaints } = await sites.open(
        context,
        element('events') + script(sites.ours.url) + element('coalitions/tom'),
      );
      await showsState(page, 'list');
      await showsState(page, 'empty');
      expect(complaints).toEqual([]);
    }));

  it('leaves the links of the page where no script runs', () =>
    visit(async (context) => {
      const without = await context.browser()!.newContext({ javaScriptEnabled: false });
      const page = await without.newPage();
      await page.goto(sites.host.page(script(sites.ours.url) + element('events')));
      expect(await fallback(page).isVisible()).toBe(true);
      await without.close();
    }));
});
