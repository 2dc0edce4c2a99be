import { readCalendar } from '../../../src/exchange/icalendar/read-calendar';

const calendar = (...lines: (string | string[])[]) =>
  ['BEGIN:VCALENDAR', ...lines.flat(), 'END:VCALENDAR'].join('\r\n');
const event = (...lines: (string | string[])[]) => ['BEGIN:VEVENT', 'UID:1', ...lines.flat(), 'END:VEVENT'];
const START = 'DTSTART:20261012T170000Z';

it('An event is read whole', () => {
  const text = calendar(
    'NAME:Möten\\, alla',
    ...event(
      'DTSTART;TZID=Europe/Stockholm:20261012T170000',
      'DTEND;TZID=Europe/Stockholm:20261012T183000',
      'RRULE:FREQ=MONTHLY;BYDAY=2MO;',
      'RDATE;TZID=Europe/Stockholm:20261020T170000,20261021T170000',
      'EXDATE:20261109T160000Z',
      'SEQUENCE:3',
      'STATUS:tentative',
      'SUMMARY:Möte 🏳️‍🌈 <b>',
      'DESCRIPTION:Två\\nrader\\; och \\\\ mer',
      'LOCATION:Rum "A"',
      'URL:https://example.org/?a=1,2;b',
      'CATEGORIES:ett\\, två,tre',
      'CATEGORIES:fyra',
      'ORGANIZER;CN="Förening, en":mailto:name@example.org',
      'LAST-MODIFIED:20260101T000000Z',
      'CREATED:20250101T000000Z',
    ),
  );
  expect(readCalendar(text)).toEqual({
    name: 'Möten, alla',
    problems: [],
    events: [
      {
        uid: '1',
        recurrenceId: null,
        sequence: 3,
        status: 'TENTATIVE',
        title: 'Möte 🏳️‍🌈 <b>',
        description: 'Två\nrader; och \\ mer',
        location: 'Rum "A"',
        url: 'https://example.org/?a=1,2;b',
        when: '2026-10-12T17:00:00',
        timeZone: 'Europe/Stockholm',
        duration: 'PT1H30M',
        rule: 'FREQ=MONTHLY;BYDAY=2MO',
        rdates: ['2026-10-20T17:00:00', '2026-10-21T17:00:00'],
        exdates: ['2026-11-09T17:00:00'],
        categories: ['ett, två', 'tre', 'fyra'],
        organiser: { name: 'Förening, en', address: 'name@example.org' },
        lastModified: Date.UTC(2026, 0),
        created: Date.UTC(2025, 0),
      },
    ],
  });
});

const OWN = [
  'BEGIN:VTIMEZONE',
  'TZID:Ours\\, here',
  'BEGIN:STANDARD',
  'DTSTART:16011028T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010325T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

describe('When', () => {
  it.each([
    ['DTSTART:20261012T170000Z', '2026-10-12T17:00:00Z', 'UTC', null],
    ['DTSTART:20261012T170000', '2026-10-12T17:00:00', null, null],
    ['DTSTART;TZID="Europe/Stockholm":20261012T170000', '2026-10-12T17:00:00', 'Europe/Stockholm', null],
    ['DTSTART;TZID=W. Europe Standard Time:20261012T170000', '2026-10-12T17:00:00', 'Europe/Berlin', null],
    ['DTSTART;TZID=/example.org/20260101/Asia/Tokyo:20261012T170000', '2026-10-12T17:00:00', 'Asia/Tokyo', null],
    ['DTSTART;TZID="Ours, here":20261012T170000', '2026-10-12T15:00:00Z', 'UTC', null],
    ['DTSTART;TZID="Ours, here":20261212T170000', '2026-12-12T16:00:00Z', 'UTC', null],
    ['DTSTART;TZID=Nowhere:20261012T170000', '2026-10-12T17:00:00', null, null],
    ['DTSTART;TZID=__proto__:20261012T170000', '2026-10-12T17:00:00', null, null],
    ['DTSTART;VALUE=DATE:20261012', '2026-10-12', null, null],
    ['DTSTART:20261012', '2026-10-12', null, null],
    ['DTSTART;VALUE=DATE:20261012\r\nDTEND;VALUE=DATE:20261013', '2026-10-12', null, null],
    ['DTSTART;VALUE=DATE:20261012\r\nDTEND;VALUE=DATE:20261012', '2026-10-12', null, null],
    ['DTSTART;VALUE=DATE:20261012\r\nDTEND;VALUE=DATE:20261015', '2026-10-12/2026-10-14', null, null],
    ['DTSTART;VALUE=DATE:20261012\r\nDURATION:P2D', '2026-10-12/2026-10-13', null, null],
    ['DTSTART:20261012T170000Z\r\nDURATION:PT45M', '2026-10-12T17:00:00Z', 'UTC', 'PT45M'],
    ['DTSTART:20261012T170000Z\r\nDURATION:+P1W', '2026-10-12T17:00:00Z', 'UTC', 'P1W'],
    ['DTSTART:20261012T170000Z\r\nDURATION:-PT45M', '2026-10-12T17:00:00Z', 'UTC', null],
    ['DTSTART:20261012T170000Z\r\nDTEND:20261012T160000Z', '2026-10-12T17:00:00Z', 'UTC', null],
    [
      'DTSTART;TZID=Europe/Stockholm:20261024T220000\r\nDTEND;TZID=Europe/Stockholm:20261025T060000',
      '2026-10-24T22:00:00',
      'Europe/Stockholm',
      'PT9H',
    ],
    [
      'DTSTART;TZID=Europe/Stockholm:20261012T170000\r\nDTEND;TZID=Europe/London:20261012T170000',
      '2026-10-12T17:00:00',
      'Europe/Stockholm',
      'PT1H',
    ],
    ['DTSTART:20261012T235960Z', '2026-10-12T23:59:59Z', 'UTC', null],
    ['DTSTART:20261301T000000Z', null, null, null],
    ['DTSTART:20260229', null, null, null],
    ['DTSTART:20261012T240000Z', null, null, null],
    ['DTSTART:soon', null, null, null],
    ['SUMMARY:No start', null, null, null],
  ])('%s', (lines, when, timeZone, duration) => {
    const [read] = readCalendar(calendar(...OWN, ...event(lines))).events;
    expect([read.when, read.timeZone, read.duration]).toEqual([when, timeZone, duration]);
  });
});

describe('What is wrong is told, with its line, and takes nothing else with it', () => {
  it.each([
    ['no line', 'NOTHING', 4, 'expected NAME:VALUE, found "NOTHING"'],
    ['a parameter without end', 'X;A="b:c', 4, 'expected NAME:VALUE, found "X;A=\\"b:c"'],
    ['NUL', 'X:a\0b', 4, 'expected no NUL characters: they are left out'],
    ['a rule', 'RRULE:FREQ=EASTERLY', 4, /^expected FREQ as one of YEARLY/],
    ['a status', 'STATUS:MAYBE', 4, 'expected one of CONFIRMED, TENTATIVE, CANCELLED, found "MAYBE"'],
    ['a date', 'EXDATE:20260230', 4, 'expected a day or time for EXDATE, found "20260230"'],
    [
      'a zone',
      'DTEND;TZID=Nowhere:20261012T180000',
      4,
      'expected a time zone that is known or defined, found "Nowhere"',
    ],
    ['an end', 'END:VALARM', 4, 'expected BEGIN:VALARM before its end'],
    ['no end', 'BEGIN:VALARM', 4, 'expected END:VALARM'],
    ['a range', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20261012T170000Z', 4, /RANGE/],
  ])('%s', (_name, line, number, message) => {
    const { events, problems } = readCalendar(calendar(...event(line, START)));
    expect(events.map(({ when }) => when)).toEqual(line === 'BEGIN:VALARM' ? [null] : ['2026-10-12T17:00:00Z']);
    expect(problems[0]).toEqual({
      line: number,
      message: typeof message === 'string' ? message : expect.stringMatching(message),
    });
  });
});

describe('Octets', () => {
  const title = (bytes: Buffer) => readCalendar(bytes).events[0].title;
  const bytes = (text: string) => Buffer.from(text);
  const text = (line: string, end: string) =>
    ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', line, START, 'END:VEVENT', 'END:VCALENDAR'].join(end);

  it.each([
    ['CRLF', bytes(text('SUMMARY:Möte', '\r\n'))],
    ['LF', bytes(text('SUMMARY:Möte', '\n'))],
    ['CR', bytes(text('SUMMARY:Möte', '\r'))],
    ['a byte order mark', bytes(`\ufeff${text('SUMMARY:Möte', '\r\n')}`)],
    ['blank lines and spaces before lines', bytes(`  ${text('SUMMARY:Möte', '\n\n')}`)],
    ['UTF-16', Buffer.from(`\ufeff${text('SUMMARY:Möte', '\r\n')}`, 'utf16le')],
    ['Windows-1252', Buffer.from(text('SUMMARY:Möte', '\r\n'), 'latin1')],
    ['a fold', bytes(text('SUMMARY:M\r\n ö\r\n\tte', '\r\n'))],
    ['a fold within a character', Buffer.from('BEGIN:VEVENT\nSUMMARY:M\xc3\n \xb6te\n', 'latin1')],
    ['no end', bytes('BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Möte')],
    ['lower case', bytes('begin:vcalendar\nbegin:vevent\nsummary;language=sv:Möte\nend:vevent\nend:vcalendar')],
  ])('%s', (_name, calendarBytes) => {
    expect(title(calendarBytes)).toBe('Möte');
  });
});

it.each([
  ['nothing', ''],
  ['a page', '<!DOCTYPE html><title>BEGIN:VCALENDAR</title>'],
  ['a card', 'BEGIN:VCARD\nEND:VCARD'],
  ['octets', new Uint8Array(5_000).fill(7)],
])('%s is no calendar', (_name, text) => {
  expect(() => readCalendar(text)).toThrow('expected a calendar, which begins with BEGIN:VCALENDAR');
});

it('A calendar larger than the limit is refused', () => {
  expect(() => readCalendar('ö'.repeat(5_000_001))).toThrow(
    'expected a calendar of at most 10000000 bytes, found 10000002',
  );
});

describe('What is too much is left out', () => {
  it('events', () => {
    const { events, problems } = readCalendar(calendar(...event(START), ...event(START), ...event(START)), {
      events: 2,
    });
    expect([events.length, problems]).toEqual([2, [{ line: 10, message: 'expected at most 2 events' }]]);
  });

  it('depth, in 100,000 components', () => {
    const deep = [...Array(100_000).fill('BEGIN:X'), ...event(START), ...Array(100_000).fill('END:X')];
    const { events, problems } = readCalendar(calendar(deep, event(START)));
    expect([events.length, problems]).toEqual([
      1,
      [{ line: 11, message: 'expected at most 10 components in one another' }],
    ]);
  });

  it('a line of two megabytes, folded', () => {
    const line = `SUMMARY:${Array(20_000).fill('x'.repeat(100)).join('\r\n ')}`;
    const { events, problems } = readCalendar(calendar(...event(line, START)));
    expect([events[0].title?.length, events[0].when]).toEqual([1_000_000 - 'SUMMARY:'.length, '2026-10-12T17:00:00Z']);
    expect(problems).toEqual([{ line: 4, message: 'expected lines of at most 1000000 octets' }]);
  });

  it('problems, of 100,000 properties', () => {
    const { events, problems } = readCalendar(calendar(event(Array(100_000).fill('X'), START)));
    expect([events.length, problems.length]).toEqual([1, 1_000]);
  });

  it('dates', () => {
    const dates = Array(50_000).fill('20261012T170000Z').join(',');
    const { events, problems } = readCalendar(calendar(...event(START, `RDATE:${dates}`)));
    expect([events[0].rdates.length, problems]).toEqual([
      5_000,
      [{ line: 5, message: 'expected at most 5000 of RDATE' }],
    ]);
  });

  it('a zone whose rule names several times of a day', () => {
    const zone = OWN.map((line) => (line.startsWith('RRULE') ? `${line};BYHOUR=0,1,2,3;BYMINUTE=0,1,2,3` : line));
    const { events, problems } = readCalendar(calendar(zone, event('DTSTART;TZID="Ours, here":20261012T170000')));
    expect(events.map(({ when, timeZone }) => [when, timeZone])).toEqual([['2026-10-12T17:00:00', null]]);
    expect(problems).toEqual([
      { line: 19, message: 'expected a time zone that is known or defined, found "Ours, here"' },
    ]);
  });

  it('times in zones of its own', () => {
    const days = Array.from({ length: 28 }, (_, day) => `202610${String(day + 1).padStart(2, '0')}T170000`);
    const lines = days.flatMap((day) => event(`DTSTART;TZID="Ours, here":${day}`));
    const { events } = readCalendar(calendar(...OWN, ...lines), { zoneSearches: 20 });
    expect(events.map(({ timeZone }) => timeZone)).toEqual([...Array(10).fill('UTC'), ...Array(18).fill(null)]);
  });
});
