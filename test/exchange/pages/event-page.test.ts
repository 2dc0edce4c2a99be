import { writeEventPage } from '../../../src/exchange/pages/event-page';
import { writeProblemPage } from '../../../src/exchange/pages/problem-page';
import { type FeedEvent } from '../../../src/exchange/feeds/feed';
import { Language } from '../../../src/shared/language';
import { BASE, CANCELLED, event, EXPECTED, HOSTILE, HOSTILE_TEXT, MONTH, TIMED } from '../feeds/support/feed';
import { expectGolden } from '../feeds/support/golden';
import { readable } from '../feeds/support/hostile-feed';
import { attribute, readPage, shown, textIn } from './support';

const write = (each: FeedEvent, language = Language.SV) => writeEventPage(each, { language, base: BASE });
const read = (each: FeedEvent, language = Language.SV) => readPage(write(each, language));

const factsOf = (each: FeedEvent, language = Language.SV) => {
  const { all } = read(each, language);
  return all('dt').map((label, place) => [shown(label), shown(all('dd')[place])]);
};

describe('The page of an event', () => {
  it('is the golden file', () => {
    expectGolden('timed.html', write(TIMED));
    expectGolden('expected.html', write(EXPECTED, Language.EN));
    expectGolden('hostile.html', write(HOSTILE));
  });

  it('says all that is known, in Swedish', () => {
    expect(factsOf(TIMED)).toEqual([
      ['Tid', '12 oktober 2026 kl. 13.00'],
      ['Plats', 'Fleminggatan 14, Stockholm'],
      ['Deltagande', 'på plats eller digitalt'],
      ['Arrangörer', 'Likvärdig utbildning, Skolverket'],
      ['Medverkande', 'Åsa Öberg – talare'],
      ['Typ', 'Möte'],
      ['Teman', 'Läsning'],
      ['Ämnen', 'läslust; skolbibliotek'],
      ['Webbplats', 'https://moten.example/host?rum=1&del=2'],
      ['Uppgifter ändrade', '3 januari 2026'],
    ]);
    expect(textIn(read(TIMED).all('span', 'text')[0])).toBe('Vi går igenom läget.\n\nAnmälan senast 1 oktober.');
  });

  it('says of an expected one by which plan, in English', () => {
    const when = 'January 2027, date to be announced, according to a plan of 2021';
    const english = { ...EXPECTED, when, remarks: ['date to be announced'], statusText: 'expected' };
    expect(factsOf(english, Language.EN)).toEqual([
      ['Time', when],
      ['Organiser', 'Likvärdig utbildning'],
      ['Kind', 'Meeting'],
      ['Recurring', 'Nätverksträffar, every year in January, May and October'],
      ['Occurrence', 'January 2027'],
      ['Details changed', '3 January 2026'],
    ]);
    const { all } = read(english, Language.EN);
    expect(shown(all('h1')[0])).toBe('Nätverksträff Expected');
    expect(shown(all('p', 'lead')[0])).toBe('This follows from a plan. Nobody has announced it yet.');
  });

  it('says no more than is known', () => {
    expect(factsOf(event({}))).toEqual([
      ['Tid', 'Tid ej angiven'],
      ['Uppgifter ändrade', '3 januari 2026'],
    ]);
  });

  it.each([
    ['announced', TIMED, 'Höstmöte om läsning', true],
    ['of which no day is fixed', MONTH, 'Möte i december (datum ej fastställt)', true],
    ['cancelled', CANCELLED, 'Inställd: Möte i februari', false],
    ['without a time', event({}), 'Möte', false],
  ])('has a title and, where that makes sense, a way into the calendar if it is %s', (_name, each, title, isShown) => {
    const { all } = read(each);
    expect(shown(all('title')[0])).toBe(title);
    expect(all('a', 'calendar').map((anchor) => attribute(anchor, 'href'))).toEqual(
      isShown ? [`${each.address}.ics`] : [],
    );
  });

  it('has no link to what is not on the web', () => {
    const { all } = read(HOSTILE);
    expect(shown(all('dd').at(-2)!)).toBe('javascript:window.pwned=3');
    expect(all('a').filter((anchor) => attribute(anchor, 'href')?.startsWith('javascript'))).toEqual([]);
  });

  it('shows hostile text as text', () => {
    const { all, data } = read(HOSTILE);
    const text = readable(HOSTILE_TEXT, /\0/g);
    expect(textIn(all('h1')[0])).toBe(`${text} Uppskjuten`);
    expect(textIn(all('span', 'text')[0])).toBe(text);
    expect(all('script')).toHaveLength(1);
    expect(data[0].name).toBe(Buffer.from(HOSTILE_TEXT).toString());
  });
});

describe('The page of a problem', () => {
  it.each([
    [
      404,
      Language.SV,
      'Sidan finns inte Adressen kan vara felskriven, eller så har det som fanns här tagits bort.',
      'Se alla kommande möten',
    ],
    [
      400,
      Language.SV,
      'Adressen går inte att läsa Något stämmer inte i det som står efter frågetecknet i adressen.',
      'Se alla kommande möten',
    ],
    [
      404,
      Language.EN,
      'There is no such page The address may be misspelt, or what was here has been removed.',
      'See all upcoming meetings',
    ],
    [
      400,
      Language.EN,
      'The address cannot be read Something after the question mark in the address is not right.',
      'See all upcoming meetings',
    ],
  ] as const)('%d in %s', (status, language, said, wayOn) => {
    const { all, errors } = readPage(writeProblemPage({ status, message: 'Nothing is <b>', language, base: BASE }));
    expect(errors).toEqual([]);
    expect(shown(all('main')[0])).toBe(`${said} Nothing is <b> ${wayOn}`);
    expect(attribute(all('p', 'detail')[0], 'lang')).toBe('en');
    const events = `${BASE}/feeds/events${language === Language.EN ? '?lang=en' : ''}`;
    expect(all('a').map((anchor) => attribute(anchor, 'href'))).toEqual([events, events]);
    expect(all('script')).toEqual([]);
  });
});
