import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { EventStatus } from '../../../src/calendar/event-status';
import { writeAtom } from '../../../src/exchange/feeds/write-atom';
import { Language } from '../../../src/shared/language';
import { describeWithFeedparser } from '../../support/feedparser';
import { problemsBy } from '../network/support/xml';
import { CANCELLED, EMPTY, event, EXPECTED, FEED, HOSTILE, MONTH, TIMED } from './support/feed';
import { expectGolden } from './support/golden';
import { HOSTILE_FEED, HOSTILE_TEXTS, readable } from './support/hostile-feed';

const atomProblems = problemsBy(join(__dirname, 'schemas/atom.xsd'));
const UNREADABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
/** Readers take white space at the ends away. */
const PADDING = /^[\s\u0085\u001c-\u001f]+|[\s\u0085\u001c-\u001f]+$/g;
const trimmed = (text: string) => text.replace(PADDING, '');

describe('A feed as Atom', () => {
  it('is the golden file', () => {
    expectGolden('feed.atom', writeAtom(FEED));
    expectGolden('empty.atom', writeAtom(EMPTY));
  });

  it.each([
    ['one event of each sort', FEED],
    ['nothing', EMPTY],
    ['hostile texts', HOSTILE_FEED],
  ])('holds to the schema with %s', async (_name, feed) => {
    expect(await atomProblems(writeAtom(feed))).toEqual([]);
  });

  it.each([
    ['an entry without an id', (text: string) => text.replace(/<entry>\n<id>.*<\/id>/, '<entry>')],
    ['a time without a zone', (text: string) => text.replace('09:30:00Z</updated>', '09:30:00</updated>')],
    ['markup in a title', (text: string) => text.replace('>Konferens<', '><b>Konferens</b><')],
  ])('the schema refuses %s', async (_name, spoil) => {
    expect(await atomProblems(spoil(writeAtom(FEED)))).not.toEqual([]);
  });

  it.each([
    ['announced', TIMED, 'Höstmöte om läsning'],
    ['of which no day is fixed', MONTH, 'Möte i december (datum ej fastställt)'],
    ['that follows from a plan', EXPECTED, 'Nätverksträff (datum ej fastställt, enligt plan från 2021)'],
    ['cancelled', CANCELLED, 'Inställd: Möte i februari'],
    ['cancelled, in English', { ...CANCELLED, statusText: 'cancelled' }, 'Cancelled: Möte i februari'],
    ['put off', event({ status: EventStatus.POSTPONED, statusText: 'uppskjuten' }), 'Uppskjuten: Möte'],
  ])('titles an event that is %s', (_name, each, title) => {
    expect(parseAtomFeed(writeAtom({ ...FEED, events: [each] })).entries![0].title!.value).toBe(title);
  });

  it('says in words what is known of an event', () => {
    const contents = parseAtomFeed(writeAtom(FEED)).entries!.map(({ content }) => content!.value);
    expect(contents[0]).toBe(
      'Tid: 12 oktober 2026 kl. 13.00\nPlats: Fleminggatan 14, Stockholm\nDeltagande: på plats eller digitalt\n' +
        'Arrangörer: Likvärdig utbildning, Skolverket\nÄmnen: läslust; skolbibliotek\n' +
        'Webbplats: https://moten.example/host?rum=1&del=2\n\nVi går igenom läget.\n\nAnmälan senast 1 oktober.',
    );
    expect(contents[3]).toBe(
      'Status: förväntad\nTid: januari 2027, datum ej fastställt, enligt plan från 2021\n' +
        'Arrangör: Likvärdig utbildning\nÅterkommande: Nätverksträffar',
    );
    expect(contents[5]).toBe('Tid: ej angiven');
  });

  it('leads in its own language to pages and calendar files', () => {
    const english = { ...FEED, language: Language.EN, events: [TIMED, HOSTILE] };
    const [timed, hostile] = parseAtomFeed(writeAtom(english)).entries!;
    expect(timed.links).toEqual([
      { rel: 'alternate', type: 'text/html', href: 'https://samverkan.example/events/hostmote?lang=en' },
      { rel: 'alternate', type: 'text/calendar', href: 'https://samverkan.example/events/hostmote.ics?lang=en' },
    ]);
    expect(hostile.links).toHaveLength(1);
    expect(timed.authors![1].uri).toBe('https://samverkan.example/organisations/skolverket?lang=en');
    expect(timed.categories!.map(({ term }) => term)).toEqual(['meeting', 'Läsning']);
  });

  it('brings every text back to feedsmith, but for what XML cannot hold', () => {
    const { entries } = parseAtomFeed(writeAtom(HOSTILE_FEED));
    HOSTILE_TEXTS.forEach((text, place) => {
      const expected = trimmed(readable(text, UNREADABLE));
      expect(trimmed(entries![place].title?.value ?? '')).toBe(expected);
      expect(trimmed(entries![place].content!.value!).endsWith(expected)).toBe(true);
    });
  });
});

/** feedparser takes for UTF-8 that was read as Latin-1 what could be that, and U+0085 for the `…` of Windows. */
const mended = (text: string): string => {
  const bytes = Buffer.from(text, 'latin1');
  const isLatin = bytes.toString('latin1') === text && !bytes.toString().includes('\ufffd');
  return (isLatin ? bytes.toString() : text).replaceAll('\u0085', '…');
};

describeWithFeedparser((read) => {
  it('a feed is what it was', () => {
    const { entries, links, ...feed } = read(writeAtom(FEED));
    expect(feed).toEqual({
      version: 'atom10',
      bozo: false,
      id: 'urn:uuid:0190a0b0-0000-7000-8000-0000000000fe',
      title: 'Likvärdig utbildning',
      language: 'sv',
      updated: '2026-01-03T09:30:00Z',
    });
    expect(links.map(([rel, type]) => [rel, type])).toEqual([
      ['self', 'application/atom+xml'],
      ['alternate', 'text/html'],
      ['alternate', 'text/calendar'],
      ['alternate', 'application/feed+json'],
      ['next', 'application/atom+xml'],
    ]);
    expect(links[4][2]).toBe(
      'https://samverkan.example/feeds/coalitions/likvardig-utbildning.atom?from=2026-10-01&limit=7&after=abc',
    );
    expect(entries[0]).toMatchObject({
      id: 'urn:uuid:0190a0b0-0000-7000-8000-000000000001',
      title: 'Höstmöte om läsning',
      published: '2026-01-02T08:00:00Z',
      updated: '2026-01-03T09:30:00Z',
      authors: ['Likvärdig utbildning', 'Skolverket'],
      tags: ['möte', 'Läsning'],
      content: { type: 'text/plain' },
    });
  });

  it('texts are what they were, but for what XML cannot hold', () => {
    const { bozo, entries } = read(writeAtom(HOSTILE_FEED));
    expect(bozo).toBe(false);
    HOSTILE_TEXTS.forEach((text, place) => {
      const written = readable(text, UNREADABLE);
      const content = `Tid: ej angiven\nPlats: ${written}\nArrangör: ${written}\n\n${written}`;
      expect(trimmed(entries[place].title)).toBe(trimmed(mended(trimmed(written))));
      expect(trimmed(entries[place].content.value)).toBe(trimmed(mended(trimmed(content))));
    });
  });
});
