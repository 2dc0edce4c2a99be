import { EventStatus } from '../../../src/calendar/event-status';
import { ParticipationRole } from '../../../src/calendar/participation-role';
import { type Database, openDatabase } from '../../../src/server/open-database';
import { CalendarWorld } from '../../support/calendar-world';
import { describeDatabases } from '../../support/databases';
import { answerAt, linesOf, titlesOf, valuesOf } from './support/answer';

const NOW = '2026-11-22T12:00:00Z';

describeDatabases((place) => {
  let database: Database;
  const feed = async (address: string, now = NOW) => (await answerAt(database.reader, `/feeds/${address}`, now)).body;

  beforeAll(async () => {
    database = await openDatabase(place.url);
    const world = new CalendarWorld(database.dataSource);
    await world.organisation('agency');
    for (const slug of ['group', 'other', 'old', 'exact']) await world.coalition(slug);
    await world.membership('agency', 'group', '2020/..', '2026-01-01');
    await world.membership('agency', 'other', '2020/2024', '2026-01-01');
    await world.event('timed', 'group', '2026-12-01T13:00:00', { duration: 'PT2H', location: 'Stockholm' });
    await world.event('day', 'group', '2026-12-02');
    await world.event('days', 'group', '2026-12-03/2026-12-05');
    await world.event('month', 'group', '2027-01', { status: EventStatus.TENTATIVE });
    await world.event('window', 'group', '[2027-01..2027-04]', { status: EventStatus.TENTATIVE });
    await world.event('open', 'group', '[2027-01..]', { status: EventStatus.TENTATIVE });
    await world.event('postponed', 'group', null, { status: EventStatus.POSTPONED, updatedAt: Date.parse(NOW) });
    await world.event('cancelled', 'group', '2026-10-01', { status: EventStatus.CANCELLED });
    await world.event('last year', 'group', '2025-11-30');
    await world.event('long ago', 'group', '2024-05-01');
    await world.event('after leaving', 'other', '2026-12-06');
    await world.event('helped', 'other', '2026-12-07');
    await world.participation('helped', 'group', ParticipationRole.ORGANISER);
    const plan = { rule: 'FREQ=YEARLY;BYMONTH=1,5,10', rulePrecision: 'MONTH', starts: '2020-10' } as const;
    await world.series('plan', 'old', { ...plan, attested: '2025-03' });
    await world.series('days of plan', 'exact', {
      ...{
        rule: 'FREQ=MONTHLY;BYDAY=1TH',
        rulePrecision: 'TIME',
        starts: '2026-01-01T09:00:00',
        attested: '2026-01-15',
      },
      ...{ duration: 'PT1H', ends: '2027-03' },
    });
    const seriesId = (
      await database.reader.rows<{ id: string }>("select id from series where slug = 'days of plan'", [])
    )[0].id;
    const occurrence = (of: string) => ({ seriesId, occurrenceOf: of });
    await world.event('moved', 'exact', '2026-12-04T10:00:00', occurrence('2026-12-03T09:00:00'));
    await world.event('gone', 'exact', '2026-02-05', {
      ...occurrence('2026-02-05T09:00:00'),
      status: EventStatus.CANCELLED,
    });
  });

  afterAll(() => database.close());

  it('holds what is to come and what has been within a year, with the titles marked where no day is fixed', async () => {
    expect(titlesOf(await feed('coalitions/group.ics'))).toEqual([
      'last year',
      'Inställd: cancelled',
      'timed',
      'day',
      'days',
      'helped',
      'month (datum ej fastställt)',
    ]);
  });

  it.each([
    ['imprecise=omit', []],
    ['imprecise=month', ['month (datum ej fastställt)']],
    ['imprecise=all', ['month (datum ej fastställt)', 'window (datum ej fastställt)']],
    ['imprecise=all&lang=en', ['month (date to be announced)', 'window (date to be announced)']],
  ])('with %s, of events without a day it shows %j', async (query, titles) => {
    const marked = titlesOf(await feed(`coalitions/group.ics?${query}`)).filter((title) => title.includes('('));
    expect(marked).toEqual(titles);
  });

  it('gives a period and never a day to what has none', async () => {
    const month = (await feed('coalitions/group.ics')).split('BEGIN:VEVENT').at(-1)!;
    expect(linesOf(month)).toEqual(
      expect.arrayContaining([
        'DTSTART;VALUE=DATE:20270101',
        'DTEND;VALUE=DATE:20270201',
        'STATUS:TENTATIVE',
        'TRANSP:TRANSPARENT',
        'STRUCTURED-DATA;VALUE=TEXT;FMTTYPE=text/plain;SCHEMA="http://id.loc.gov/datatypes/edtf/EDTF":2027-01',
      ]),
    );
  });

  it('states times with their zone, days as days', async () => {
    const calendar = await feed('coalitions/group.ics?from=2026-12-01&kind=meeting');
    expect(valuesOf(calendar.slice(calendar.indexOf('BEGIN:VEVENT')), 'DTSTART').slice(0, 3)).toEqual([
      ';TZID=Europe/Stockholm:20261201T130000',
      ';VALUE=DATE:20261202',
      ';VALUE=DATE:20261203',
    ]);
    expect(valuesOf(calendar.slice(calendar.indexOf('BEGIN:VEVENT')), 'DTEND').slice(0, 3)).toEqual([
      ';TZID=Europe/Stockholm:20261201T150000',
      ';VALUE=DATE:20261203',
      ';VALUE=DATE:20261206',
    ]);
    expect(valuesOf(calendar, 'TZID')).toEqual([':Europe/Stockholm']);
  });

  it.each([
    ['2026-11-22T12:00:00Z', true],
    ['2027-03-30T21:59:59Z', true],
    ['2027-03-30T22:00:00Z', false],
  ])('at %s what was cancelled for 1 October is still shown: %j', async (now, isShown) => {
    expect(titlesOf(await feed('coalitions/group.ics', now)).includes('Inställd: cancelled')).toBe(isShown);
  });

  it.each([
    ['2026-11-22T12:00:00Z', '', ['2027-01', '2027-05', '2027-10']],
    ['2027-03-31T21:59:59Z', '', ['2027-05', '2027-10', '2028-01']],
    ['2027-03-31T22:00:00Z', '', []],
    ['2027-03-31T22:00:00Z', '?expected=all', ['2027-05', '2027-10', '2028-01']],
    ['2026-11-22T12:00:00Z', '?expected=omit', []],
  ])('at %s with "%s" a plan of March 2025 leads to expect %j', async (now, query, periods) => {
    const calendar = await feed(`coalitions/old.ics${query}`, now);
    expect(valuesOf(calendar, 'STRUCTURED-DATA').map((value) => value.split(':').at(-1))).toEqual(periods);
    for (const title of titlesOf(calendar))
      expect(title).toBe('plan (datum ej fastställt\\, enligt plan från mars 2025)');
  });

  it('states an exact rhythm as a rule, with what was moved and without what is no longer shown', async () => {
    const calendar = await feed('coalitions/exact.ics', '2026-11-22T12:00:00Z');
    const [, rule, moved] = calendar.split('BEGIN:VEVENT');
    expect(linesOf(rule)).toEqual(
      expect.arrayContaining([
        'RRULE:FREQ=MONTHLY;BYDAY=1TH;UNTIL=20270331T215959Z',
        'EXDATE;TZID=Europe/Stockholm:20260205T090000',
        'DTSTART;TZID=Europe/Stockholm:20260101T090000',
        'DTEND;TZID=Europe/Stockholm:20260101T100000',
        'STATUS:TENTATIVE',
      ]),
    );
    expect(linesOf(moved)).toEqual(
      expect.arrayContaining([
        `UID${valuesOf(rule, 'UID')[0]}`,
        'RECURRENCE-ID;TZID=Europe/Stockholm:20261203T090000',
        'DTSTART;TZID=Europe/Stockholm:20261204T100000',
      ]),
    );
  });

  it('of a member holds what its coalitions do while it is in them', async () => {
    expect(titlesOf(await feed('organisations/agency.ics?from=2026-12-01'))).toEqual([
      'timed',
      'day',
      'days',
      'helped',
      'month (datum ej fastställt)',
    ]);
  });

  it.each([
    ['coalitions/nobody.ics', 404, 'There is nothing called "nobody" among coalitions.\n'],
    ['coalitions/agency.ics', 404, 'There is nothing called "agency" among coalitions.\n'],
    ['events.ics?actor=nobody', 400, 'actor: expected the slug of an actor, found none called "nobody".\n'],
    ['events.ics?theme=nothing', 400, 'theme: expected the slug of a theme, found none called "nothing".\n'],
    [
      'events.ics?kind=party',
      400,
      'kind: expected one of meeting, dialogue, round, conference, seminar, lecture, workshop, other, got "party".\n',
    ],
    ['events.ics?from=soon', 400, 'from: expected a date such as 2021-06-01, or all, got "soon".\n'],
    ['events.ics?limit=5', 400, 'A calendar file has no pages: expected neither limit nor after.\n'],
    ['events.atom?limit=0', 400, 'limit: expected a whole number from 1 to 100, got "0".\n'],
    [
      'events.json?after=x',
      400,
      '{"error":"BAD_USER_INPUT","message":"Expected a cursor that this list gave out in the same order, got \\"x\\"."}',
    ],
  ])('%s is %d: %s', async (address, status, body) => {
    expect(await answerAt(database.reader, `/feeds/${address}`, NOW)).toMatchObject({ status, body });
  });

  it('gives pages of a list that together hold everything once, what has no time last', async () => {
    const titles: string[] = [];
    let next: string | undefined = '/feeds/events.json?limit=3&from=2026-12-01';
    for (let pages = 0; next && pages < 20; pages++) {
      const page: { items: { title: string }[]; next_url?: string } = JSON.parse(
        (await answerAt(database.reader, next, NOW)).body,
      );
      titles.push(...page.items.map(({ title }) => title));
      next = page.next_url?.slice('https://samverkan.example'.length);
    }
    expect(titles).toEqual([
      ...['timed', 'day', 'days', 'moved', 'after leaving', 'helped'],
      ...['month', 'plan', 'window', 'open', 'days of plan', 'days of plan', 'days of plan', 'plan', 'plan'],
      'postponed',
    ]);
  });

  it('says the instant at which it changes, and stays the same until then', async () => {
    for (const address of ['coalitions/group.ics', 'coalitions/old.ics', 'events.json', 'coalitions/exact.atom']) {
      let now = NOW;
      for (let step = 0; step < 12; step++) {
        const { body, changesAt } = await answerAt(database.reader, `/feeds/${address}`, now);
        if (changesAt === null) break;
        expect(changesAt).toBeGreaterThan(Date.parse(now));
        const before = new Date(changesAt - 1).toISOString();
        expect((await answerAt(database.reader, `/feeds/${address}`, before)).body).toBe(body);
        now = new Date(changesAt).toISOString();
      }
    }
  });
});
