import ICAL from 'ical.js';
import { sync } from 'node-ical';
import { type EventStatus } from '../../../src/calendar/event-status';
import { type Feed, type FeedEvent, type Placement } from '../../../src/exchange/feeds/feed';
import { writeIcs } from '../../../src/exchange/feeds/write-ics';
import { boundsOf } from '../../../src/calendar/time/bounds';
import { placeEvent } from '../../../src/exchange/feeds/place-event';
import { type EventRow } from '../../../src/calendar/event.loader';
import { describeWithIcalendar } from '../../support/icalendar-python';
import { randomOf } from '../../network/support/random';
import { EMPTY, FEED, HOSTILE, TIMED } from './support/feed';
import { expectGolden } from './support/golden';

/** What calendars can hold of a text. */

const held = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f\p{Surrogate}]/gu, '\ufffd');

interface Read {
  uid: string;
  summary: string;
  location: string | null;
  /** UTC in milliseconds; of a day its beginning as if in UTC. */
  start: number;
  end: number | null;
}

const timesOf = (placement: Placement): Pick<Read, 'start' | 'end'> =>
  placement.kind === 'TIME'
    ? { start: placement.start, end: placement.end }
    : { start: placement.from, end: placement.until };

/** Many programs show no more than titles. */
const PREFIXES: Partial<Record<EventStatus, string>> = { CANCELLED: 'Inställd: ', POSTPONED: 'Uppskjuten: ' };

/** What is meant, of each event that a calendar can show. */
const meant = ({ events }: Feed): Read[] =>
  events.flatMap(({ id, title, remarks, status, location, placement }) => {
    if (!placement) return [];
    const marked = remarks.length > 0 ? `${title} (${remarks.join(', ')})` : title;
    const summary = held(`${PREFIXES[status] ?? ''}${marked}`);
    return [{ uid: id, summary, location: location === null ? null : held(location), ...timesOf(placement) }];
  });

const byIcalJs = (calendar: string): Read[] => {
  const root = new ICAL.Component(ICAL.parse(calendar));
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const instant = (time: ICAL.Time) =>
    time.isDate ? Date.UTC(time.year, time.month - 1, time.day) : time.toUnixTime() * 1000;
  return root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      location: event.location,
      start: instant(event.startDate),
      end: component.hasProperty('dtend') ? instant(event.endDate) : null,
    };
  });
};

/** node-ical reads days as local midnights of this process. */
const byNodeIcal = (calendar: string): Pick<Read, 'uid' | 'summary' | 'start'>[] =>
  Object.values(sync.parseICS(calendar))
    .filter((each) => each?.type === 'VEVENT')
    .map((each) => {
      const { uid, summary, start, datetype } = each as never as {
        uid: string;
        summary: { val: string } | string;
        start: Date;
        datetype: string;
      };
      const day = Date.UTC(start.getFullYear(), start.getMonth(), start.getDate());
      return {
        uid,
        summary: typeof summary === 'string' ? summary : summary.val,
        start: datetype === 'date' ? day : start.getTime(),
      };
    });

const PYTHON = `
import sys, json, icalendar, datetime
def instant(value):
    if isinstance(value, datetime.datetime): return round(value.timestamp() * 1000)
    return round(datetime.datetime(value.year, value.month, value.day, tzinfo=datetime.timezone.utc).timestamp() * 1000)
calendar = icalendar.Calendar.from_ical(json.load(sys.stdin))
print(json.dumps([dict(uid=str(e['UID']), summary=str(e['SUMMARY']), location=str(e['LOCATION']) if 'LOCATION' in e else None,
  start=instant(e['DTSTART'].dt), end=instant(e['DTEND'].dt) if 'DTEND' in e else None) for e in calendar.walk('VEVENT')]))
`;

const HOSTILE_PLACED = { ...HOSTILE, placement: TIMED.placement, edtf: TIMED.edtf };
const HOSTILE_FEED: Feed = { ...FEED, title: HOSTILE.title, description: HOSTILE.title, events: [HOSTILE_PLACED] };

/** An event at a time of Stockholm, placed as the server does it. */
const at = (edtf: string, duration: string | null): FeedEvent => {
  const timeZone = 'Europe/Stockholm';
  const row = { edtf, duration, timeZone, ...boundsOf(edtf, timeZone, duration) } as EventRow;
  return { ...TIMED, id: `${edtf} ${duration}`, edtf, placement: placeEvent(row) };
};
const CLOCKS: Feed = {
  ...FEED,
  events: [
    ...[
      '2026-03-29T01:30:00',
      '2026-03-29T02:30:00',
      '2026-03-29T03:00:00',
      '2026-10-25T01:59:59',
      '2026-10-25T02:30:00',
    ],
    ...[
      '2026-10-25T02:30:00+01:00',
      '2026-10-25T03:00:00',
      '2026-12-31T23:30:00',
      '1995-09-24T02:30:00',
      '1990-07-01T12:00:00',
    ],
  ].flatMap((edtf) => [at(edtf, null), at(edtf, 'PT1H'), at(edtf, 'P1D')]),
};

const SIGNS = [
  'a',
  'å',
  '€',
  '🏫',
  '\r\n',
  '\n',
  ';',
  ',',
  '"',
  ':',
  '\u0000',
  '\ud800',
  '\u202e',
  ' ',
  'BEGIN:VEVENT',
  '^',
  "'",
];
/** `\\n` is a backslash and an n; node-ical and python-icalendar take it for a line end, ical.js does not. */
const BACKSLASHES = ['\\', '\\n', '\\N', '\\;'];
/** Readers take white space at the ends away; letters stand there. */
const randomFeed = (signs: readonly string[]): Feed => {
  const pick = randomOf(7);
  const text = (length: number) => Array.from({ length }, () => signs[Math.floor(pick() * signs.length)]).join('');
  return {
    ...FEED,
    events: Array.from({ length: 300 }, (_, i) => ({
      ...TIMED,
      id: `random-${i}`,
      title: `x${text(i % 60)}x`,
      location: `x${text((i * 7) % 90)}x`,
      description: text(200),
      organisers: [{ ...TIMED.organisers[0], name: text(40) }],
    })),
  };
};

const FEEDS: [string, Feed][] = [
  ['one event of each sort', FEED],
  ['hostile texts', HOSTILE_FEED],
  ['the days on which the clocks change', CLOCKS],
  ['300 texts of random signs', randomFeed(SIGNS)],
  ['nothing', EMPTY],
];

describe('A feed as a calendar', () => {
  it('is the golden file', () => expectGolden('feed.ics', writeIcs(FEED)));

  it.each([...FEEDS, ['backslashes', randomFeed([...SIGNS, ...BACKSLASHES])] as const])(
    'with %s is read by ical.js as it is meant',
    (_name, feed) => {
      expect(byIcalJs(writeIcs(feed))).toEqual(meant(feed));
    },
  );

  it.each(FEEDS)('with %s is read by node-ical as it is meant', (_name, feed) => {
    const told = meant(feed).map(({ uid, summary, start }) => ({ uid, summary, start }));
    expect(byNodeIcal(writeIcs(feed))).toEqual(told);
  });

  it.each(FEEDS)('with %s has no line over 75 octets, and ends each with CRLF', (_name, feed) => {
    const calendar = writeIcs(feed);
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('holds only the components that it means to, whatever the texts', () => {
    const begun = writeIcs(HOSTILE_FEED).match(/^BEGIN:.*$/gm);
    expect(begun?.map((line) => line.trim())).toEqual([
      ...['BEGIN:VCALENDAR', 'BEGIN:VTIMEZONE', 'BEGIN:STANDARD', 'BEGIN:DAYLIGHT'],
      ...['BEGIN:VEVENT', 'BEGIN:PARTICIPANT'],
    ]);
  });
});

describeWithIcalendar('A feed as a calendar, read by python-icalendar', (run) => {
  it.each(FEEDS)('with %s is read as it is meant', (_name, feed) => {
    expect(run(PYTHON, writeIcs(feed))).toEqual(meant(feed));
  });
});
