import { readFeed } from '../../../src/web/embed/read-feed';
import { addressOf } from '../../../src/web/embed/read-value';
import { FEEDS } from '../../support/embed-feeds';

const version = 'https://jsonfeed.org/version/1.1';
const eventOf = (item: unknown) => readFeed({ version, items: [item] }, 5).events[0];
const timeOf = (when: unknown) => eventOf({ title: 'x', _samverkan: { when } }).when;

describe('A feed', () => {
  it('is read', () => {
    expect(readFeed(FEEDS['coalitions/vanlig'], 5)).toEqual({
      title: 'Möten: Likvärdig utbildning',
      author: 'Likvärdig utbildning',
      page: 'https://samverkan.example/feeds/coalitions/likvardig-utbildning',
      hasMore: false,
      subscribe: 'webcal://samverkan.example/feeds/coalitions/likvardig-utbildning.ics',
      usual: [{ organiser: 'Likvärdig utbildning', text: 'brukar vara i januari, maj och oktober' }],
      events: [],
    });
    expect(readFeed(FEEDS['coalitions/likvardig-utbildning'], 5).events[0]).toEqual({
      title: 'Möte med koalitionen',
      page: 'https://samverkan.example/events/mote',
      when: { text: '3 december 2026 kl. 13.00', datetime: '2026-12-03T12:00:00Z' },
      status: 'CONFIRMED',
      statusText: 'bekräftad',
      remarks: [],
      organisers: ['Likvärdig utbildning'],
      location: 'Malmö',
      description: 'Om en likvärdig skola.\nAlla är välkomna.',
      calendar: 'https://samverkan.example/events/mote.ics',
    });
  });

  it('shows no more than the limit, and says that there is more', () => {
    const { events, hasMore } = readFeed({ version, items: [{ title: 'a' }, { title: 'b' }, { title: 'c' }] }, 2);
    expect([events.map(({ title }) => title), hasMore]).toEqual([['a', 'b'], true]);
  });

  it.each([[null], ['text'], [[]], [{}], [{ version, items: {} }], [{ version: 'https://evil.example/', items: [] }]])(
    'is not %j',
    (value) => expect(() => readFeed(value, 5)).toThrow('Expected a JSON Feed.'),
  );

  it.each([
    [null],
    ['text'],
    [7],
    [[]],
    [{ title: { toString: 'x' }, _samverkan: { organisers: 'x', remarks: [1, null] } }],
  ])('may hold %j as an event, of which nothing is known', (item) => {
    expect(eventOf(item)).toMatchObject({ title: '–', page: null, when: null, organisers: [], remarks: [] });
  });
});

describe('A time', () => {
  it.each([
    ['DAY', '2026-12-03', null, '2026-12-03'],
    ['DAY', '2026-12-03?', null, null],
    ['DAY', '2026-12-03"><b>', null, null],
    ['TIME', '2026-12-03T13:00:00', '2026-12-03T12:00:00Z', '2026-12-03T12:00:00Z'],
    ['TIME', '2026-12-03T13:00:00', 'soon', null],
    ['TIME', '2026-12-03T13:00:00', null, null],
    ['MONTH', '2027-01', '2026-12-31T23:00:00Z', null],
    ['SEASON', '2027-21', '2026-12-31T23:00:00Z', null],
    ['WINDOW', '[2027-01..2027-04]', '2026-12-31T23:00:00Z', null],
  ])('of precision %s, %s from %s is for machines %s', (precision, edtf, earliest, datetime) =>
    expect(timeOf({ text: 'då', precision, edtf, earliest })).toEqual({ text: 'då', datetime }),
  );

  it('without words is none', () => expect(timeOf({ precision: 'DAY', edtf: '2026-12-03' })).toBeNull());
});

describe('An address', () => {
  it.each([
    ['https://a.example/x', 'https://a.example/x'],
    ['webcal://a.example/x.ics', 'webcal://a.example/x.ics'],
    ['javascript:alert(1)', null],
    [' java\nscript:alert(1)', null],
    ['data:text/html,x', null],
    ['//a.example', null],
    ['/x', null],
    ['', null],
    [7, null],
  ])('%j is linked to as %j', (value, address) => expect(addressOf(value)).toBe(address));
});
