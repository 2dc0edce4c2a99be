import { AttendanceMode } from '../../../../src/calendar/attendance-mode';
import { EventKind } from '../../../../src/calendar/event-kind';
import { EventStatus } from '../../../../src/calendar/event-status';
import { type FeedAddresses } from '../../../../src/calendar/feed-addresses';
import { ParticipationRole } from '../../../../src/calendar/participation-role';
import { ActorKind } from '../../../../src/directory/actor-kind';
import { type Feed, type FeedActor, type FeedEvent } from '../../../../src/exchange/feeds/feed';
import { Language } from '../../../../src/shared/language';

export const BASE = 'https://samverkan.example';

const id = (last: string): string => `0190a0b0-0000-7000-8000-${last.padStart(12, '0')}`;

const actor = (kind: ActorKind, last: string, name: string, path: string): FeedActor => ({
  id: id(last),
  kind,
  name,
  address: `${BASE}/${path}`,
});

export const COALITION = actor(ActorKind.COALITION, 'c1', 'Likvärdig utbildning', 'coalitions/likvardig-utbildning');
const AGENCY = actor(ActorKind.ORGANISATION, 'a1', 'Skolverket', 'organisations/skolverket');
const PERSON = actor(ActorKind.PERSON, 'b1', 'Åsa Öberg', 'people/asa-oberg');

const BARE: FeedEvent = {
  id: id('0'),
  address: `${BASE}/events/bare`,
  title: 'Möte',
  remarks: [],
  kind: EventKind.OTHER,
  status: EventStatus.CONFIRMED,
  statusText: 'bekräftad',
  edtf: null,
  timeZone: 'Europe/Stockholm',
  when: null,
  earliest: null,
  latest: null,
  placement: null,
  attendanceModes: [],
  location: null,
  url: null,
  description: null,
  subjects: [],
  organisers: [],
  participants: [],
  themes: [],
  series: null,
  occurrenceOf: null,
  published: Date.UTC(2026, 0, 2, 8),
  updated: Date.UTC(2026, 0, 3, 9, 30),
  version: 1,
};

/** An event of which nothing is known but what is given. */
export const event = (facts: Partial<FeedEvent>): FeedEvent => ({ ...BARE, ...facts });

export const SERIES = {
  id: id('5e'),
  name: 'Nätverksträffar',
  duration: null,
  rhythm: {
    rule: 'FREQ=YEARLY;BYMONTH=1,5,10',
    precision: 'MONTH',
    spanMonths: null,
    starts: '2021-10',
    ends: null,
    timeZone: 'Europe/Stockholm',
  },
} satisfies Feed['series'][number];

export const TIMED = event({
  id: id('1'),
  address: `${BASE}/events/hostmote`,
  title: 'Höstmöte om läsning',
  kind: EventKind.MEETING,
  edtf: '2026-10-12T13:00:00',
  when: '12 oktober 2026 kl. 13.00',
  earliest: Date.UTC(2026, 9, 12, 11),
  latest: Date.UTC(2026, 9, 12, 12, 30),
  placement: { kind: 'TIME', start: Date.UTC(2026, 9, 12, 11), end: Date.UTC(2026, 9, 12, 12, 30) },
  attendanceModes: [AttendanceMode.ON_SITE, AttendanceMode.ONLINE],
  location: 'Fleminggatan 14, Stockholm',
  url: 'https://moten.example/host?rum=1&del=2',
  description: 'Vi går igenom läget.\n\nAnmälan senast 1 oktober.',
  subjects: ['läslust', 'skolbibliotek'],
  organisers: [COALITION, AGENCY],
  participants: [{ actor: PERSON, role: ParticipationRole.SPEAKER, roleText: 'talare' }],
  themes: [{ name: 'Läsning', address: `${BASE}/themes/lasning` }],
  version: 3,
});

export const DAY = event({
  id: id('2'),
  address: `${BASE}/events/konferens`,
  title: 'Konferens',
  kind: EventKind.CONFERENCE,
  status: EventStatus.TENTATIVE,
  statusText: 'preliminär',
  edtf: '2026-11-05',
  when: '5 november 2026',
  earliest: Date.UTC(2026, 10, 4, 23),
  latest: Date.UTC(2026, 10, 5, 23),
  placement: { kind: 'DAYS', from: Date.UTC(2026, 10, 5), until: Date.UTC(2026, 10, 6), isFixed: true },
  attendanceModes: [AttendanceMode.HYBRID],
  location: 'Folkets hus',
  organisers: [AGENCY],
});

export const MONTH = event({
  id: id('3'),
  address: `${BASE}/events/decembermote`,
  title: 'Möte i december',
  remarks: ['datum ej fastställt'],
  kind: EventKind.MEETING,
  edtf: '2026-12',
  when: 'december 2026, datum ej fastställt',
  earliest: Date.UTC(2026, 10, 30, 23),
  latest: Date.UTC(2026, 11, 31, 23),
  placement: { kind: 'DAYS', from: Date.UTC(2026, 11, 1), until: Date.UTC(2027, 0, 1), isFixed: false },
  attendanceModes: [AttendanceMode.ONLINE],
  organisers: [COALITION],
});

export const EXPECTED = event({
  id: id('4'),
  address: `${BASE}/events/${SERIES.id}~2027-01`,
  title: 'Nätverksträff',
  remarks: ['datum ej fastställt', 'enligt plan från 2021'],
  kind: EventKind.MEETING,
  status: EventStatus.EXPECTED,
  statusText: 'förväntad',
  edtf: '2027-01',
  when: 'januari 2027, datum ej fastställt, enligt plan från 2021',
  earliest: Date.UTC(2026, 11, 31, 23),
  latest: Date.UTC(2027, 0, 31, 23),
  placement: { kind: 'DAYS', from: Date.UTC(2027, 0, 1), until: Date.UTC(2027, 1, 1), isFixed: false },
  organisers: [COALITION],
  series: SERIES,
  occurrenceOf: '2027-01',
});

export const CANCELLED = event({
  id: id('6'),
  address: `${BASE}/events/februarimote`,
  title: 'Möte i februari',
  kind: EventKind.SEMINAR,
  status: EventStatus.CANCELLED,
  statusText: 'inställd',
  edtf: '2027-02-10',
  when: '10 februari 2027',
  earliest: Date.UTC(2027, 1, 9, 23),
  latest: Date.UTC(2027, 1, 10, 23),
  placement: { kind: 'DAYS', from: Date.UTC(2027, 1, 10), until: Date.UTC(2027, 1, 11), isFixed: true },
  organisers: [COALITION],
  version: 2,
});

export const HOSTILE_TEXT =
  `</script><script>window.pwned=1</script><!-- ]]> "double" 'single' <img src=x onerror="window.pwned=2">` +
  ` &amp; \u0000\u0007\u001b \ud800 👩‍🏫 שלום \u202eabc\u202c\r\nBEGIN:VEVENT`;

export const HOSTILE = event({
  id: id('7'),
  address: `${BASE}/events/${id('7')}`,
  title: HOSTILE_TEXT,
  remarks: [HOSTILE_TEXT],
  status: EventStatus.POSTPONED,
  statusText: 'uppskjuten',
  location: HOSTILE_TEXT,
  url: 'javascript:window.pwned=3',
  description: HOSTILE_TEXT,
  subjects: [HOSTILE_TEXT],
  organisers: [{ ...AGENCY, name: HOSTILE_TEXT }],
  participants: [{ actor: { ...PERSON, name: HOSTILE_TEXT }, role: ParticipationRole.INVITED, roleText: HOSTILE_TEXT }],
  themes: [{ name: HOSTILE_TEXT, address: `${BASE}/themes/hostile` }],
  series: { ...SERIES, name: HOSTILE_TEXT },
});

const addresses = (parameters: string): FeedAddresses => {
  const path = '/feeds/coalitions/likvardig-utbildning';
  return {
    html: `${BASE}${path}${parameters}`,
    ics: `${BASE}${path}.ics${parameters}`,
    webcal: `webcal://samverkan.example${path}.ics${parameters}`,
    atom: `${BASE}${path}.atom${parameters}`,
    json: `${BASE}${path}.json${parameters}`,
  };
};

/** The first page of a feed in Swedish, with one event of each sort. */
export const FEED: Feed = {
  id: id('fe'),
  title: 'Likvärdig utbildning',
  description: 'Kommande möten i koalitionen Likvärdig utbildning.',
  language: Language.SV,
  addresses: addresses('?from=2026-10-01&limit=7'),
  actor: COALITION,
  series: [SERIES],
  usual: [{ organiser: COALITION, text: 'brukar vara i januari, maj och oktober' }],
  events: [TIMED, DAY, MONTH, EXPECTED, CANCELLED, event({}), HOSTILE],
  updated: Date.UTC(2026, 0, 3, 9, 30),
  recurring: [],
  next: addresses('?from=2026-10-01&limit=7&after=abc'),
};

/** A feed in English that holds nothing. */
export const EMPTY: Feed = {
  ...FEED,
  title: 'Meetings about reading',
  description: 'Coming meetings with the theme reading.',
  language: Language.EN,
  addresses: addresses('?lang=en'),
  actor: null,
  series: [],
  usual: [{ organiser: COALITION, text: 'usually in January, May and October' }],
  events: [],
  next: null,
};
