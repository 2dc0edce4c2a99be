import ICAL from 'ical.js';
import { zoneOf } from '../../../src/calendar/time/zone';
import { offsetChanges } from '../../../src/exchange/icalendar/offset-changes';
import { timeZoneComponent } from '../../../src/exchange/icalendar/time-zone';
import { describeWithIcalendar } from '../../support/icalendar-python';

const FROM = Date.UTC(1970, 0);
const TO = Date.UTC(2040, 0);

const ZONES = [
  'Europe/Stockholm',
  'Europe/Dublin',
  'Europe/Moscow',
  'Europe/Istanbul',
  'Atlantic/Azores',
  'America/New_York',
  'America/Santiago',
  'America/Sao_Paulo',
  'America/St_Johns',
  'America/Nuuk',
  'America/Caracas',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Gaza',
  'Asia/Jerusalem',
  'Asia/Amman',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Pyongyang',
  'Asia/Tehran',
  'Antarctica/Troll',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'UTC',
];

const component = (id: string, from = FROM, to = TO) => timeZoneComponent(id, from, to).join('\r\n');
const offset = (id: string, instant: number) => (zoneOf(id).toLocal(instant) - instant) / 1000;

/** The seconds around each change, and the month starts. */
function instantsOf(id: string): number[] {
  const months = Array.from({ length: 70 * 12 }, (_, month) => Date.UTC(1970, month));
  const changes = offsetChanges(zoneOf(id), FROM, TO).map(({ instant }) => instant);
  return [...months, ...changes.flatMap((change) => [change - 1000, change, change + 1000])];
}

/** Its zones answer for local times, so those that the clocks show twice are no question to it. */
function offsetsOfIcalJs(id: string, instants: number[]): number[] {
  const zone = new ICAL.Timezone(ICAL.Component.fromString(component(id)));
  return instants.map((instant) => {
    const local = new Date(zoneOf(id).toLocal(instant));
    return zone.utcOffset(ICAL.Time.fromJSDate(local, true));
  });
}

const isOnce = (id: string, instant: number) => {
  const zone = zoneOf(id);
  const local = zone.toLocal(instant);
  return zone.toInstant(local, 'EARLIER') === zone.toInstant(local, 'LATER');
};

describe('ical.js finds the offsets of', () => {
  it.each(ZONES)('%s', (id) => {
    const instants = instantsOf(id).filter((instant) => isOnce(id, instant));
    expect(offsetsOfIcalJs(id, instants)).toEqual(instants.map((instant) => offset(id, instant)));
  });
});

const PROGRAM = `
import datetime, json, sys
from icalendar import Calendar
answers = []
for text, instants in json.load(sys.stdin):
    zone = Calendar.from_ical(text).to_tz()
    epoch = datetime.datetime(1970, 1, 1)
    moments = [(epoch + datetime.timedelta(seconds=instant)).replace(tzinfo=zone) for instant in instants]
    answers.append([zone.fromutc(moment).utcoffset().total_seconds() for moment in moments])
json.dump(answers, sys.stdout)
`;

/** Version 4 to 6 hand UNTIL to dateutil as it stands, which wants local times, although RFC 5545 demands UTC: two days later will do. */
const withLocalUntil = (text: string) =>
  text.replace(/UNTIL=(\d{4})(\d\d)(\d\d)T\d{6}Z/g, (_all, year, month, day) => {
    const later = new Date(Date.UTC(year, month - 1, Number(day) + 2));
    return `UNTIL=${later.toISOString().slice(0, 10).replaceAll('-', '')}T000000`;
  });

describeWithIcalendar('python3-icalendar finds the offsets of', (run) => {
  it.each(ZONES)('%s', (id) => {
    // It expands rules to 2038.
    const instants = instantsOf(id).filter((instant) => instant < Date.UTC(2038, 0));
    const seconds = instants.map((instant) => instant / 1000);
    const [answer] = run<number[][]>(PROGRAM, [[withLocalUntil(component(id)), seconds]]);
    expect(answer).toEqual(instants.map((instant) => offset(id, instant)));
  });
});

it.each([
  ['Europe/Stockholm', '2026-10-24T23:59:59Z', 7200],
  ['Europe/Stockholm', '2026-10-25T02:00:00Z', 3600],
  ['Europe/Stockholm', '1979-07-01T00:00:00Z', 3600],
  ['Europe/Stockholm', '1995-10-01T00:00:00Z', 3600],
  ['Europe/Dublin', '2026-07-01T00:00:00Z', 3600],
  ['Africa/Casablanca', '2026-03-01T00:00:00Z', 0],
  ['Africa/Casablanca', '2026-04-01T00:00:00Z', 3600],
  ['Asia/Kolkata', '2026-03-01T00:00:00Z', 19_800],
  ['Australia/Lord_Howe', '2026-01-01T00:00:00Z', 39_600],
  ['Africa/Cairo', '2024-10-31T19:59:59Z', 10_800],
  ['Africa/Cairo', '2024-10-31T22:00:00Z', 7200],
])('%s at %s', (id, text, expected) => {
  expect(offsetsOfIcalJs(id, [Date.parse(text)])).toEqual([expected]);
});

it('Two rules that go on are two observances', () => {
  expect(timeZoneComponent('Europe/Stockholm', Date.UTC(1996, 0), Date.UTC(2027, 0))).toEqual([
    'BEGIN:VTIMEZONE',
    'TZID:Europe/Stockholm',
    'BEGIN:STANDARD',
    'DTSTART:19951029T030000',
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'TZNAME:CET',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:19960331T020000',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'TZNAME:CEST',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ]);
});

const inYear = (year: number) => new Date(0).setUTCFullYear(year, 5, 1);

it.each([
  ['UTC', 2026, 2026, ['20260101T000000']],
  ['Asia/Kolkata', 2026, 2026, ['20260101T000000']],
  ['America/New_York', 2026, 2026, ['20251102T020000', '20260308T020000']],
  ['Europe/Stockholm', -44, 1895, ['00010101T000000', '18930401T000000']],
  ['Europe/Stockholm', 9999, 9999, ['20711025T030000', '20720327T020000']],
  ['Africa/Casablanca', 2027, 2027, ['20270101T000000', '20270207T030000', '20270314T020000']],
  ['Africa/Cairo', 2024, 2024, ['20231027T000000', '20240426T000000', '20241101T000000']],
])('%s from %s to %s has observances from %j on', (id, from, to, starts) => {
  const lines = timeZoneComponent(id, inYear(from), inYear(to));
  expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual(starts.map((start) => `DTSTART:${start}`));
});

it('A rule that ended says when, in UTC', () => {
  expect(timeZoneComponent('Europe/Stockholm', Date.UTC(1990, 0), Date.UTC(2027, 0))).toContain(
    'RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=-1SU;UNTIL=19950924T010000Z',
  );
});

it('Liberia had seconds in its offset until 1972', () => {
  expect(timeZoneComponent('Africa/Monrovia', FROM, TO).filter((line) => /^(DTSTART|TZOFFSET)/.test(line))).toEqual([
    'DTSTART:19690101T000000',
    'TZOFFSETFROM:-004430',
    'TZOFFSETTO:-004430',
    'DTSTART:19720107T000000',
    'TZOFFSETFROM:-004430',
    'TZOFFSETTO:+0000',
  ]);
});

it('What is no zone is refused', () => {
  expect(() => timeZoneComponent('Europe/Atlantis\r\nBEGIN:VEVENT', FROM, TO)).toThrow(/IANA time zone/);
});
