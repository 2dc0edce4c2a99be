import { EventKind } from '../../src/calendar/event-kind';
import { EventStatus } from '../../src/calendar/event-status';
import { ParticipationRole } from '../../src/calendar/participation-role';
import { type CalendarWorld } from '../support/calendar-world';
import { describeWorld } from '../support/with-world';

const world = async (world: CalendarWorld): Promise<void> => {
  for (const slug of ['agency', 'guest']) await world.organisation(slug);
  for (const slug of ['group', 'former', 'other']) await world.coalition(slug);
  await world.membership('agency', 'group', '2020/..');
  await world.membership('agency', 'group', '2015/2018');
  await world.membership('agency', 'former', '2010/2012');
  await world.event('a-2021', 'group', '2021-05', { kind: EventKind.DIALOGUE });
  await world.event('b-2021', 'group', '2021-05-04');
  await world.event('c-2022', 'former', '2022-01-10', { status: EventStatus.CANCELLED });
  await world.event('d-undated', 'group', null, { status: EventStatus.POSTPONED });
  await world.event('e-undated', 'group', null, { status: EventStatus.POSTPONED });
  await world.event('f-2023', 'agency', '2023-01/2023-04', { kind: EventKind.ROUND });
  await world.event('g-2024', 'other', '2024-02-02');
  await world.participation('g-2024', 'agency', ParticipationRole.ORGANISER);
  await world.participation('g-2024', 'guest', ParticipationRole.INVITED, { label: 'inbjuden' });
  await world.event('h-2025', 'other', '2025-03-03');
};

const AGENCY = ['a-2021', 'b-2021', 'c-2022', 'f-2023', 'g-2024', 'd-undated', 'e-undated'];
const ALL = ['a-2021', 'b-2021', 'c-2022', 'f-2023', 'g-2024', 'h-2025', 'd-undated', 'e-undated'];
const ROOTS: [name: string, open: string, close: string, all: string[]][] = [
  ['events', '', '', ALL],
  ['an organisation', 'actor(slug: "agency") {', '}', AGENCY],
];

describeWorld(world, (ask) => {
  const slugs = (events: { nodes: { slug: string }[] }): string[] => events.nodes.map(({ slug }) => slug);
  /** Events without a time come in the order of their ids, which are hashes. */
  const steady = (list: string[]): string[] => list.map((slug) => (slug.endsWith('undated') ? 'undated' : slug));

  describe.each(ROOTS)('of %s', (_name, open, close, all) => {
    const list = async (args: string, fields = 'nodes { slug } totalCount') => {
      const { data, errors } = await ask(`{ ${open} events${args && `(${args})`} { ${fields} } ${close} }`);
      expect(errors).toEqual([]);
      return (data.actor ?? data).events;
    };
    const filtered = (kept: string[]): string[] => steady(all.filter((slug) => kept.includes(slug)));

    it('are in order of time, those without one last', async () => {
      const events = await list('');
      expect(steady(slugs(events))).toEqual(steady(all));
      expect(events.totalCount).toBe(all.length);
    });

    it.each([
      ['filter: { beginsAfter: "2021-12-31T00:00:00Z" }', ['c-2022', 'f-2023', 'g-2024', 'h-2025']],
      ['filter: { beginsBefore: "2021-05-02T00:00:00Z" }', ['a-2021']],
      [
        'filter: { overlapsFrom: "2021-05-20T00:00:00Z", overlapsTo: "2023-02-01T00:00:00Z" }',
        ['a-2021', 'c-2022', 'f-2023'],
      ],
      ['filter: { kinds: [DIALOGUE, ROUND] }', ['a-2021', 'f-2023']],
      ['filter: { kinds: [] }', []],
      ['filter: { statuses: [CANCELLED] }', ['c-2022']],
      ['filter: { statuses: [POSTPONED] }', ['d-undated', 'e-undated']],
      ['filter: { themes: ["none"] }', []],
      ['filter: { organiser: { slug: "agency" } }', ['f-2023', 'g-2024']],
      ['filter: { organiser: { slug: "other" } }', ['g-2024', 'h-2025']],
      ['filter: { organiser: { slug: "nobody" } }', []],
      ['filter: { organiser: { slug: "group" }, beginsAfter: "2021-05-01T00:00:00Z" }', ['b-2021']],
    ])('%s: %j', async (args, kept) => {
      const events = await list(args);
      expect(steady(slugs(events))).toEqual(filtered(kept));
      expect(events.totalCount).toBe(filtered(kept).length);
    });

    it.each([
      ['ASC', ''],
      ['DESC', ''],
      ['ASC', ', filter: { beginsAfter: "2000-01-01T00:00:00Z" }'],
      ['DESC', ', filter: { beginsAfter: "2000-01-01T00:00:00Z" }'],
    ])('%s%s: pages of two give each once, forward and backward', async (direction, filter) => {
      const order = `orderBy: { field: TIME, direction: ${direction} }${filter}`;
      const whole = slugs(await list(order));
      const page = 'nodes { slug } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
      const walk = async (size: string, cursor: string, more: string, end: string) => {
        const found: string[][] = [];
        for (let at = '', go = true; go;) {
          const events = await list(`${order}, ${size}: 2${at}`, page);
          found.push(slugs(events));
          at = `, ${cursor}: "${events.pageInfo[end]}"`;
          go = events.pageInfo[more];
        }
        return found;
      };
      expect((await walk('first', 'after', 'hasNextPage', 'endCursor')).flat()).toEqual(whole);
      expect((await walk('last', 'before', 'hasPreviousPage', 'startCursor')).reverse().flat()).toEqual(whole);
    });

    it('edges give the same with places', async () => {
      const { edges } = await list('first: 1', 'edges { cursor node { slug title } }');
      expect(edges).toEqual([{ cursor: expect.any(String), node: { slug: 'a-2021', title: 'a-2021' } }]);
    });
  });

  it('a coalition has its own events, not those of its members', async () => {
    const { data } = await ask('{ coalition(slug: "other") { events { nodes { slug } } } }');
    expect(slugs(data.coalition.events)).toEqual(['g-2024', 'h-2025']);
  });

  it('an event put off without a new date has no time, and is no next meeting', async () => {
    const { data } = await ask(
      '{ event(slug: "d-undated") { when { edtf } underWay status statusText } coalition(slug: "group") { nextMeeting { slug } } }',
    );
    expect(data).toEqual({
      event: { when: null, underWay: false, status: 'POSTPONED', statusText: 'uppskjuten' },
      coalition: { nextMeeting: null },
    });
  });

  it('tells who takes part, and leads back from there', async () => {
    const { data } = await ask(
      '{ event(slug: "g-2024") { participations { id role label actor { slug } onBehalfOf { slug } event { slug } } } }',
    );
    const guest = data.event.participations.find(({ role }: { role: string }) => role === 'INVITED');
    expect(guest).toMatchObject({
      label: 'inbjuden',
      actor: { slug: 'guest' },
      onBehalfOf: null,
      event: { slug: 'g-2024' },
    });
    const node = await ask(`{ node(id: "${guest.id}") { __typename ... on Participation { role } } }`);
    expect(node.data.node).toEqual({ __typename: 'Participation', role: 'INVITED' });
  });

  it.each([
    ['first: 0', 'Expected first to be a whole number from 1 to 100, got 0.'],
    ['after: "x"', 'Expected a cursor that this list gave out in the same order, got "x".'],
  ])('events(%s) is refused', async (args, message) => {
    const { errors } = await ask(`{ events(${args}) { totalCount } }`);
    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message }]);
  });
});
