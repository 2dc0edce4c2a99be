const BASE = 'https://samverkan.example';

/** An item of a feed: its title and what differs from a confirmed meeting on a day. */
export const item = (title: string, fields: object = {}, more: object = {}) => ({
  id: 'urn:uuid:0198a7a0-0000-7000-8000-000000000001',
  url: `${BASE}/events/mote`,
  title,
  content_text: 'Om en likvärdig skola.\nAlla är välkomna.',
  date_published: '2026-01-01T00:00:00Z',
  date_modified: '2026-01-01T00:00:00Z',
  ...fields,
  _samverkan: {
    when: {
      edtf: '2026-12-03',
      text: '3 december 2026',
      precision: 'DAY',
      earliest: '2026-12-02T23:00:00Z',
      latest: '2026-12-03T23:00:00Z',
      timeZone: 'Europe/Stockholm',
    },
    status: 'CONFIRMED',
    statusText: 'bekräftad',
    remarks: [],
    kind: 'MEETING',
    organisers: ['Likvärdig utbildning'],
    location: 'Malmö',
    attendanceModes: ['ON_SITE'],
    calendar: `${BASE}/events/mote.ics`,
    ...more,
  },
});

const when = (edtf: string, precision: string, text: string, earliest: string | null) => ({
  when: { edtf, precision, text, earliest, latest: null, timeZone: 'Europe/Stockholm' },
});

const feed = (title: string, items: object[], more: object = {}, fields: object = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title,
  home_page_url: `${BASE}/feeds/coalitions/likvardig-utbildning`,
  ...fields,
  items,
  _samverkan: {
    about: `${BASE}/embed`,
    usual: [],
    calendar: `${BASE}/feeds/coalitions/likvardig-utbildning.ics`,
    subscribe: 'webcal://samverkan.example/feeds/coalitions/likvardig-utbildning.ics',
    ...more,
  },
});

export const CANCELLED = item('Höstens dialog', {}, { status: 'CANCELLED', statusText: 'inställd', location: null });

/** Titles that nobody should have. */
export const HOSTILE_TITLES = [
  '<img src=x onerror="alert(1)">',
  '</script><script>alert(1)</script>',
  '\u202Egnaro\u202C 🏳️‍🌈 𐍈',
  `"quotes" & 'apostrophes'`,
  'Samverkansöverenskommelse'.repeat(12),
];

/** Feeds by their path after `/feeds/`. */
export const FEEDS: Record<string, object> = {
  'coalitions/likvardig-utbildning': feed(
    'Möten: Likvärdig utbildning',
    [
      item(
        'Möte med koalitionen',
        {},
        when('2026-12-03T13:00:00', 'TIME', '3 december 2026 kl. 13.00', '2026-12-03T12:00:00Z'),
      ),
      CANCELLED,
      item(
        'Koalitionens möte',
        {},
        {
          ...when(
            '2027-01',
            'MONTH',
            'januari 2027, datum ej fastställt, enligt plan från 2025',
            '2026-12-31T23:00:00Z',
          ),
          status: 'EXPECTED',
          statusText: 'väntad',
          location: null,
        },
      ),
      item(
        'Rundabordssamtal',
        {},
        { when: null, status: 'POSTPONED', statusText: 'uppskjuten', remarks: [], location: null },
      ),
    ],
    {},
    { next_url: `${BASE}/feeds/coalitions/likvardig-utbildning.json?after=x` },
  ),
  'coalitions/tom': feed('Möten: Tom', []),
  'coalitions/vanlig': feed(
    'Möten: Likvärdig utbildning',
    [],
    { usual: [{ organiser: 'Likvärdig utbildning', text: 'brukar vara i januari, maj och oktober' }] },
    { authors: [{ name: 'Likvärdig utbildning' }] },
  ),
  'coalitions/spann': feed('Möten: Dialoger', [
    item(
      'Regionala dialoger',
      {},
      {
        ...when('2023-01/2023-04', 'SPAN', 'januari–april 2023', '2022-12-31T23:00:00Z'),
        remarks: ['datum ej angivet'],
      },
    ),
  ]),
  'organisations/en-av-flera': feed(
    'Möten: Skolverket',
    [],
    { usual: [{ organiser: 'Skia', text: 'brukar vara fyra gånger på våren' }] },
    { authors: [{ name: 'Skolverket' }] },
  ),
  'organisations/flera': feed('Möten: Skolverket', [], {
    usual: [
      { organiser: 'Likvärdig utbildning', text: 'brukar vara i januari, maj och oktober' },
      { organiser: 'Skia', text: 'brukar vara fyra gånger på våren' },
    ],
  }),
  'themes/skola': feed(
    '<b>Tema</b> & "skola"',
    HOSTILE_TITLES.map((title) => item(title, {}, { location: title, organisers: [title] })),
  ),
  'people/elak': feed('Länkar', [item('javascript', { url: 'javascript:alert(1)' }, { calendar: 'data:text/html,x' })]),
  events: feed('Ett urval', [item('Ett urval av möten')]),
  'coalitions/ingen': { hello: 'this is no feed' },
};

/** The same in English. */
export const ENGLISH: Record<string, object> = {
  'coalitions/vanlig': feed(
    'Meetings: Likvärdig utbildning',
    [],
    { usual: [{ organiser: 'Likvärdig utbildning', text: 'usually January, May and October' }] },
    { authors: [{ name: 'Likvärdig utbildning' }] },
  ),
  'coalitions/likvardig-utbildning': feed('Meetings: Likvärdig utbildning', [
    item(
      'Meeting of the coalition',
      {},
      { ...when('2026-12-03', 'DAY', '3 December 2026', null), statusText: 'confirmed' },
    ),
    item('Autumn dialogue', {}, { status: 'CANCELLED', statusText: 'cancelled' }),
  ]),
};
