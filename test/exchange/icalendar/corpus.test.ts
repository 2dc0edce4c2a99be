import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ical from 'node-ical';
import { type CalendarEvent } from '../../../src/exchange/icalendar/calendar-event';
import { occurrencesOf } from '../../../src/exchange/icalendar/occurrences-of';
import { CORPUS, type ReadFile, readCorpus } from '../../support/calendar-corpus';
import { describeWithIcalendar } from '../../support/icalendar-python';

const files = readCorpus();
const named = new Map(files.map((file) => [file.file, file]));

/** UIDs and starts, in an order of their own. */
const sorted = (pairs: (string | null)[][]) => pairs.map((pair) => JSON.stringify(pair)).sort();
const pairsOf = ({ events = [], starts = [] }: ReadFile) =>
  sorted(events.map(({ uid }, index) => [uid ?? '', starts[index]]));

it('Every file is read or refused', () => {
  expect(files).toHaveLength(198);
  expect(files.filter(({ error }) => error).map(({ file, error }) => [file, error])).toEqual([
    ['allenporter-ical/empty.ics', 'BadUserInput'],
    ['python-icalendar/example.ics', 'BadUserInput'],
    ['python-icalendar/fuzz_testcase_0_char_in_component_name.ics', 'BadUserInput'],
    ['python-icalendar/issue_178_custom_component_contains_other.ics', 'BadUserInput'],
    ['python-icalendar/rfc_5545_end.ics', 'BadUserInput'],
  ]);
  expect(files.flatMap(({ events = [] }) => events)).toHaveLength(588);
});

it('Every rule of them ends', () => {
  const events = files.flatMap(({ events = [] }) => events);
  expect(events.filter(({ rule }) => rule)).toHaveLength(129);
  expect(files.filter(({ occurrences = 0 }) => occurrences === 500).map(({ file }) => file)).toEqual([
    'allenporter-ical/apple_ical.ics',
    'allenporter-ical/recurring_event.ics',
    'ical4j/2207678.ics',
    'ical4j/Standup.ics',
    'ical4j/lotr.ics',
    'ical4j/twinkle_orig.ics',
    'node-ical/badRRULE.ics',
    'node-ical/biweekly-exdate-until.ics',
  ]);
});

it('No mutation of them hangs or throws', () => {
  const answers = readCorpus(2_000);
  expect(answers).toHaveLength(2_000);
  expect(answers.filter(({ error }) => error && error !== 'BadUserInput')).toEqual([]);
  expect(answers.filter(({ events }) => events && events.length > 0).length).toBeGreaterThan(1_000);
});

/** Files that node-ical reads otherwise. */
const OTHERWISE_FOR_NODE_ICAL: Record<string, string> = {
  'allenporter-ical/datetime_vtimezone.ics': 'the zone is defined after the event: taken as floating',
  'ical4j/13-MoonPhase.ics': 'the calendar has no end, nor have its last components: nothing is read',
  'ical4j/blankTzid.ics': 'TZID is empty: no start is read',
  'ical4j/calconnect3.ics': 'zone "Eastern" of its own: taken as floating',
  'ical4j/calconnect5.ics': 'zone "Eastern" of its own: taken as floating',
  'ical4j/calconnect7.ics': 'zone "Eastern" of its own: taken as floating',
  'ical4j/calconnect9.ics': 'zone "Eastern" of its own: taken as floating',
  'ical4j/dst-only-vtimezone.ics': 'the space after the UID is kept',
  'ical4j/incoming.ics': 'several events of one UID: one is kept',
  'ical4j/multiple_calendars.ics': 'several events of one UID: one is kept',
  'node-ical/Office-2012-owa.ics': 'display names of Windows zones, which nothing defines: its table knows them',
  'node-ical/dst-transition-rules.ics': 'floating: the only zone of the calendar is taken',
  'node-ical/duplicate-uid-sequence.ics': 'several events of one UID: the newest is kept',
  'node-ical/floating-dtstart-custom-vtimezone.ics': 'floating: the only zone of the calendar is taken',
  'node-ical/mixed-timezone-handling.ics': 'floating: X-WR-TIMEZONE is taken',
  'node-ical/music-school-weekly-until.ics': '"(GMT +01:00)", which nothing defines, is taken as an offset',
  'node-ical/test_with_int_tzid.ics': 'zone "1" of its own: taken as floating',
  'node-ical/test_with_tz_list.ics': 'a list of cities, which nothing defines: its table knows it',
  'node-ical/windows-quoted-tz-rrule.ics':
    'a display name of a Windows zone, which nothing defines: its table knows it',
  'python-icalendar/america_new_york_forward_reference.ics': 'refused: DTSTART twice',
  'python-icalendar/broken_ical.ics': 'an empty parameter: no start is read',
  'python-icalendar/issue_1081_invalid_rrule_freq.ics': 'refused: a rule that is none',
  'python-icalendar/issue_1081_invalid_start_valid_end.ics': 'the start is text, and no date',
  'python-icalendar/issue_156_RDATE_with_PERIOD_TZID_khal_2.ics':
    'zone "Western/Central Europe" of its own: taken as floating',
  'python-icalendar/issue_165_missing_event.ics': 'refused: a rule that is none',
  'python-icalendar/issue_313_globally_unique_tzid.ics': 'a path before the IANA name: taken as floating',
  'python-icalendar/issue_466_convert_tzid_with_slash.ics': 'a path before the IANA name: taken as floating',
  'python-icalendar/issue_722_timezone_transition_ambiguity.ics': 'zone "MyTimezone" of its own: taken as floating',
  'python-icalendar/multiple_timezones.ics': 'floating: the only zone of the calendar is taken',
};

interface NodeIcalEvent {
  type: string;
  uid?: string;
  start?: Date & { dateOnly?: boolean };
  recurrences?: Record<string, NodeIcalEvent>;
}

/** It writes days and floating times as times of the machine. */
function startElsewhere(start: NodeIcalEvent['start'], ours: Set<string>): string | null {
  if (!start) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${start.getFullYear()}-${two(start.getMonth() + 1)}-${two(start.getDate())}`;
  if (start.dateOnly) return day;
  const local = `${day}T${[start.getHours(), start.getMinutes(), start.getSeconds()].map(two).join(':')}`;
  return ours.has(local) ? local : start.toISOString().replace('.000', '');
}

function readElsewhere({ file, starts = [] }: ReadFile): string[] {
  const ours = new Set(starts.filter((start) => start !== null));
  const data = ical.sync.parseICS(readFileSync(join(CORPUS, file), 'utf8'));
  const events = (Object.values(data) as NodeIcalEvent[]).filter(({ type }) => type === 'VEVENT');
  return [...new Set(sorted(events.map(({ uid, start }) => [uid ?? '', startElsewhere(start, ours)])))];
}

/** It keeps changed occurrences beside the event that they change, where there is one. */
function mastersOf({ events = [], starts = [] }: ReadFile): string[] {
  const masters = new Set(events.filter(({ recurrenceId }) => recurrenceId === null).map(({ uid }) => uid));
  const isOwn = ({ uid, recurrenceId }: CalendarEvent) => recurrenceId === null || !masters.has(uid);
  return sorted(events.flatMap((event, index) => (isOwn(event) ? [[event.uid ?? '', starts[index]]] : [])));
}

it('node-ical finds the same UIDs and starts in all files but those listed', () => {
  jest.spyOn(console, 'warn').mockImplementation();
  const isSame = (file: ReadFile) => {
    try {
      return JSON.stringify(readElsewhere(file)) === JSON.stringify([...new Set(mastersOf(file))]);
    } catch {
      return false;
    }
  };
  const others = files.filter((file) => !file.error && !isSame(file)).map(({ file }) => file);
  expect(others).toEqual(Object.keys(OTHERWISE_FOR_NODE_ICAL));
});

const PROGRAM = `
import datetime, json, os, sys
from icalendar import Calendar
from icalendar.timezone_cache import _timezone_cache
def text(time):
    if not isinstance(time, datetime.datetime) or time.tzinfo is None: return time.isoformat()
    return time.astimezone(datetime.timezone.utc).replace(tzinfo=None).isoformat() + 'Z'
def events(path):
    _timezone_cache.clear()
    with open(path, 'rb') as file: calendars = Calendar.from_ical(file.read(), multiple=True)
    for calendar in calendars:
        for event in calendar.walk('VEVENT'):
            yield [str(event.get('UID', '')), text(event['DTSTART'].dt) if 'DTSTART' in event else None]
corpus, files = json.load(sys.stdin)
answers = {}
for file in files:
    try: answers[file] = list(events(os.path.join(corpus, file)))
    except Exception as error: answers[file] = 'refused'
json.dump(answers, sys.stdout)
`;

/** Files that python3-icalendar refuses, or of which it knows other UIDs or starts. */
const OTHERWISE_FOR_PYTHON: Record<string, string> = {
  'allenporter-ical/datetime_vtimezone.ics': 'the zone is defined after the event: taken as floating',
  'allenporter-ical/invalid_param_eol_quoted.ics': 'refused: a line without a value',
  'allenporter-ical/invalid_params_list.ics': 'refused: a line without a value',
  'allenporter-ical/invalid_quoted_name.ics': 'refused: a name in quotes',
  'allenporter-ical/invalid_quoted_param_extra_start.ics': 'refused: a quote within a parameter',
  'allenporter-ical/params_rfc6868_vcard.ics': 'refused: GEO with "geo:"',
  'ical4j/13-MoonPhase.ics': 'the calendar has no end: nothing is read',
  'ical4j/boeing.ics': 'refused: a time of 15 digits',
  'ical4j/dst-only-vtimezone.ics': 'the space after the UID is kept',
  'ical4j/evolution2.ics': 'refused: a zone that begins with a day',
  'ical4j/incoming.ics': 'UID twice in one event: a list',
  'ical4j/maritz.ics': 'refused: a duration of weeks and days',
  'ical4j/rfc5545-sec3.6.4.ics': 'refused: a period of free time',
  'ical4j/twinkle_orig.ics': 'refused: a time before year 0',
  'node-ical/dst-transition-rules.ics': 'refused: spaces before the first line',
  'python-icalendar/america_new_york_forward_reference.ics': 'refused: UNTIL in UTC in a zone',
  'python-icalendar/bom_calendar.ics': 'refused: a byte order mark',
  'python-icalendar/broken_ical.ics': 'an empty parameter: no start is read',
  'python-icalendar/empty_RDATE.ics': 'refused: RDATE without a value',
  'python-icalendar/fuzz_testcase_vtimezone_lone_cr.ics': 'refused: a zone without observances',
  'python-icalendar/issue_104_broken_calendar.ics': 'refused: a line that is none',
  'python-icalendar/issue_1081_invalid_start_valid_end.ics': 'refused: the start is text, and no date',
  'python-icalendar/issue_178_custom_component_contains_other.ics': 'a component of another standard, which we refuse',
  'python-icalendar/issue_218_bad_tzid.ics': 'refused: a zone that begins with a day',
  'python-icalendar/issue_313_globally_unique_tzid.ics': 'a path before the IANA name: taken as floating',
  'python-icalendar/issue_350.ics': 'refused: a line outside of the calendar',
  'python-icalendar/issue_466_convert_tzid_with_slash.ics': 'a path before the IANA name: taken as floating',
};

describeWithIcalendar('python3-icalendar finds the same UIDs and starts', (run) => {
  it('in all files but those listed', () => {
    const answers = run<Record<string, (string | null)[][] | string>>(PROGRAM, [CORPUS, [...named.keys()]]);
    const isSame = (file: string) => {
      const answer = answers[file];
      return Array.isArray(answer) && JSON.stringify(sorted(answer)) === JSON.stringify(pairsOf(named.get(file)!));
    };
    expect([...named.keys()].filter((file) => !isSame(file))).toEqual(Object.keys(OTHERWISE_FOR_PYTHON));
  });
});

const EXPANSION = `
import datetime, json, sys, zoneinfo
from dateutil.rrule import rrulestr
answers = []
for rule, start, zone in json.load(sys.stdin):
    first = datetime.datetime.fromisoformat(start)
    if 'UNTIL=' in rule and rule.split('UNTIL=')[1][:16].endswith('Z'): first = first.replace(tzinfo=zoneinfo.ZoneInfo(zone))
    found = []
    for time in rrulestr(rule, dtstart=first):
        if len(found) == 50 or time.year > 2100: break
        found.append(time.replace(tzinfo=None).isoformat())
    answers.append(found)
json.dump(answers, sys.stdout)
`;

describeWithIcalendar('dateutil finds the same occurrences', (run) => {
  const events = files
    .flatMap(({ events = [] }) => events)
    .filter(({ rule, when }) => rule && when)
    .map((event) => ({ ...event, rdates: [], exdates: [] }));

  it('of every rule, the first 50', () => {
    expect(events.length).toBe(129);
    const starts = events.map(({ rule, when, timeZone }) => [
      rule,
      when!.split('/', 1)[0].replace('Z', ''),
      timeZone ?? 'UTC',
    ]);
    const theirs = run<string[][]>(EXPANSION, starts);
    const ours = events.map((event) =>
      occurrencesOf(event, { from: Date.UTC(0), to: Date.UTC(2101, 0), limit: 50 }).map(({ when }) =>
        when.split('/', 1)[0].replace('Z', ''),
      ),
    );
    const asTimes = (texts: string[]) => texts.map((text) => (text.includes('T') ? text : `${text}T00:00:00`));
    const differing = events
      .map((event, index) => ({
        rule: event.rule,
        start: event.when,
        ours: asTimes(ours[index]),
        theirs: theirs[index],
      }))
      .filter(({ ours, theirs }) => JSON.stringify(ours) !== JSON.stringify(theirs));
    expect(differing).toEqual([]);
  });
});
