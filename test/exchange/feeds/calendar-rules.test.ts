import ICAL from 'ical.js';
import { EventStatus } from '../../../src/calendar/event-status';
import { type Database, openDatabase } from '../../../src/server/open-database';
import { CalendarWorld, idOf } from '../../support/calendar-world';
import { describeDatabases } from '../../support/databases';
import { answerAt, linesOf, valuesOf } from './support/answer';

const NOW = '2026-11-22T12:00:00Z';

/** The first instants at which ical.js expects the only rule of a calendar, in a year. */
const startsIn = (calendar: string, year: number): string[] => {
  const root = new ICAL.Component(ICAL.parse(calendar));
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const event = new ICAL.Event(root.getFirstSubcomponent('vevent')!);
  const starts: string[] = [];
  const all = event.iterator();
  for (let next = all.next(); next && next.year <= year; next = all.next())
    if (next.year === year) starts.push(new Date(next.toUnixTime() * 1000).toISOString());
  return starts;
};

describeDatabases((place) => {
  let database: Database;
  const calendarOf = async (slug: string) =>
    (await answerAt(database.reader, `/feeds/coalitions/${slug}.ics`, NOW)).body;

  beforeAll(async () => {
    database = await openDatabase(place.url);
    const world = new CalendarWorld(database.dataSource);
    for (const slug of ['adrift', 'revised', 'old']) await world.coalition(slug);
    const monthly = { rule: 'FREQ=MONTHLY;BYDAY=1TH', rulePrecision: 'TIME', attested: '2026-01' } as const;
    await world.series('thursdays', 'adrift', { ...monthly, starts: '2026-01-01T09:00:00' });
    await world.event('somewhen', 'adrift', '[2026-12..2027-03]', {
      ...{ seriesId: idOf('thursdays'), occurrenceOf: '2026-12-03T09:00:00', status: EventStatus.TENTATIVE },
    });
    await world.series('before', 'revised', { ...monthly, starts: '2026-01-01T09:00:00' });
    await world.series('after', 'revised', {
      ...{ ...monthly, starts: '2026-12-01T09:00:00', revisionOfId: idOf('before'), revision: 2 },
    });
    await world.event('announced', 'revised', '2026-12-04T09:00:00', {
      ...{ seriesId: idOf('before'), occurrenceOf: '2026-12-03T09:00:00' },
    });
    await world.series('since 1990', 'old', { ...monthly, rule: 'FREQ=MONTHLY', starts: '1990-01-15T12:00:00' });
  });

  afterAll(() => database.close());

  it('leaves the period out whose event is left out, since nobody knows its day', async () => {
    const [, rule, ...others] = (await calendarOf('adrift')).split('BEGIN:VEVENT');
    expect(others).toEqual([]);
    expect(valuesOf(rule, 'EXDATE')).toEqual([';TZID=Europe/Stockholm:20261203T090000']);
  });

  it('leaves a period out of a revision for which an event of an earlier one is stored', async () => {
    const [, ...events] = (await calendarOf('revised')).split('BEGIN:VEVENT');
    const [after, before, announced] = events;
    expect(valuesOf(before, 'UID')).toEqual([`:${idOf('before')}`]);
    expect(valuesOf(before, 'EXDATE')).toEqual([]);
    expect(valuesOf(after, 'UID')).toEqual([`:${idOf('after')}`]);
    expect(valuesOf(after, 'EXDATE')).toEqual([';TZID=Europe/Stockholm:20261203T090000']);
    expect(valuesOf(announced, 'DTSTART')).toEqual([';TZID=Europe/Stockholm:20261204T090000']);
  });

  it('defines the zone of the period that an event stands for, also where the event has no time of day', async () => {
    const { body } = await answerAt(database.reader, '/events/somewhen.ics', NOW);
    expect(linesOf(body)).toEqual(
      expect.arrayContaining(['TZID:Europe/Stockholm', 'RECURRENCE-ID;TZID=Europe/Stockholm:20261203T090000']),
    );
  });

  it('defines the zone of a rule through the changes of that zone: until 1995 summer time ended in September', async () => {
    const calendar = await calendarOf('old');
    expect(startsIn(calendar, 1995).slice(8)).toEqual([
      ...[
        '1995-09-15T10:00:00.000Z',
        '1995-10-15T11:00:00.000Z',
        '1995-11-15T11:00:00.000Z',
        '1995-12-15T11:00:00.000Z',
      ],
    ]);
    expect(startsIn(calendar, 1996).slice(8)).toEqual([
      ...[
        '1996-09-15T10:00:00.000Z',
        '1996-10-15T10:00:00.000Z',
        '1996-11-15T11:00:00.000Z',
        '1996-12-15T11:00:00.000Z',
      ],
    ]);
  });
});
