import { ActorTheme } from '../../src/directory/actor-theme.entity';
import { Theme } from '../../src/directory/theme.entity';
import { EventKind } from '../../src/calendar/event-kind';
import { EventStatus } from '../../src/calendar/event-status';
import { EventTheme } from '../../src/calendar/event-theme.entity';
import { nameKey } from '../../src/shared/name-key';
import { type CalendarWorld, idOf } from '../support/calendar-world';
import { describeWorld } from '../support/with-world';

const MONTHLY = { rule: 'FREQ=MONTHLY', rulePrecision: 'MONTH', starts: '2026-01', ends: '2026-12' } as const;

const build = async (world: CalendarWorld): Promise<void> => {
  for (const slug of ['agency', 'leaver', 'outsider']) await world.organisation(slug);
  for (const slug of ['group', 'rhythmic', 'biennial']) await world.coalition(slug);
  await world.membership('agency', 'group', '2020/..', '2026-12-31');
  await world.membership('agency', 'rhythmic', '2020/..', '2026-12-31');
  await world.membership('leaver', 'group', '2020/2026-03');
  await world.event('conference', 'group', '2026-02-10/2026-02-12', { kind: EventKind.CONFERENCE });
  await world.event('june', 'group', '2026-06-10');
  await world.event('called-off', 'group', '2026-03-02', { status: EventStatus.CANCELLED });
  await world.event('put-off', 'group', null, { status: EventStatus.POSTPONED });
  await world.event('window', 'outsider', '[2026-01..2026-04]');
  await world.series('monthly', 'rhythmic', MONTHLY);
  await world.event('fixed', 'rhythmic', '2026-03-20', { seriesId: idOf('monthly'), occurrenceOf: '2026-03' });
  await world.series('second-years', 'biennial', {
    rule: 'FREQ=YEARLY;INTERVAL=2;BYMONTH=9',
    rulePrecision: 'MONTH',
    starts: '2024-09',
    eventKind: EventKind.CONFERENCE,
  });
  for (const slug of ['reading', 'counting'])
    await world.put(Theme, slug, { slug, name: slug, nameKey: nameKey(slug) });
  await world.put(ActorTheme, 'rhythmic reading', { actorId: idOf('rhythmic'), themeId: idOf('reading'), position: 0 });
  await world.put(EventTheme, 'june reading', { eventId: idOf('june'), themeId: idOf('reading'), position: 0 });
  await world.put(EventTheme, 'window counting', { eventId: idOf('window'), themeId: idOf('counting'), position: 0 });
};

describeWorld(build, (ask) => {
  const upcoming = async (args: string): Promise<string[]> => {
    const { data, errors } = await ask(`{ upcoming(${args}) { title when { edtf } } }`);
    expect(errors).toEqual([]);
    return data.upcoming.map(({ title, when }: { title: string; when: { edtf: string } }) => `${title} ${when.edtf}`);
  };
  const FEBRUARY = 'after: "2026-02-01T00:00:00Z"';

  it.each([
    [
      'first: 4',
      ['window [2026-01..2026-04]', 'monthly 2026-02', 'conference 2026-02-10/2026-02-12', 'fixed 2026-03-20'],
    ],
    [
      'before: "2026-02-28T23:00:00Z"',
      ['window [2026-01..2026-04]', 'monthly 2026-02', 'conference 2026-02-10/2026-02-12'],
    ],
    ['before: "2026-02-11T23:00:00Z", kinds: [CONFERENCE]', ['conference 2026-02-10/2026-02-12']],
    ['kinds: [CONFERENCE]', ['conference 2026-02-10/2026-02-12', 'second-years 2026-09']],
    ['kinds: []', []],
    ['themes: ["counting"]', ['window [2026-01..2026-04]']],
    ['themes: ["reading", "counting"], first: 3', ['window [2026-01..2026-04]', 'monthly 2026-02', 'fixed 2026-03-20']],
    ['themes: ["reading"], statuses: [CONFIRMED]', ['fixed 2026-03-20', 'june 2026-06-10']],
    ['themes: ["unknown"]', []],
    ['statuses: [CANCELLED]', ['called-off 2026-03-02']],
    ['inCalendarOf: { slug: "leaver" }', ['conference 2026-02-10/2026-02-12']],
    ['inCalendarOf: { slug: "agency" }, first: 2', ['monthly 2026-02', 'conference 2026-02-10/2026-02-12']],
    [
      'inCalendarOf: { slug: "agency" }, themes: ["reading"], statuses: [CONFIRMED]',
      ['fixed 2026-03-20', 'june 2026-06-10'],
    ],
    ['inCalendarOf: { slug: "agency" }, before: "2026-02-05T00:00:00Z"', ['monthly 2026-02']],
    ['inCalendarOf: { slug: "nobody" }', []],
  ])('from February 2026, %s: %j', async (args, expected) => {
    expect(await upcoming(`${FEBRUARY}, ${args}`)).toEqual(expected);
  });

  it.each(['agency', 'leaver', 'outsider', 'group', 'rhythmic', 'biennial'])(
    'tells of %s what the actor itself tells',
    async (slug) => {
      const { data } = await ask(
        `{ upcoming(inCalendarOf: { slug: "${slug}" }, ${FEBRUARY}) { id underWay } actor(slug: "${slug}") { upcoming(${FEBRUARY}) { id underWay } } }`,
      );
      expect(data.upcoming).toEqual(data.actor.upcoming);
      expect(data.upcoming).not.toEqual([]);
    },
  );

  it('begins now unless said, and holds twenty', async () => {
    const { data } = await ask('{ upcoming { title when { edtf } } }', { now: '2026-11-22T12:00:00Z' });
    expect(data.upcoming).toEqual([
      { title: 'monthly', when: { edtf: '2026-11' } },
      { title: 'monthly', when: { edtf: '2026-12' } },
      { title: 'second-years', when: { edtf: '2028-09' } },
    ]);
  });

  it.each([
    ['first: 101', 'Expected first to be a whole number from 1 to 100, got 101.'],
    ['inCalendarOf: {}', 'Expected exactly one of id, slug, identifier, organisationNumber, got none.'],
  ])('%s is refused', async (args, message) => {
    const { errors } = await ask(`{ upcoming(${args}) { id } }`);
    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message }]);
  });
});

const crowd =
  (size: number) =>
  async (world: CalendarWorld): Promise<void> => {
    await world.organisation('hub');
    for (let i = 0; i < size; i++) {
      await world.coalition(`co-${i}`);
      await world.membership('hub', `co-${i}`);
      await world.series(`series-${i}`, `co-${i}`, MONTHLY);
      await world.event(`event-${i}`, `co-${i}`, '2026-03-10', {
        seriesId: idOf(`series-${i}`),
        occurrenceOf: '2026-03',
      });
    }
  };

describe.each([5, 50])('With %d coalitions', (size) => {
  describeWorld(crowd(size), (ask) => {
    it.each([
      ['of everybody', '', 3],
      ['about a theme', ', themes: ["co"]', 4],
      ['in a calendar', ', inCalendarOf: { slug: "hub" }', 4],
    ])('what is upcoming %s takes a constant number of statements', async (_name, args, expected) => {
      const { errors, statements } = await ask(
        `{ upcoming(after: "2026-03-05T00:00:00Z", first: 100${args}) { title organiser { name } } }`,
      );
      expect(errors).toEqual([]);
      expect(statements).toHaveLength(expected);
    });
  });
});
