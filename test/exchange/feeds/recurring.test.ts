import ICAL from 'ical.js';
import { type Database, openDatabase } from '../../../src/server/open-database';
import { describeDatabases } from '../../support/databases';
import { load } from '../import/support';
import { answerAt, linesOf, titlesOf, valuesOf } from './support/answer';

const NOW = '2026-11-22T12:00:00Z';
const ENOUGH = 2_000;

interface Plan {
  rule: string;
  precision: 'TIME' | 'DAY';
  starts: string;
  ends?: string;
  duration?: string;
  timeZone?: string;
}

const PLANS: Record<string, Plan & { exported: string; next: string[] }> = {
  weekly: {
    ...{ rule: 'FREQ=WEEKLY;BYDAY=TU', precision: 'TIME', starts: '2026-01-05T09:00:00', duration: 'PT1H' },
    ...{ exported: 'FREQ=WEEKLY;BYDAY=TU', next: ['2026-11-24T09:00:00', '2026-12-01T09:00:00'] },
  },
  fortnightly: {
    ...{ rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;WKST=SU', precision: 'TIME', starts: '2026-01-08T16:30:00' },
    ...{ exported: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;WKST=SU', next: ['2026-11-23T16:30:00', '2026-11-25T16:30:00'] },
  },
  'second-thursday': {
    ...{ rule: 'FREQ=MONTHLY;BYDAY=2TH', precision: 'DAY', starts: '2026-01' },
    ...{ exported: 'FREQ=MONTHLY;BYDAY=2TH', next: ['2026-12-10', '2027-01-14', '2027-02-11'] },
  },
  'last-weekday': {
    ...{ rule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', precision: 'TIME', starts: '2026-02-01T15:00:00' },
    ...{
      exported: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      next: ['2026-11-30T15:00:00', '2026-12-31T15:00:00'],
    },
  },
  counted: {
    ...{ rule: 'FREQ=MONTHLY;BYDAY=1MO;COUNT=6', precision: 'DAY', starts: '2026-09-01' },
    ...{ exported: 'FREQ=MONTHLY;BYDAY=1MO;COUNT=6', next: ['2026-12-07', '2027-01-04', '2027-02-01'] },
  },
  'counted-over-decades': {
    ...{ rule: 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=4;COUNT=40', precision: 'DAY', starts: '2005-05-04' },
    ...{ exported: 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=4;COUNT=40', next: ['2027-05-04'] },
  },
  'counted-with-an-end': {
    ...{ rule: 'FREQ=MONTHLY;BYDAY=1FR;COUNT=300', precision: 'DAY', starts: '2010-01-01', ends: '2027-01' },
    ...{ exported: 'FREQ=MONTHLY;BYDAY=1FR;COUNT=205', next: ['2026-12-04', '2027-01-01'] },
  },
  until: {
    ...{ rule: 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20261209', precision: 'TIME', starts: '2026-09-02T18:00:00' },
    ...{
      exported: 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20261209T225959Z',
      next: ['2026-11-25T18:00:00', '2026-12-02T18:00:00', '2026-12-09T18:00:00'],
    },
  },
  ends: {
    ...{ rule: 'FREQ=DAILY;INTERVAL=3', precision: 'DAY', starts: '2026-10-01', ends: '2026-11-30' },
    ...{ exported: 'FREQ=DAILY;INTERVAL=3;UNTIL=20261130', next: ['2026-11-24', '2026-11-27', '2026-11-30'] },
  },
  'twice-a-day': {
    ...{ rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;BYHOUR=9,14', precision: 'TIME', starts: '2026-10-06T08:30:00' },
    ...{
      exported: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;BYHOUR=9,14',
      next: ['2026-12-01T09:30:00', '2026-12-01T14:30:00'],
    },
  },
  'in-the-hour-that-is-there-twice': {
    ...{ rule: 'FREQ=WEEKLY;INTERVAL=5', precision: 'TIME', starts: '2026-10-25T02:30:00' },
    ...{ exported: 'FREQ=WEEKLY;INTERVAL=5', next: ['2026-11-29T02:30:00', '2027-01-03T02:30:00'] },
  },
  'in-new-york': {
    ...{ rule: 'FREQ=WEEKLY;BYDAY=SU', precision: 'TIME', starts: '2026-01-04T23:30:00', timeZone: 'America/New_York' },
    ...{ exported: 'FREQ=WEEKLY;BYDAY=SU', next: ['2026-11-22T23:30:00', '2026-11-29T23:30:00'] },
  },
  'leap-days': {
    ...{ rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', precision: 'DAY', starts: '2024-02-29' },
    ...{ exported: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', next: ['2028-02-29'] },
  },
  'ends-of-months': {
    ...{ rule: 'freq=monthly;bymonthday=31,-1;', precision: 'DAY', starts: '2026-01-01' },
    ...{ exported: 'FREQ=MONTHLY;BYMONTHDAY=31,-1', next: ['2026-11-30', '2026-12-31', '2027-01-31'] },
  },
};

const quoted = (fields: object): string => JSON.stringify(fields);

const GROUPS = Object.entries(PLANS)
  .map(([slug, { exported: _, next: __, ...plan }]) =>
    quoted({ slug, kind: 'NETWORK', name: slug, series: [{ slug, name: slug, ...plan }] }),
  )
  .join(', ');

/** A plan that is revised, and of which two meetings were announced, one under each revision. */
const REVISED = `
source: { slug: minutes, title: Minutes, date: 2026-06-01 }
coalitions:
  - slug: revised
    kind: NETWORK
    name: Revised
    series:
      - { slug: first, name: First, rule: FREQ=MONTHLY;BYDAY=1TH, precision: DAY, starts: 2026-01-01 }
      - { slug: second, name: Second, rule: FREQ=MONTHLY;BYDAY=1TH, precision: DAY, starts: 2026-12-01, revisionOf: first }
    events:
      - { slug: late, title: Late, when: 2027-01-09, series: first, occurrenceOf: 2027-01-07 }
      - { slug: sometime, title: Sometime, when: '[2027-02..2027-05]', series: second, occurrenceOf: 2027-02-04 }
  - slug: timed
    kind: NETWORK
    name: Timed
    series: { slug: timed, name: Timed, rule: FREQ=WEEKLY;BYDAY=WE, precision: TIME, starts: 2026-09-02T18:00:00 }
    events:
      - { slug: abroad, title: Abroad, when: 2026-12-05T10:00:00, timeZone: Europe/London, series: timed, occurrenceOf: 2026-12-02T18:00:00 }
      - { slug: whole-day, title: Whole day, when: 2026-12-10, series: timed, occurrenceOf: 2026-12-09T18:00:00 }
`;

/** The occurrences of each rule in a calendar up to an end, as another reader expands them; bounded, for a rule may go on for ever. */
const expanded = (calendar: string, end: string): string[] => {
  const component = new ICAL.Component(ICAL.parse(calendar));
  for (const zone of component.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const texts = component.getAllSubcomponents('vevent').flatMap((vevent) => {
    const iterator = new ICAL.Event(vevent).iterator();
    const found: string[] = [];
    for (let next = iterator.next(); next && found.length < ENOUGH; next = iterator.next()) {
      if (next.toString() >= end) break;
      found.push(next.toString());
    }
    return found;
  });
  return texts.sort();
};

describeDatabases((place) => {
  let database: Database;
  const bodyOf = async (address: string) => (await answerAt(database.reader, address, NOW)).body;

  beforeAll(async () => {
    database = await openDatabase(place.url);
    await load(
      database.dataSource,
      `{ source: { slug: plans, title: Plans, date: 2026-06-01 }, coalitions: [${GROUPS}] }`,
      REVISED,
    );
  });

  afterAll(() => database.close());

  describe('A rhythm that fixes the day', () => {
    it.each(Object.entries(PLANS))('is exported as a rule: %s', async (slug, { exported, next }) => {
      const calendar = await bodyOf(`/feeds/coalitions/${slug}.ics`);
      expect(valuesOf(calendar.slice(calendar.indexOf('BEGIN:VEVENT')), 'RRULE')).toEqual([`:${exported}`]);
      const single: string[] = JSON.parse(await bodyOf(`/feeds/coalitions/${slug}.json?limit=100`)).items.map(
        (item: { _samverkan: { when: { edtf: string } } }) => item._samverkan.when.edtf,
      );
      expect(single.slice(0, next.length)).toEqual(next);
      const end = `${single.at(-1)!}~`;
      expect(expanded(calendar, end > '2027-12' ? end : '2027-12').filter((text) => text >= single[0])).toEqual(single);
    });

    it('counts in its own zone also from a time that the clocks show twice', async () => {
      const calendar = await bodyOf('/feeds/coalitions/in-the-hour-that-is-there-twice.ics');
      expect(valuesOf(calendar.slice(calendar.indexOf('BEGIN:VEVENT')), 'DTSTART')).toEqual([
        ';TZID=Europe/Stockholm:20261025T023000',
      ]);
    });

    it('tells of all its occurrences and not of the first, and leads to a page that there is', async () => {
      const [, event] = (await bodyOf('/feeds/coalitions/weekly.ics')).split('BEGIN:VEVENT');
      const page = 'https://samverkan.example/coalitions/weekly';
      expect(valuesOf(event, 'DESCRIPTION')).toEqual([
        `;LANGUAGE=sv:Varje tisdag kl. 09.00\\, enligt plan från 1 juni 2026.\\nArrangör: weekly\\nMer: ${page}`,
      ]);
      expect(valuesOf(event, 'URL')).toEqual([`:${page}`]);
    });

    it('leaves out what was announced under an earlier revision, and what is not shown because its day is not fixed', async () => {
      const calendar = await bodyOf('/feeds/coalitions/revised.ics');
      const rule = calendar.split('BEGIN:VEVENT').find((event) => event.includes('SUMMARY;LANGUAGE=sv:Second'))!;
      expect(valuesOf(rule, 'EXDATE')).toEqual([';VALUE=DATE:20270107', ';VALUE=DATE:20270204']);
      expect(titlesOf(calendar)).toEqual([
        'First (enligt plan från 1 juni 2026)',
        'Second (enligt plan från 1 juni 2026)',
        'Late',
      ]);
    });

    it.each([
      ['abroad', ['Europe/London', 'Europe/Stockholm']],
      ['whole-day', ['Europe/Stockholm']],
    ])('has every zone defined by which %s says when it was to be', async (slug, zones) => {
      const calendar = await bodyOf(`/events/${slug}.ics`);
      expect(linesOf(calendar).filter((line) => line.startsWith('TZID:'))).toEqual(zones.map((zone) => `TZID:${zone}`));
      expect(calendar).toContain('RECURRENCE-ID;TZID=Europe/Stockholm:202612');
    });
  });
});
