import { expandCalendar } from '../../../src/exchange/icalendar/expand-calendar';
import { occurrencesOf } from '../../../src/exchange/icalendar/occurrences-of';
import { readCalendar } from '../../../src/exchange/icalendar/read-calendar';

const eventsOf = (...lines: string[]) =>
  readCalendar(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n')).events;
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT'];

const YEAR = { from: Date.UTC(2026, 0), to: Date.UTC(2027, 0) };
const EVER = { from: -8.64e15, to: 8.64e15 };
const to = (from: number, last: number) =>
  Array.from({ length: last - from + 1 }, (_, index) => from + index).join(',');
const TIME = 'DTSTART:20260101T100000Z';

describe('Rules meant to do harm end', () => {
  it.each([
    [TIME, 'FREQ=DAILY;BYMONTHDAY=-1,-2;COUNT=5', YEAR, ['01-30T10', '01-31T10', '02-27T10', '02-28T10', '03-30T10']],
    [
      TIME,
      'FREQ=SECONDLY',
      YEAR,
      ['01-01T10:00:00', '01-01T10:00:01', '01-01T10:00:02', '01-01T10:00:03', '01-01T10:00:04'],
    ],
    [
      TIME,
      'FREQ=SECONDLY;COUNT=999999',
      YEAR,
      ['01-01T10:00:00', '01-01T10:00:01', '01-01T10:00:02', '01-01T10:00:03', '01-01T10:00:04'],
    ],
    [
      'DTSTART:20200101T100000Z',
      'FREQ=MINUTELY',
      YEAR,
      ['01-01T00:00', '01-01T00:01', '01-01T00:02', '01-01T00:03', '01-01T00:04'],
    ],
    ['DTSTART:00010101T100000Z', 'FREQ=DAILY', YEAR, ['01-01T10', '01-02T10', '01-03T10', '01-04T10', '01-05T10']],
    [TIME, 'FREQ=DAILY;COUNT=999999', YEAR, ['01-01T10', '01-02T10', '01-03T10', '01-04T10', '01-05T10']],
    [TIME, 'FREQ=DAILY;COUNT=9999999999', YEAR, ['01-01T10']],
    [TIME, 'FREQ=MONTHLY;INTERVAL=999999', EVER, ['01-01T10']],
    [TIME, 'FREQ=HOURLY;INTERVAL=999999', YEAR, ['01-01T10']],
    [TIME, 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', EVER, []],
    [TIME, 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31', EVER, []],
    [TIME, 'FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=31', EVER, []],
    [TIME, 'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31', EVER, []],
    [TIME, 'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31;COUNT=3', EVER, []],
    [TIME, 'FREQ=YEARLY;BYDAY=53MO;BYSETPOS=366', EVER, []],
    [TIME, 'FREQ=WEEKLY;UNTIL=19990101T000000Z', EVER, []],
    [TIME, 'FREQ=YEARLY;BYEASTER=0', YEAR, ['01-01T10']],
  ])('%s %s', (start, rule, window, expected) => {
    const [read] = eventsOf(...event(start, `RRULE:${rule}`));
    const found = occurrencesOf(read, { ...window, limit: 5 });
    expect(found.map(({ when }, index) => when.slice(5, 5 + (expected[index]?.length ?? 99)))).toEqual(expected);
    expect(found.every(({ when }) => when.startsWith('2026-'))).toBe(true);
  });

  it('one that names each second of the year', () => {
    const rule = `FREQ=YEARLY;BYMONTH=${to(1, 12)};BYMONTHDAY=${to(1, 31)};BYHOUR=${to(0, 23)};BYMINUTE=${to(0, 59)};BYSECOND=${to(0, 59)}`;
    const [read] = eventsOf(...event(TIME, `RRULE:${rule}`));
    expect(occurrencesOf(read, { ...YEAR, limit: 1_000 }).length).toBeLessThanOrEqual(1_000);
  });

  it('at the end of years', () => {
    const [read] = eventsOf(...event('DTSTART;VALUE=DATE:99991229', 'RRULE:FREQ=DAILY'));
    expect(occurrencesOf(read, { ...EVER, limit: 100 }).map(({ when }) => when)).toEqual(['9999-12-29', '9999-12-30']);
  });

  it('a thousand that find nothing', () => {
    const lines = Array.from({ length: 1_000 }, (_, index) => [
      'BEGIN:VEVENT',
      `UID:${index}`,
      `DTSTART:20260101T10${String(index % 60).padStart(2, '0')}00Z`,
      'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31',
      'END:VEVENT',
    ]).flat();
    expect(expandCalendar(eventsOf(...lines), { ...YEAR, limit: 10 })).toEqual({ occurrences: [], isComplete: false });
  });
});

describe('The occurrences of one event', () => {
  it.each([
    ['a single time', [TIME], ['2026-01-01T10:00:00Z']],
    ['days', ['DTSTART:20261230', 'DTEND:20270102'], ['2026-12-30/2027-01-01']],
    [
      'days that recur',
      ['DTSTART:20261012', 'DTEND:20261014', 'RRULE:FREQ=WEEKLY;COUNT=2'],
      ['2026-10-12/2026-10-13', '2026-10-19/2026-10-20'],
    ],
    [
      'across a change of clocks',
      ['DTSTART;TZID=Europe/Stockholm:20261018T170000', 'RRULE:FREQ=WEEKLY;COUNT=2'],
      ['2026-10-18T17:00:00', '2026-10-25T17:00:00'],
    ],
    [
      'a floating time',
      ['DTSTART:20260101T100000', 'RRULE:FREQ=DAILY;COUNT=2'],
      ['2026-01-01T10:00:00', '2026-01-02T10:00:00'],
    ],
    [
      'RDATE, once each',
      [TIME, 'RDATE:20260105T100000Z,20260101T100000Z'],
      ['2026-01-01T10:00:00Z', '2026-01-05T10:00:00Z'],
    ],
    [
      'RDATE as a period',
      [TIME, 'RDATE;VALUE=PERIOD:20260105T100000Z/PT1H'],
      ['2026-01-01T10:00:00Z', '2026-01-05T10:00:00Z'],
    ],
    [
      'EXDATE',
      [TIME, 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE:20260102T100000Z'],
      ['2026-01-01T10:00:00Z', '2026-01-03T10:00:00Z'],
    ],
    [
      'EXDATE as a day',
      [TIME, 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;VALUE=DATE:20260102'],
      ['2026-01-01T10:00:00Z', '2026-01-03T10:00:00Z'],
    ],
    [
      'EXDATE in another zone',
      ['DTSTART;TZID=Europe/Stockholm:20260701T100000', 'RRULE:FREQ=DAILY;COUNT=2', 'EXDATE:20260702T080000Z'],
      ['2026-07-01T10:00:00'],
    ],
    ['outside of the window', ['DTSTART:20250101T100000Z'], []],
    ['none without a start', ['RRULE:FREQ=DAILY'], []],
  ])('%s', (_name, lines, expected) => {
    const [read] = eventsOf(...event(...lines));
    expect(occurrencesOf(read, { ...YEAR, limit: 100 }).map(({ when }) => when)).toEqual(expected);
  });
});

describe('A calendar', () => {
  const titled = (events: ReturnType<typeof eventsOf>, limit = 100) => {
    const { occurrences, isComplete } = expandCalendar(events, { ...YEAR, limit });
    return [occurrences.map(({ when, event: { title } }) => `${when} ${title}`), isComplete];
  };
  const series = event(TIME, 'RRULE:FREQ=DAILY;COUNT=3', 'SUMMARY:As ever');

  it('has changed occurrences in place of what they change', () => {
    const moved = event('RECURRENCE-ID:20260102T100000Z', 'DTSTART:20260110T120000Z', 'SUMMARY:Moved');
    expect(titled(eventsOf(...series, ...moved))).toEqual([
      ['2026-01-01T10:00:00Z As ever', '2026-01-03T10:00:00Z As ever', '2026-01-10T12:00:00Z Moved'],
      true,
    ]);
  });

  it('has the newest of events that are stated twice', () => {
    const newer = event(TIME, 'SEQUENCE:1', 'SUMMARY:Newer');
    expect(titled(eventsOf(...newer, ...series))).toEqual([['2026-01-01T10:00:00Z Newer'], true]);
  });

  it('says where the limit left some out', () => {
    expect(titled(eventsOf(...series), 2)).toEqual([
      ['2026-01-01T10:00:00Z As ever', '2026-01-02T10:00:00Z As ever'],
      false,
    ]);
    expect(titled(eventsOf(...series), 3)[1]).toBe(true);
  });
});
