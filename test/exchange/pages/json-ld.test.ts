import { AttendanceMode } from '../../../src/calendar/attendance-mode';
import { EventStatus } from '../../../src/calendar/event-status';
import { ActorKind } from '../../../src/directory/actor-kind';
import { eventJsonLd, feedJsonLd } from '../../../src/exchange/pages/json-ld';
import { type FeedEvent } from '../../../src/exchange/feeds/feed';
import { Language } from '../../../src/shared/language';
import { CANCELLED, COALITION, EMPTY, event, EXPECTED, FEED, HOSTILE, MONTH, TIMED } from '../feeds/support/feed';

/** Without what is undefined, as JSON is. */
const written = (value: object | null): Record<string, unknown> =>
  JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
const of = (each: FeedEvent) => written(eventJsonLd(each, Language.SV));

const { ON_SITE, ONLINE, HYBRID } = AttendanceMode;

const ORGANISER = {
  '@type': 'Organization',
  '@id': 'urn:uuid:0190a0b0-0000-7000-8000-0000000000c1',
  name: 'Likvärdig utbildning',
  url: 'https://samverkan.example/coalitions/likvardig-utbildning',
};

const SERIES_DATA = {
  '@type': 'EventSeries',
  '@id': 'urn:uuid:0190a0b0-0000-7000-8000-00000000005e',
  name: 'Nätverksträffar',
  eventSchedule: {
    '@type': 'Schedule',
    repeatFrequency: 'P1Y',
    byMonth: [1, 5, 10],
    scheduleTimezone: 'Europe/Stockholm',
  },
};

describe('An event as JSON-LD', () => {
  it('says all that schema.org has words for', () => {
    expect(of(TIMED)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Event',
      '@id': 'urn:uuid:0190a0b0-0000-7000-8000-000000000001',
      name: 'Höstmöte om läsning',
      description: 'Vi går igenom läget.\n\nAnmälan senast 1 oktober.',
      url: 'https://samverkan.example/events/hostmote',
      sameAs: 'https://moten.example/host?rum=1&del=2',
      startDate: '2026-10-12T13:00:00+02:00',
      endDate: '2026-10-12T14:30:00+02:00',
      duration: 'PT1H30M',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [
        { '@type': 'Place', name: 'Fleminggatan 14, Stockholm' },
        { '@type': 'VirtualLocation', url: 'https://moten.example/host?rum=1&del=2' },
      ],
      organizer: [
        ORGANISER,
        {
          '@type': 'Organization',
          '@id': 'urn:uuid:0190a0b0-0000-7000-8000-0000000000a1',
          name: 'Skolverket',
          url: 'https://samverkan.example/organisations/skolverket',
        },
      ],
      about: { '@type': 'Thing', name: 'Läsning', url: 'https://samverkan.example/themes/lasning' },
    });
  });

  it('never says a day that nobody has said', () => {
    expect(of(MONTH)).toMatchObject({ startDate: '2026-12' });
    expect(Object.keys(of(event({ edtf: '[2026-01..2026-04]' })))).not.toContain('startDate');
  });

  it('says of an expected one by which series, and nothing of its status', () => {
    const { eventStatus, superEvent, startDate } = of(EXPECTED);
    expect(eventStatus).toBeUndefined();
    expect(startDate).toBe('2027-01');
    expect(superEvent).toEqual(SERIES_DATA);
  });

  it.each([
    [EventStatus.CONFIRMED, 'https://schema.org/EventScheduled'],
    [EventStatus.CANCELLED, 'https://schema.org/EventCancelled'],
    [EventStatus.POSTPONED, 'https://schema.org/EventPostponed'],
    [EventStatus.TENTATIVE, undefined],
    [EventStatus.EXPECTED, undefined],
  ])('that is %s has the status %s', (status, eventStatus) => {
    expect(of({ ...CANCELLED, status }).eventStatus).toBe(eventStatus);
  });

  const place = { '@type': 'Place', name: 'Sal 1' };
  const online = { '@type': 'VirtualLocation', url: 'https://moten.example/' };
  const [location, url] = ['Sal 1', 'https://moten.example/'];

  it.each<[AttendanceMode[], Partial<FeedEvent>, string | undefined, unknown]>([
    [[], { location, url }, undefined, place],
    [[ON_SITE], { location, url }, 'Offline', place],
    [[ONLINE], { location, url }, 'Online', online],
    [[ONLINE], { location }, 'Online', undefined],
    [[ONLINE], { url: 'javascript:alert(1)' }, 'Online', undefined],
    [[HYBRID], { location, url }, 'Mixed', [place, online]],
    [[ON_SITE, ONLINE], { location }, 'Mixed', place],
  ])('for %j with %j', (attendanceModes, facts, mode, expected) => {
    const data = of(event({ attendanceModes, ...facts }));
    expect(data.eventAttendanceMode).toBe(mode && `https://schema.org/${mode}EventAttendanceMode`);
    expect(data.location).toEqual(expected);
  });

  it.each([
    [30, 'PT30M'],
    [120, 'PT2H'],
    [1500, 'PT25H'],
  ])('of %d minutes lasts %s', (minutes, duration) => {
    const end = TIMED.earliest! + minutes * 60_000;
    expect(of({ ...TIMED, placement: { kind: 'TIME', start: TIMED.earliest!, end } }).duration).toBe(duration);
  });

  it('names a person as a person', () => {
    const [{ actor }] = TIMED.participants;
    expect(of(event({ organisers: [actor] })).organizer).toMatchObject({ '@type': 'Person', name: 'Åsa Öberg' });
  });

  it('leaves the scheme of an address out that is not on the web', () => {
    expect(JSON.stringify(of(HOSTILE))).not.toContain('javascript:');
  });
});

describe('A feed as JSON-LD', () => {
  it('is the coalition with its series and events', () => {
    const { event: events, ...actor } = written(feedJsonLd(FEED)) as { event: Record<string, unknown>[] };
    expect(actor).toEqual({ '@context': 'https://schema.org', ...ORGANISER });
    expect(events[0]).toEqual(SERIES_DATA);
    expect(events.slice(1).map(({ '@type': type }) => type)).toEqual(Array(7).fill('Event'));
  });

  it('is a person where it is one', () => {
    const actor = { ...COALITION, kind: ActorKind.PERSON };
    expect(written(feedJsonLd({ ...EMPTY, actor }))).toEqual({
      '@context': 'https://schema.org',
      ...ORGANISER,
      '@type': 'Person',
      url: 'https://samverkan.example/coalitions/likvardig-utbildning?lang=en',
    });
  });

  it('is a list of events where it is of nobody, and nothing where there are none', () => {
    expect(written(feedJsonLd({ ...EMPTY, events: [MONTH] }))['@graph']).toHaveLength(1);
    expect(feedJsonLd(EMPTY)).toBeNull();
  });
});
