import { parseJsonFeed } from 'feedsmith';
import { writeJsonFeed } from '../../../src/exchange/feeds/write-json-feed';
import { Language } from '../../../src/shared/language';
import { CANCELLED, EMPTY, FEED, HOSTILE, TIMED } from './support/feed';
import { expectGolden } from './support/golden';
import { HOSTILE_FEED, HOSTILE_TEXTS, readable } from './support/hostile-feed';
import { jsonFeedSchema } from './support/json-feed-schema';

const read = (feed: typeof FEED) => jsonFeedSchema.parse(JSON.parse(writeJsonFeed(feed)));
const NOTHING = /(?!)/g;

describe('A feed as JSON Feed', () => {
  it('is the golden file', () => {
    expectGolden('feed.json', writeJsonFeed(FEED));
    expectGolden('empty.json', writeJsonFeed(EMPTY));
  });

  it('says what it is and where it goes on', () => {
    const { items, ...head } = read(FEED);
    const address = 'https://samverkan.example/feeds/coalitions/likvardig-utbildning';
    expect(items).toHaveLength(7);
    expect(head).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Likvärdig utbildning',
      description: 'Kommande möten i koalitionen Likvärdig utbildning.',
      home_page_url: `${address}?from=2026-10-01&limit=7`,
      feed_url: `${address}.json?from=2026-10-01&limit=7`,
      next_url: `${address}.json?from=2026-10-01&limit=7&after=abc`,
      language: 'sv',
      authors: [{ name: 'Likvärdig utbildning', url: 'https://samverkan.example/coalitions/likvardig-utbildning' }],
      _samverkan: {
        about: 'https://samverkan.example/embed',
        usual: [{ organiser: 'Likvärdig utbildning', text: 'brukar vara i januari, maj och oktober' }],
        calendar: `${address}.ics?from=2026-10-01&limit=7`,
        subscribe: 'webcal://samverkan.example/feeds/coalitions/likvardig-utbildning.ics?from=2026-10-01&limit=7',
      },
    });
  });

  it('leaves out what it does not have', () => {
    const head = read(EMPTY);
    expect(Object.keys(head)).not.toContain('next_url');
    expect(Object.keys(head)).not.toContain('authors');
    const [bare] = read({ ...FEED, events: [FEED.events[5]] }).items;
    expect(Object.keys(bare)).toEqual(
      'id url title content_text date_published date_modified language _samverkan'.split(' '),
    );
    expect(bare._samverkan.when).toBeNull();
  });

  it('says what the embeddable element shows', () => {
    expect(read({ ...FEED, language: Language.EN, events: [TIMED] }).items[0]).toMatchObject({
      id: 'urn:uuid:0190a0b0-0000-7000-8000-000000000001',
      url: 'https://samverkan.example/events/hostmote?lang=en',
      external_url: 'https://moten.example/host?rum=1&del=2',
      title: 'Höstmöte om läsning',
      summary: '12 oktober 2026 kl. 13.00',
      date_published: '2026-01-02T08:00:00Z',
      date_modified: '2026-01-03T09:30:00Z',
      tags: ['meeting', 'Läsning'],
      language: 'en',
      _samverkan: {
        when: {
          edtf: '2026-10-12T13:00:00',
          text: '12 oktober 2026 kl. 13.00',
          precision: 'TIME',
          earliest: '2026-10-12T11:00:00Z',
          latest: '2026-10-12T12:30:00Z',
          timeZone: 'Europe/Stockholm',
        },
        status: 'CONFIRMED',
        statusText: 'bekräftad',
        remarks: [],
        kind: 'MEETING',
        organisers: ['Likvärdig utbildning', 'Skolverket'],
        location: 'Fleminggatan 14, Stockholm',
        attendanceModes: ['ON_SITE', 'ONLINE'],
        calendar: 'https://samverkan.example/events/hostmote.ics?lang=en',
      },
    });
  });

  it('says in summary that an event is cancelled, and links to nothing that is not on the web, nor to a calendar that cannot show it', () => {
    const [cancelled, hostile] = read({ ...FEED, events: [CANCELLED, HOSTILE] }).items;
    expect(cancelled).toMatchObject({ title: 'Möte i februari', summary: 'Inställd: 10 februari 2027' });
    expect(hostile.summary).toBe('Uppskjuten');
    expect(hostile.external_url).toBeUndefined();
    expect(hostile._samverkan.calendar).toBeNull();
  });

  it('brings every text back, but for halves of surrogate pairs', () => {
    const text = writeJsonFeed(HOSTILE_FEED);
    const { items } = jsonFeedSchema.parse(JSON.parse(text));
    const again = parseJsonFeed(text);
    HOSTILE_TEXTS.forEach((each, place) => {
      const expected = readable(each, NOTHING);
      expect(items[place]).toMatchObject({
        title: expected,
        _samverkan: { location: expected, organisers: [expected] },
      });
      expect(items[place].content_text.endsWith(expected)).toBe(true);
      expect((again.items![place].title ?? '').trim()).toBe(expected.trim());
    });
  });
});
