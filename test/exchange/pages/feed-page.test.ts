import { writeFeedPage } from '../../../src/exchange/pages/feed-page';
import { type Feed } from '../../../src/exchange/feeds/feed';
import { Language } from '../../../src/shared/language';
import { CANCELLED, EMPTY, EXPECTED, FEED, HOSTILE_TEXT, MONTH, TIMED } from '../feeds/support/feed';
import { expectGolden } from '../feeds/support/golden';
import { HOSTILE_FEED, HOSTILE_TEXTS, readable } from '../feeds/support/hostile-feed';
import { attribute, isWithin, readPage, shown, textIn } from './support';

const read = (feed: Feed) => readPage(writeFeedPage(feed));
const PATH = '/feeds/coalitions/likvardig-utbildning';
const ADDRESS = `https://samverkan.example${PATH}`;

/** The head's links of a relation: type or language, and address. */
const links = (feed: Feed, rel: string) =>
  read(feed)
    .all('link')
    .filter((link) => attribute(link, 'rel') === rel)
    .map((link) => [attribute(link, 'type') ?? attribute(link, 'hreflang'), attribute(link, 'href')]);

/** The links of what the page itself says. */
const anchors = (feed: Feed) =>
  Object.fromEntries(
    read(feed)
      .all('a')
      .filter((anchor) => isWithin(anchor, 'main'))
      .map((anchor) => [shown(anchor), attribute(anchor, 'href')]),
  );

describe('The page of a feed', () => {
  it('is the golden file', () => {
    expectGolden('feed.html', writeFeedPage(FEED));
    expectGolden('empty.html', writeFeedPage(EMPTY));
  });

  it('is HTML without an error, whatever it says', () => {
    expect(read({ ...FEED, events: FEED.events.slice(0, -1) }).errors).toEqual([]);
    expect(read(EMPTY).errors).toEqual([]);
    const harmless = ['control-character-in-input-stream', 'noncharacter-in-input-stream'];
    const errors = new Set([...read(FEED).errors, ...read(HOSTILE_FEED).errors]);
    expect([...errors].filter((error) => ![...harmless, 'control-character-reference'].includes(error))).toEqual([]);
  });

  it('leads to every other format', () => {
    expect(links(FEED, 'alternate')).toEqual([
      ['sv', `${ADDRESS}?from=2026-10-01&limit=7`],
      ['en', `${ADDRESS}?from=2026-10-01&limit=7&lang=en`],
      ['text/calendar', `${ADDRESS}.ics?from=2026-10-01&limit=7`],
      ['application/atom+xml', `${ADDRESS}.atom?from=2026-10-01&limit=7`],
      ['application/feed+json', `${ADDRESS}.json?from=2026-10-01&limit=7`],
      [
        'application/json+oembed',
        'https://samverkan.example/oembed?format=json&url=https%3A%2F%2Fsamverkan.example%2Ffeeds%2Fcoalitions%2Flikvardig-utbildning%3Ffrom%3D2026-10-01%26limit%3D7',
      ],
    ]);
    expect(links(FEED, 'next')).toEqual([[undefined, `${ADDRESS}?from=2026-10-01&limit=7&after=abc`]]);
    expect(links(EMPTY, 'next')).toEqual([]);
    expect(links(EMPTY, 'stylesheet')).toEqual([[undefined, '/pages/style.css']]);
  });

  it('has links to follow it by', () => {
    expect(anchors(EMPTY)).toEqual({
      'Likvärdig utbildning': '/coalitions/likvardig-utbildning?lang=en',
      'Show earlier meetings, too': `${PATH}?lang=en&from=all`,
      'Open in calendar app': 'webcal://samverkan.example/feeds/coalitions/likvardig-utbildning.ics?lang=en',
      Atom: `${PATH}.atom?lang=en`,
      'JSON Feed': `${PATH}.json?lang=en`,
      'Embed on your website':
        '/embed?source=https%3A%2F%2Fsamverkan.example%2Ffeeds%2Fcoalitions%2Flikvardig-utbildning%3Flang%3Den',
    });
    expect(shown(read(EMPTY).all('code')[0])).toBe(`${ADDRESS}.ics?lang=en`);
    expect(anchors(FEED)['Bädda in på din webbplats']).toBe(
      '/embed?source=https%3A%2F%2Fsamverkan.example%2Ffeeds%2Fcoalitions%2Flikvardig-utbildning%3Flimit%3D7',
    );
    expect(anchors(FEED)['Visa bara kommande möten']).toBe(`${PATH}?limit=7`);
    expect(read(EMPTY).all('dt').map(shown)).toEqual(['Google Calendar', 'Outlook', 'Apple Calendar']);
  });

  it.each([
    [
      'announced',
      TIMED,
      '12 oktober 2026 kl. 13.00 Höstmöte om läsning Likvärdig utbildning, Skolverket · Fleminggatan 14, Stockholm · på plats eller digitalt Lägg till i kalendern: Höstmöte om läsning',
      '2026-10-12T13:00:00+02:00',
    ],
    [
      'of which no day is fixed',
      MONTH,
      'december 2026, datum ej fastställt Möte i december Likvärdig utbildning · digitalt Lägg till i kalendern: Möte i december',
      '2026-12',
    ],
    [
      'that follows from a plan',
      EXPECTED,
      'januari 2027, datum ej fastställt, enligt plan från 2021 Nätverksträff Förväntad Likvärdig utbildning Lägg till i kalendern: Nätverksträff',
      '2027-01',
    ],
    ['cancelled', CANCELLED, '10 februari 2027 Möte i februari Inställd Likvärdig utbildning', '2027-02-10'],
    ['without a time', FEED.events[5], 'Tid ej angiven Möte', undefined],
  ])('shows an event that is %s', (_name, event, text, date) => {
    const page = read({ ...FEED, events: [event] });
    expect(page.all('li', 'event').map(shown)).toEqual([text]);
    expect(page.all('time').map((time) => attribute(time, 'datetime'))).toEqual(date ? [date] : []);
  });

  it('says in Swedish and English what is usual where nothing is announced', () => {
    expect(shown(read(EMPTY).all('section')[0])).toBe(
      'Calendar Nothing announced. Likvärdig utbildning: usually in January, May and October Show earlier meetings, too',
    );
    expect(shown(read({ ...FEED, events: [], next: null }).all('section')[0])).toBe(
      'Kalendarium Inget är utlyst; brukar vara i januari, maj och oktober. Visa bara kommande möten',
    );
  });

  it('is in its language throughout', () => {
    const english = { ...FEED, language: Language.EN, events: [TIMED] };
    expect(attribute(read(english).all('html')[0], 'lang')).toBe('en');
    expect(anchors(english)).toMatchObject({
      'Höstmöte om läsning': '/events/hostmote?lang=en',
      'Add to calendar: Höstmöte om läsning': '/events/hostmote.ics?lang=en',
      Skolverket: '/organisations/skolverket?lang=en',
      'Next page': `${PATH}?from=2026-10-01&limit=7&after=abc`,
    });
  });

  it('describes itself to those who link to it', () => {
    const metas = read(FEED)
      .all('meta')
      .map((meta) => [attribute(meta, 'property') ?? attribute(meta, 'name'), attribute(meta, 'content')]);
    expect(Object.fromEntries(metas)).toMatchObject({
      description: 'Kommande möten i koalitionen Likvärdig utbildning.',
      'og:title': 'Likvärdig utbildning',
      'og:description': 'Kommande möten i koalitionen Likvärdig utbildning.',
      'og:url': `${ADDRESS}?from=2026-10-01&limit=7`,
    });
  });

  it('has one block of JSON-LD, our own script, no style and no address but of the web', () => {
    const { all, data, elements } = read({ ...FEED, title: HOSTILE_TEXT, description: HOSTILE_TEXT });
    expect(all('script').map((script) => [attribute(script, 'type'), attribute(script, 'src')])).toEqual([
      ['module', '/pages/explorer.js'],
      ['application/ld+json', undefined],
    ]);
    expect(data).toHaveLength(1);
    expect([...all('style'), ...all('img')]).toEqual([]);
    const names = new Set(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
    expect([...names].filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
    for (const address of all('a').map((anchor) => attribute(anchor, 'href')))
      expect(address).toMatch(/^((https|webcal):\/\/|\/(?!\/)|#content$)/);
  });

  it('brings every text back, but for what HTML cannot hold', () => {
    const page = read(HOSTILE_FEED);
    const titles = page.all('h3').map(textIn);
    const places = page.all('span', 'fact').map(textIn);
    HOSTILE_TEXTS.forEach((text, place) => {
      const expected = readable(text, /\0/g);
      expect(titles[place]).toBe(expected);
      expect(places[place]).toBe(expected);
    });
  });
});
