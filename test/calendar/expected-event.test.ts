import { EventStatus } from '../../src/calendar/event-status';
import { toGlobalId } from '../../src/shared/global-id';
import { type CalendarWorld, idOf } from '../support/calendar-world';
import { describeWorld } from '../support/with-world';

const occurrence = (series: string, period: string): string => toGlobalId('Event', `${idOf(series)}~${period}`);

const world = async (world: CalendarWorld): Promise<void> => {
  await world.coalition('group');
  const monthly = { rule: 'FREQ=YEARLY;BYMONTH=1,5,10', rulePrecision: 'MONTH' } as const;
  await world.series('first', 'group', { ...monthly, starts: '2020-10' });
  await world.series('second', 'group', {
    ...monthly,
    rule: 'FREQ=YEARLY;BYMONTH=5,9',
    starts: '2027-02',
    revision: 2,
    revisionOfId: idOf('first'),
  });
  await world.series('count', 'group', { scheduleCount: 4 });
  const stands = { seriesId: idOf('first'), occurrenceOf: '2026-05' };
  await world.event('moved', 'group', '2026-06-02', stands);
  await world.event('cancelled', 'group', '2026-10-13', {
    ...stands,
    occurrenceOf: '2026-10',
    status: EventStatus.CANCELLED,
  });
};

describeWorld(world, (ask) => {
  const EVENT = '... on Event { id title status when { edtf } }';
  const expected = (series: string, period: string) => ({
    id: occurrence(series, period),
    title: series,
    status: 'EXPECTED',
    when: { edtf: period },
  });

  it('the id of an expected meeting leads back to it', async () => {
    const { data } = await ask(`{ coalition(slug: "group") { nextMeeting { ${EVENT} } } }`);
    const { nextMeeting } = data.coalition;
    expect(nextMeeting).toEqual(expected('first', '2027-01'));
    const again = await ask(
      `query($id: ID!) { node(id: $id) { __typename ${EVENT} } nodes(ids: [$id]) { id } event(id: $id) { ${EVENT} } }`,
      { variables: { id: nextMeeting.id } },
    );
    expect(again.data).toEqual({
      node: { __typename: 'Event', ...nextMeeting },
      nodes: [{ id: nextMeeting.id }],
      event: nextMeeting,
    });
  });

  it.each([
    [
      'moved',
      'first',
      '2026-05',
      { id: toGlobalId('Event', idOf('moved')), title: 'moved', status: 'CONFIRMED', when: { edtf: '2026-06-02' } },
    ],
    [
      'cancelled',
      'first',
      '2026-10',
      {
        id: toGlobalId('Event', idOf('cancelled')),
        title: 'cancelled',
        status: 'CANCELLED',
        when: { edtf: '2026-10-13' },
      },
    ],
    ['long past', 'first', '2020-10', expected('first', '2020-10')],
    ['far ahead', 'second', '2099-09', expected('second', '2099-09')],
    ['before the start', 'first', '2020-05', null],
    ['not of the rhythm', 'first', '2027-02', null],
    ['not as the rhythm says it', 'first', '2027-01-01', null],
    ['taken over by the revision', 'first', '2027-05', expected('second', '2027-05')],
    ['dropped by the revision', 'first', '2027-10', null],
    ['no time at all', 'first', 'never', null],
    ['of a series without a rhythm', 'count', '2027-01', null],
    ['of no series', 'nothing', '2027-01', null],
  ])('an occurrence that is %s: %s~%s', async (_name, series, period, event) => {
    const { data, errors } = await ask(`{ event(id: "${occurrence(series, period)}") { ${EVENT} } }`);
    expect(errors).toEqual([]);
    expect(data.event).toEqual(event);
  });

  it.each([
    ['id: "x"', 'Expected an id that this server gave out, got "x".'],
    ['', 'Expected exactly one of id, slug, got none.'],
    ['id: "x", slug: "moved"', 'Expected exactly one of id, slug, got id and slug.'],
  ])('event(%s) is refused', async (args, message) => {
    const { errors } = await ask(`{ event${args && `(${args})`} { id } }`);
    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message }]);
  });

  it.each([
    'slug: "unknown"',
    `id: "${toGlobalId('Series', idOf('first'))}"`,
    `id: "${toGlobalId('Event', idOf('x'))}"`,
  ])('event(%s) is null', async (args) => {
    expect((await ask(`{ event(${args}) { id } }`)).data.event).toBeNull();
  });

  it('a series tells its revisions and its stored events', async () => {
    const { data } = await ask(`{ coalition(slug: "group") { schedule { rhythm { rule } } series {
      name revision revisionOf { name } organiser { slug } attested { edtf } schedule { count } rhythm { text }
      events(first: 1) { totalCount nodes { title } pageInfo { hasNextPage } } } } }`);
    const { schedule, series } = data.coalition;
    expect(schedule.rhythm.rule).toBe('FREQ=YEARLY;BYMONTH=1,5,10');
    const common = { organiser: { slug: 'group' }, attested: null };
    const none = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } };
    expect(series).toEqual([
      { ...common, name: 'count', revision: 1, revisionOf: null, schedule: { count: 4 }, rhythm: null, events: none },
      {
        ...common,
        name: 'first',
        revision: 1,
        revisionOf: null,
        schedule: { count: null },
        rhythm: { text: 'varje år i januari, maj och oktober' },
        events: { totalCount: 2, nodes: [{ title: 'moved' }], pageInfo: { hasNextPage: true } },
      },
      {
        ...common,
        name: 'second',
        revision: 2,
        revisionOf: { name: 'first' },
        schedule: { count: null },
        rhythm: { text: 'varje år i maj och september' },
        events: none,
      },
    ]);
  });

  it('after the revision has started the schedule is its rhythm', async () => {
    const { data } = await ask('{ coalition(slug: "group") { schedule { text } } }', { now: '2027-03-01T00:00:00Z' });
    expect(data.coalition.schedule.text).toBe('varje år i maj och september');
  });
});
