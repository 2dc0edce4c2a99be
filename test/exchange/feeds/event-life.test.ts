import { loadSeeds } from '../../../src/exchange/import/load-seeds';
import { type Database, openDatabase } from '../../../src/server/open-database';
import { describeDatabases } from '../../support/databases';
import { clear, NOW, seedOf } from '../import/support';
import { answerAt, valuesOf } from './support/answer';

interface Told {
  uid: string;
  /** The UID, and the occurrence where it is one of a rule. */
  key: string;
  sequence: number;
  modified: string;
  /** All that a subscriber sees but when and how often it changed. */
  text: string;
  title: string;
}

const CHANGES = /^(DTSTAMP|LAST-MODIFIED|SEQUENCE)[;:]/;

const toldIn = (calendar: string): Told[] =>
  calendar
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((event) => {
      const [uid] = valuesOf(event, 'UID');
      const [sequence, modified] = [valuesOf(event, 'SEQUENCE')[0], valuesOf(event, 'LAST-MODIFIED')[0]];
      const lines = event
        .split('END:VEVENT', 1)[0]
        .split('\r\n')
        .filter((line) => !CHANGES.test(line));
      const title = valuesOf(event, 'SUMMARY')[0].replace(/^;LANGUAGE=sv:/, '');
      const key = uid + (valuesOf(event, 'RECURRENCE-ID')[0] ?? '');
      return { uid, key, sequence: Number(sequence.slice(1)), modified, text: lines.join('\n'), title };
    });

describeDatabases((place) => {
  let database: Database;
  let hours = 0;

  /** What a subscriber is told after a file was put right. */
  const after = async (text: string): Promise<Told[]> => {
    const now = NOW + ++hours * 3_600_000;
    await loadSeeds(database.dataSource, [seedOf(text)], { update: true, now });
    const at = new Date(now).toISOString();
    const { body } = await answerAt(database.reader, '/feeds/coalitions/group.ics?expected=all&imprecise=all', at);
    return toldIn(body);
  };

  beforeAll(async () => {
    database = await openDatabase(place.url);
  });
  afterEach(() => clear(database.dataSource));
  afterAll(() => database.close());

  const group = (series: string[], events: string[] = []): string => `
source: { slug: minutes, title: Minutes, date: 2026-06-01 }
people: [{ slug: ada, name: Ada }, { slug: bo, name: Bo }]
coalitions:
  - slug: group
    kind: NETWORK
    name: Group
    series: [${series.join(', ')}]
    events: [${events.join(', ')}]
`;
  const event = (facts: string, occurrenceOf: string, series = 'plan', slug = 'meeting'): string =>
    `{ slug: ${slug}, title: Meeting, series: ${series}, occurrenceOf: ${occurrenceOf}, ${facts} }`;

  const PLAN = '{ slug: plan, name: Plan, rule: FREQ=YEARLY;BYMONTH=1, precision: MONTH, starts: 2026-01 }';
  const DESCRIBED = PLAN.replace('name: Plan', 'name: Plan, description: About books.');
  const NEW_PLAN =
    '{ slug: new-plan, name: New plan, rule: "FREQ=YEARLY;BYMONTH=1,4", precision: MONTH, starts: 2026-12, revisionOf: plan }';
  const ANNOUNCED = 'when: 2027-01, status: TENTATIVE';
  const FIXED = 'when: 2027-01-14T13:00:00';
  const MOVED = 'when: 2027-01-21T13:00:00';

  const MONTHLY: [what: string, title: string, text: string][] = [
    ['expected', 'Plan (datum ej fastställt\\, enligt plan från 1 juni 2026)', group([PLAN])],
    ['announced', 'Meeting (datum ej fastställt)', group([PLAN], [event(ANNOUNCED, '2027-01')])],
    ['fixed', 'Meeting', group([PLAN], [event(FIXED, '2027-01')])],
    ['with a participant', 'Meeting', group([PLAN], [event(`${FIXED}, participants: [ada]`, '2027-01')])],
    ['with two', 'Meeting', group([PLAN], [event(`${FIXED}, participants: [ada, bo]`, '2027-01')])],
    [
      'with what one does',
      'Meeting',
      group([PLAN], [event(`${FIXED}, participants: [{ actor: ada, label: opens it }, bo]`, '2027-01')]),
    ],
    ['without them', 'Meeting', group([PLAN], [event(FIXED, '2027-01')])],
    ['about something', 'Meeting', group([PLAN], [event(`${FIXED}, subjects: [Books]`, '2027-01')])],
    ['moved', 'Meeting', group([PLAN], [event(MOVED, '2027-01')])],
    ['cancelled', 'Inställd: Meeting', group([PLAN], [event(`${MOVED}, status: CANCELLED`, '2027-01')])],
    ['gone', 'Plan (datum ej fastställt\\, enligt plan från 1 juni 2026)', group([PLAN])],
    ['described', 'Plan (datum ej fastställt\\, enligt plan från 1 juni 2026)', group([DESCRIBED])],
    ['revised', 'New plan (datum ej fastställt\\, enligt plan från 1 juni 2026)', group([DESCRIBED, NEW_PLAN])],
    ['announced anew', 'Meeting', group([DESCRIBED, NEW_PLAN], [event(FIXED, '2027-01', 'new-plan')])],
    ['not revised', 'Plan (datum ej fastställt\\, enligt plan från 1 juni 2026)', group([DESCRIBED])],
    ['announced once more', 'Meeting', group([DESCRIBED], [event(FIXED, '2027-01')])],
    [
      'expected, the meeting being that of another year',
      'Plan (datum ej fastställt\\, enligt plan från 1 juni 2026)',
      group([DESCRIBED], [event('when: 2027-12-14T13:00:00', '2028-01')]),
    ],
  ];

  it('An event that nobody has fixed to a day keeps its UID through its life, and every change raises its SEQUENCE', async () => {
    const uids = new Set<string>();
    let last: Told | undefined;
    for (const [what, title, text] of MONTHLY) {
      const told = await after(text);
      const one = told.find(({ uid }) => uid === told.find((each) => each.title === title)?.uid);
      expect([what, one?.title]).toEqual([what, title]);
      uids.add(one!.uid);
      expect([what, last === undefined || one!.sequence > last.sequence]).toEqual([what, true]);
      expect([what, last === undefined || one!.modified > last.modified]).toEqual([what, true]);
      last = one;
    }
    expect(uids.size).toBe(1);
  });

  const WEEKLY =
    '{ slug: plan, name: Plan, rule: FREQ=WEEKLY;BYDAY=TU, precision: TIME, starts: 2026-11-03T09:00:00, duration: PT1H }';
  const FRIDAYS =
    '{ slug: fridays, name: Fridays, rule: FREQ=WEEKLY;BYDAY=FR, precision: TIME, starts: 2027-02-01T09:00:00, revisionOf: plan }';
  const TUESDAY = '2026-12-08T09:00:00';
  const REVISED = group([WEEKLY, FRIDAYS]);

  const EXACT: [what: string, titles: string[], text: string][] = [
    ['expected', ['Plan'], group([WEEKLY])],
    ['announced', ['Plan', 'Meeting'], group([WEEKLY], [event(`when: ${TUESDAY}`, TUESDAY)])],
    ['moved', ['Plan', 'Meeting'], group([WEEKLY], [event('when: 2026-12-09T10:00:00', TUESDAY)])],
    ['put off', ['Plan'], group([WEEKLY], [event('status: POSTPONED', TUESDAY)])],
    ['fixed', ['Plan', 'Meeting'], group([WEEKLY], [event('when: 2026-12-10T10:00:00', TUESDAY)])],
    [
      'cancelled',
      ['Plan', 'Inställd: Meeting'],
      group([WEEKLY], [event('when: 2026-12-10T10:00:00, status: CANCELLED', TUESDAY)]),
    ],
    ['gone', ['Plan'], group([WEEKLY])],
    ['announced anew', ['Plan', 'Meeting'], group([WEEKLY], [event(`when: ${TUESDAY}`, TUESDAY)])],
    ['put off again', ['Plan'], group([WEEKLY], [event('status: POSTPONED', TUESDAY)])],
    ['gone again', ['Plan'], group([WEEKLY])],
    ['revised', ['Plan', 'Fridays'], REVISED],
    ['revised later', ['Plan', 'Fridays'], REVISED.replace('2027-02-01', '2027-03-01')],
    [
      'revised twice',
      ['Plan', 'Mondays'],
      group([
        WEEKLY,
        FRIDAYS,
        FRIDAYS.replace('slug: fridays, name: Fridays', 'slug: mondays, name: Mondays')
          .replace('revisionOf: plan', 'revisionOf: fridays')
          .replace('2027-02', '2027-01')
          .replace('BYDAY=FR', 'BYDAY=MO'),
      ]),
    ],
    ['revised once', ['Plan', 'Fridays'], REVISED],
    ['not revised', ['Plan'], group([WEEKLY])],
  ];

  it('A rule keeps its UID, and whatever a subscriber sees of it or of its occurrences never changes without a higher SEQUENCE', async () => {
    const known = new Map<string, Told>();
    const uids = new Set<string>();
    for (const [what, titles, text] of EXACT) {
      const told = await after(text);
      const bare = told.map(({ title }) => title.replace(' (enligt plan från 1 juni 2026)', ''));
      expect([what, bare.sort()]).toEqual([what, [...titles].sort()]);
      for (const one of told) {
        const before = known.get(one.key);
        known.set(one.key, one);
        if (/Plan|Meeting/.test(one.title)) uids.add(one.uid);
        if (!before || before.text === one.text) continue;
        expect([what, one.title, one.sequence > before.sequence]).toEqual([what, one.title, true]);
        expect([what, one.title, one.modified > before.modified]).toEqual([what, one.title, true]);
      }
    }
    expect(uids.size).toBe(1);
  });
});
