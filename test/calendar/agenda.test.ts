import { EventStatus } from '../../src/calendar/event-status';
import { ParticipationRole } from '../../src/calendar/participation-role';
import { type CalendarWorld, idOf } from '../support/calendar-world';
import { describeWorld } from '../support/with-world';

const { CANCELLED, CONFIRMED, POSTPONED, TENTATIVE } = EventStatus;
const MONTHLY = { rule: 'FREQ=MONTHLY', rulePrecision: 'MONTH', starts: '2026-01' } as const;

/** A coalition with a monthly rhythm from January to December 2026, and events by `occurrence: [when, status]`. */
const monthly = async (
  world: CalendarWorld,
  slug: string,
  stored: Record<string, [when: string | null, status: EventStatus]>,
): Promise<void> => {
  await world.coalition(slug);
  await world.series(`${slug}-series`, slug, { ...MONTHLY, ends: '2026-12' });
  for (const [occurrenceOf, [when, status]] of Object.entries(stored))
    await world.event(`${slug}-${occurrenceOf}`, slug, when, {
      status,
      seriesId: idOf(`${slug}-series`),
      occurrenceOf,
    });
};

const replaced = async (world: CalendarWorld): Promise<void> => {
  await monthly(world, 'plain', {});
  await monthly(world, 'cancelled', { '2026-03': ['2026-03-10', CANCELLED] });
  await monthly(world, 'moved', { '2026-03': ['2026-05-20', CONFIRMED] });
  await monthly(world, 'fixed', { '2026-03': ['2026-03-10', CONFIRMED], '2026-04': ['2026-04-07', TENTATIVE] });
  await monthly(world, 'postponed', { '2026-03': [null, POSTPONED], '2026-04': ['2026-04-20', POSTPONED] });
  await monthly(world, 'other', {});
  await world.event('other-2026-03-10', 'other', '2026-03-10');

  await world.coalition('span');
  await world.series('span-series', 'span', {
    rule: 'FREQ=YEARLY;BYMONTH=3',
    rulePrecision: 'SPAN',
    spanMonths: 4,
    starts: '2026-03',
  });
  await world.event('span-2026-05-06', 'span', '2026-05-06');
  await world.event('span-2026-05-06-morning', 'span', '2026-05-06T09:00:00');

  await world.coalition('biennial');
  await world.series('biennial-series', 'biennial', {
    rule: 'FREQ=YEARLY;INTERVAL=2;BYMONTH=9',
    rulePrecision: 'MONTH',
    starts: '2024-09',
  });

  await world.coalition('revised');
  const yearly = { rulePrecision: 'MONTH', timeZone: 'Europe/Stockholm' } as const;
  await world.series('first', 'revised', { ...yearly, rule: 'FREQ=MONTHLY;INTERVAL=2', starts: '2026-01' });
  await world.series('second', 'revised', {
    ...yearly,
    rule: 'FREQ=MONTHLY;INTERVAL=3',
    starts: '2026-06',
    ends: '2026-12',
    revision: 2,
    revisionOfId: idOf('first'),
  });

  await world.coalition('weekly');
  await world.series('weekly-series', 'weekly', {
    rule: 'FREQ=WEEKLY;BYDAY=TU',
    rulePrecision: 'TIME',
    starts: '2026-03-03T09:00:00',
    ends: '2026-03-31',
    duration: 'PT1H',
  });
};

describeWorld(replaced, (ask) => {
  const upcoming = async (slug: string, args: string): Promise<string[]> => {
    const { data, errors } = await ask(
      `{ actor(slug: "${slug}") { upcoming(${args}) { status title when { edtf } } } }`,
    );
    expect(errors).toEqual([]);
    return data.actor.upcoming.map(
      (event: { status: string; when: { edtf: string } }) => `${event.status} ${event.when.edtf}`,
    );
  };

  it.each([
    ['plain', ['EXPECTED 2026-03', 'EXPECTED 2026-04', 'EXPECTED 2026-05']],
    ['cancelled', ['EXPECTED 2026-04', 'EXPECTED 2026-05', 'EXPECTED 2026-06']],
    ['moved', ['EXPECTED 2026-04', 'EXPECTED 2026-05', 'CONFIRMED 2026-05-20']],
    ['fixed', ['CONFIRMED 2026-03-10', 'TENTATIVE 2026-04-07', 'EXPECTED 2026-05']],
    ['postponed', ['POSTPONED 2026-04-20', 'EXPECTED 2026-05', 'EXPECTED 2026-06']],
    ['other', ['EXPECTED 2026-03', 'CONFIRMED 2026-03-10', 'EXPECTED 2026-04']],
    ['span', ['EXPECTED 2026-03/2026-06', 'CONFIRMED 2026-05-06', 'CONFIRMED 2026-05-06T09:00:00']],
    ['biennial', ['EXPECTED 2026-09']],
    ['revised', ['EXPECTED 2026-03', 'EXPECTED 2026-05', 'EXPECTED 2026-06']],
    ['weekly', ['EXPECTED 2026-03-03T09:00:00', 'EXPECTED 2026-03-10T09:00:00', 'EXPECTED 2026-03-17T09:00:00']],
  ])('after 1 March 2026 %s has %j', async (slug, expected) => {
    expect(await upcoming(slug, 'after: "2026-03-01T00:00:00Z", first: 3')).toEqual(expected);
  });

  it('a revision takes over from its start', async () => {
    expect(await upcoming('revised', 'after: "2026-05-01T00:00:00Z"')).toEqual([
      'EXPECTED 2026-05',
      'EXPECTED 2026-06',
      'EXPECTED 2026-09',
      'EXPECTED 2026-12',
    ]);
  });

  it('what recurs every other year is told though it is more than twelve months ahead', async () => {
    expect(await upcoming('biennial', 'after: "2026-10-01T00:00:00Z"')).toEqual(['EXPECTED 2028-09']);
  });

  it('nothing is expected after the end of a rhythm', async () => {
    expect(await upcoming('plain', 'after: "2027-01-01T00:00:00Z"')).toEqual([]);
  });

  it.each([
    ['[CONFIRMED]', ['CONFIRMED 2026-03-10']],
    ['[EXPECTED]', ['EXPECTED 2026-05', 'EXPECTED 2026-06']],
    ['[TENTATIVE, CONFIRMED]', ['CONFIRMED 2026-03-10', 'TENTATIVE 2026-04-07']],
    ['[]', []],
  ])('of the statuses %s there are %j', async (statuses, expected) => {
    expect(await upcoming('fixed', `after: "2026-03-01T00:00:00Z", first: 2, statuses: ${statuses}`)).toEqual(expected);
  });

  it('a cancelled event is given to who asks for it', async () => {
    expect(await upcoming('cancelled', 'after: "2026-03-01T00:00:00Z", statuses: [CANCELLED]')).toEqual([
      'CANCELLED 2026-03-10',
    ]);
  });

  it.each(['0', '101', '-1'])('first: %s is refused', async (first) => {
    const { errors } = await ask(`{ actor(slug: "plain") { upcoming(first: ${first}) { id } } }`);
    expect(errors).toEqual([
      { code: 'BAD_USER_INPUT', message: `Expected first to be a whole number from 1 to 100, got ${first}.` },
    ]);
  });
});

const members = async (world: CalendarWorld): Promise<void> => {
  for (const slug of ['agency', 'newcomer', 'leaver', 'dated', 'host', 'twice', 'nobody'])
    await world.organisation(slug);
  for (const slug of ['group', 'outer', 'rhythmic']) await world.coalition(slug);
  await world.event('january', 'group', '2026-01-20');
  await world.event('june', 'group', '2026-06-10');
  await world.event('october', 'outer', '2026-10-10');
  await world.event('own', 'host', '2026-03-01');
  await world.event('shared', 'agency', '2026-02-01');
  await world.participation('shared', 'host', ParticipationRole.ORGANISER);
  await world.participation('january', 'nobody', ParticipationRole.INVITED);
  await world.series('rhythmic-series', 'rhythmic', {
    rule: 'FREQ=YEARLY;BYMONTH=4,9',
    rulePrecision: 'MONTH',
    starts: '2020-04',
  });
  await world.membership('agency', 'group', '2020/..', '2026-12-31');
  await world.membership('newcomer', 'group', '2026-05/..', '2026-12-31');
  await world.membership('leaver', 'group', '2020/2026-03');
  await world.membership('leaver', 'rhythmic', '2020/2026-03');
  await world.membership('dated', 'group', '2020/2026-06');
  await world.membership('dated', 'rhythmic', '2026-09/..', '2026-12-31');
  await world.membership('twice', 'group', '2020/2026-02-15');
  await world.membership('twice', 'group', '2026-01-01/..', '2026-12-31');
  await world.membership('group', 'outer');
};

describeWorld(members, (ask) => {
  const titles = async (slug: string, after: string): Promise<string[]> => {
    const { data } = await ask(
      `{ actor(slug: "${slug}") { nextMeeting(after: "${after}") { title } upcoming(after: "${after}") { title when { edtf } } } }`,
    );
    const found = data.actor.upcoming.map((event: { title: string }) => event.title);
    expect(data.actor.nextMeeting?.title ?? null).toBe(found[0] ?? null);
    return found;
  };

  it.each([
    ['agency', '2026-01-01', ['january', 'shared', 'june']],
    ['agency', '2026-01-21', ['shared', 'june']],
    ['newcomer', '2026-01-01', ['june']],
    ['leaver', '2026-01-01', ['january']],
    ['leaver', '2026-02-01', []],
    ['dated', '2026-03-01', ['june', 'rhythmic-series']],
    ['host', '2026-01-01', ['shared', 'own']],
    ['twice', '2026-01-01', ['january', 'june']],
    ['nobody', '2026-01-01', []],
    ['group', '2026-01-01', ['january', 'june']],
    ['outer', '2026-01-01', ['october']],
  ])('%s after %s: %j', async (slug, day, expected) => {
    expect(await titles(slug, `${day}T12:00:00Z`)).toEqual(expected);
  });

  it('tells all who organise an event, the main one first', async () => {
    const { data } = await ask('{ event(slug: "shared") { organiser { slug } organisers { slug } } }');
    expect(data.event).toEqual({ organiser: { slug: 'agency' }, organisers: [{ slug: 'agency' }, { slug: 'host' }] });
  });
});

const crowd =
  (size: number) =>
  async (world: CalendarWorld): Promise<void> => {
    await world.coalition('hub');
    for (let i = 0; i < size; i++) {
      await world.organisation(`org-${i}`);
      await world.membership(`org-${i}`, 'hub');
      await world.coalition(`co-${i}`);
      await world.membership(`org-${i}`, `co-${i}`);
      await world.series(`series-${i}`, `co-${i}`, MONTHLY);
      await world.event(`event-${i}`, `co-${i}`, '2026-03-10', {
        seriesId: idOf(`series-${i}`),
        occurrenceOf: '2026-03',
      });
    }
  };

const THROUGH = `{ coalition(slug: "hub") { members(first: 50) { nodes { member { ... on Organisation { slug
  memberships(first: 10) { nodes { coalition { slug nextMeeting(after: "2026-03-01T00:00:00Z") { title status when { edtf text } } } } } } } } } } }`;
const MEMBERS = `{ coalition(slug: "hub") { members(first: 50) { nodes { member { slug nextMeeting(after: "2026-03-20T00:00:00Z") { title organiser { name } } } } } } }`;
const EVENTS = `{ coalition(slug: "hub") { members(first: 50) { nodes { member { slug
  events(filter: { beginsAfter: "2026-03-01T00:00:00Z" }, first: 20) { nodes { title statusText when { earliest latest } organiser { name } } } } } } } }`;

describe.each([5, 50])('With %d coalitions', (size) => {
  describeWorld(crowd(size), (ask) => {
    it.each([
      ['coalition → memberships → organisation → memberships → coalition → nextMeeting', THROUGH, '"2026-03-10"', 3],
      ['coalition → memberships → organisation → nextMeeting → organiser', MEMBERS, '"title":"series-', 4],
      ['coalition → memberships → organisation → events → organiser', EVENTS, '"title":"event-', 1],
    ])('%s takes a constant number of statements', async (_name, query, found, expected) => {
      const { data, errors, statements } = await ask(query);
      expect(errors).toEqual([]);
      expect(data.coalition.members.nodes).toHaveLength(size);
      expect(JSON.stringify(data).split(found).length - 1).toBe(size);
      expect(statements).toHaveLength(expected);
    });
  });
});
