import { baseOf } from '../../../src/calendar/feed-addresses';
import { addressIn, eventCalendar, eventPage } from '../../../src/exchange/feeds/event-addresses';
import { Language } from '../../../src/shared/language';

const { SV, EN } = Language;

describe('Addresses of feeds and events', () => {
  it.each([
    ['https://a.example/feeds/events', EN, 'https://a.example/feeds/events?lang=en'],
    ['https://a.example/feeds/events?kind=MEETING', EN, 'https://a.example/feeds/events?kind=MEETING&lang=en'],
    ['https://a.example/feeds/events?lang=en&from=all', SV, 'https://a.example/feeds/events?from=all'],
    ['https://a.example/feeds/events?lang=sv', EN, 'https://a.example/feeds/events?lang=en'],
    ['https://a.example/events/x~2027-01', SV, 'https://a.example/events/x~2027-01'],
  ])('%s in %s is %s', (address, language, expected) => {
    expect(addressIn(address, language)).toBe(expected);
  });

  it.each([
    ['https://a.example/feeds/coalitions/x?lang=en', 'https://a.example'],
    ['https://a.example/feeds/events?from=/feeds/', 'https://a.example'],
    ['https://a.example/feeds/of/feeds/themes/x', 'https://a.example/feeds/of'],
    ['http://localhost:4000/feeds/events', 'http://localhost:4000'],
  ])('%s starts with %s', (address, base) => {
    expect(baseOf(address)).toBe(base);
  });

  it('of an event are its page and, with .ics, its calendar file', () => {
    const event = { address: 'https://a.example/events/x' };
    expect(eventPage(event, EN)).toBe('https://a.example/events/x?lang=en');
    expect(eventCalendar(event, EN)).toBe('https://a.example/events/x.ics?lang=en');
    expect(eventCalendar(event, SV)).toBe('https://a.example/events/x.ics');
  });
});
