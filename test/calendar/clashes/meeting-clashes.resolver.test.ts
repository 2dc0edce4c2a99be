import { EventStatus } from '../../../src/calendar/event-status';
import { ParticipationRole } from '../../../src/calendar/participation-role';
import { type CalendarWorld } from '../../support/calendar-world';
import { describeWorld } from '../../support/with-world';

const { CANCELLED, POSTPONED, TENTATIVE } = EventStatus;

/** March is full, April possibly so, in May there is a rhythm. */
const world = async (world: CalendarWorld): Promise<void> => {
  for (const slug of ['agency', 'leaver', 'newcomer', 'outsider']) await world.organisation(slug);
  for (const slug of ['alpha', 'beta', 'gamma', 'outer']) await world.coalition(slug);
  await world.membership('agency', 'alpha', '2020/..', '2026-12-31');
  await world.membership('agency', 'beta', '2020/..', '2026-12-31');
  await world.membership('leaver', 'alpha', '2020/2026-03-20');
  await world.membership('leaver', 'beta', '2020/2026-03-20');
  await world.membership('newcomer', 'alpha', '2020/..', '2026-12-31');
  await world.membership('newcomer', 'beta', '2026-03/..', '2026-12-31');
  await world.membership('newcomer', 'gamma', '2020/..', '2026-12-31');
  await world.membership('alpha', 'outer');

  await world.event('alpha 10 March 13–15', 'alpha', '2026-03-10T13:00:00', { duration: 'PT2H' });
  await world.event('beta 10 March 14–16', 'beta', '2026-03-10T14:00:00', { duration: 'PT2H' });
  await world.event('beta 10 March 15–16', 'beta', '2026-03-10T15:00:00', { duration: 'PT1H' });
  await world.event('agency 10 March', 'agency', '2026-03-10');
  await world.event('beta cancelled', 'beta', '2026-03-10T13:00:00', { duration: 'PT2H', status: CANCELLED });
  await world.event('beta postponed', 'beta', null, { status: POSTPONED });
  await world.event('outer 10 March', 'outer', '2026-03-10');

  await world.event('alpha April', 'alpha', '2026-04');
  await world.event('beta 20 April', 'beta', '2026-04-20', { status: TENTATIVE });
  await world.event('outsider with beta 20 April', 'outsider', '2026-04-20T09:00:00', { duration: 'PT1H' });
  await world.participation('outsider with beta 20 April', 'beta', ParticipationRole.ORGANISER);

  await world.series('gamma weekly', 'gamma', {
    rule: 'FREQ=WEEKLY;BYDAY=TU',
    rulePrecision: 'TIME',
    starts: '2026-05-05T09:00:00',
    ends: '2026-06-30',
    duration: 'PT1H',
  });
  await world.event('alpha 12 May 9:30–11', 'alpha', '2026-05-12T09:30:00', { duration: 'PT90M' });
  await world.event('alpha 19 May 10–11', 'alpha', '2026-05-19T10:00:00', { duration: 'PT1H' });

  await world.event('alpha July on', 'alpha', '2026-07/..');
  await world.event('alpha 1 July', 'alpha', '2026-07-01');
};

const MARCH = ['2026-03-01', '2026-04-01'];
const APRIL = ['2026-04-01', '2026-05-01'];
const MAY = ['2026-05-01', '2026-06-01'];
const JULY = ['2026-07-01', '2026-08-01'];

interface Clash {
  events: { title: string }[];
  certainty: string;
  actors: { slug: string }[];
}

interface Upcoming {
  id: string;
  when: { earliest: string; latest: string | null };
}

const line = ({ events, certainty, actors }: Clash) =>
  `${events.map(({ title }) => title).join(' | ')}: ${certainty} ${actors.map(({ slug }) => slug).join(' ')}`.trim();

const of = (slugs: string, [from, to]: string[], more = '') =>
  `meetingClashes(actors: [${slugs.split(' ').map((slug) => `{ slug: "${slug}" }`)}], from: "${from}T00:00:00+02:00", to: "${to}T00:00:00+02:00"${more})`;

describeWorld(world, (ask) => {
  const clashes = async (slugs: string, within: string[], more = ''): Promise<string[]> => {
    const { data, errors } = await ask(
      `{ ${of(slugs, within, more)} { totalCount nodes { events { title } certainty actors { slug } } } }`,
    );
    expect(errors).toEqual([]);
    const { totalCount, nodes } = data.meetingClashes;
    expect(nodes).toHaveLength(totalCount);
    return nodes.map(line);
  };

  const ALPHA_BETA = 'alpha 10 March 13–15 | beta 10 March 14–16: YES';
  const BETA_BETA = 'beta 10 March 14–16 | beta 10 March 15–16: YES';

  it('are sure ones first, in the agendas of coalitions, by when they begin', async () => {
    expect(await clashes('alpha beta', MARCH)).toEqual([ALPHA_BETA, `${BETA_BETA} beta`]);
  });

  it('are in the agenda of a member those of all its coalitions and its own', async () => {
    expect(await clashes('agency', MARCH)).toEqual([
      `${ALPHA_BETA} agency`,
      `${BETA_BETA} agency`,
      'agency 10 March | alpha 10 March 13–15: POSSIBLY agency',
      'agency 10 March | beta 10 March 14–16: POSSIBLY agency',
      'agency 10 March | beta 10 March 15–16: POSSIBLY agency',
    ]);
  });

  it('say which of the actors have both, in the order asked for, each once', async () => {
    expect(await clashes('newcomer beta agency newcomer', MARCH, ', certainty: YES')).toEqual([
      `${ALPHA_BETA} newcomer agency`,
      `${BETA_BETA} newcomer beta agency`,
    ]);
  });

  it('are between the agendas of different actors unless somebody has to have both', async () => {
    expect(await clashes('alpha outer', MARCH)).toEqual(['outer 10 March | alpha 10 March 13–15: POSSIBLY']);
    expect(await clashes('alpha outer', MARCH, ', minActors: 1')).toEqual([]);
    expect(await clashes('agency newcomer beta', MARCH, ', minActors: 3')).toEqual([
      `${BETA_BETA} agency newcomer beta`,
    ]);
  });

  it('are none where it was no longer a member, or nothing rolls up', async () => {
    expect(await clashes('leaver', APRIL)).toEqual([]);
    expect(await clashes('outer', MARCH)).toEqual([]);
  });

  it.each([
    [', certainty: YES', []],
    [
      ', certainty: POSSIBLY',
      [
        'alpha April | beta 20 April: POSSIBLY agency',
        'alpha April | outsider with beta 20 April: POSSIBLY agency',
        'beta 20 April | outsider with beta 20 April: POSSIBLY agency',
      ],
    ],
  ])('are possible where a day is not known or a meeting is not confirmed%s', async (certainty, expected) => {
    expect(await clashes('agency', APRIL, certainty)).toEqual(expected);
  });

  it('are possible with what is only expected, in the hour in which it is', async () => {
    expect(await clashes('newcomer', MAY)).toEqual(['gamma weekly | alpha 12 May 9:30–11: POSSIBLY newcomer']);
  });

  it('give the bounds of the common time', async () => {
    const fields = 'nodes { from to }';
    const { data } = await ask(
      `{ march: ${of('alpha beta', MARCH)} { ${fields} } april: ${of('alpha beta', APRIL)} { ${fields} } july: ${of('alpha', JULY)} { ${fields} } }`,
    );
    expect(data.march.nodes[0]).toEqual({ from: '2026-03-10T13:00:00.000Z', to: '2026-03-10T14:00:00.000Z' });
    expect(data.april.nodes[0]).toEqual({ from: '2026-04-19T22:00:00.000Z', to: '2026-04-20T22:00:00.000Z' });
    expect(data.july.nodes).toEqual([{ from: '2026-06-30T22:00:00.000Z', to: '2026-07-01T22:00:00.000Z' }]);
  });

  it('say who is behind both, how surely, by name and in pages', async () => {
    const members = (more: string) =>
      `sharedMembers(${more}) { totalCount edges { certainty cursor node { slug } } pageInfo { hasNextPage } }`;
    const first = async (more: string) => {
      const { data, errors } = await ask(`{ ${of('alpha beta', MARCH, ', first: 1')} { nodes { ${members(more)} } } }`);
      expect(errors).toEqual([]);
      return data.meetingClashes.nodes[0].sharedMembers;
    };
    const whole = await first('first: 10');
    expect(whole.edges.map(({ certainty, node }: never) => [(node as { slug: string }).slug, certainty])).toEqual([
      ['agency', 'YES'],
      ['leaver', 'YES'],
      ['newcomer', 'POSSIBLY'],
    ]);
    expect(await first(`first: 1, after: "${whole.edges[0].cursor}"`)).toEqual({
      totalCount: 3,
      edges: [whole.edges[1]],
      pageInfo: { hasNextPage: true },
    });
  });

  it('come in pages, forward and backward', async () => {
    const page = async (more: string) => {
      const { data, errors } = await ask(
        `{ ${of('agency', MARCH, `, ${more}`)} { totalCount edges { cursor node { events { title } certainty actors { slug } } } pageInfo { hasNextPage hasPreviousPage } } }`,
      );
      expect(errors).toEqual([]);
      const { totalCount, edges, pageInfo } = data.meetingClashes;
      expect(totalCount).toBe(5);
      return { lines: edges.map(({ node }: { node: Clash }) => line(node)), last: edges.at(-1)?.cursor, ...pageInfo };
    };
    const whole = await clashes('agency', MARCH);
    const first = await page('first: 2');
    expect(first).toMatchObject({ lines: whole.slice(0, 2), hasNextPage: true, hasPreviousPage: false });
    const second = await page(`first: 2, after: "${first.last}"`);
    expect(second).toMatchObject({ lines: whole.slice(2, 4), hasNextPage: true, hasPreviousPage: true });
    expect(await page('last: 1')).toMatchObject({ lines: whole.slice(4), hasNextPage: false, hasPreviousPage: true });
    expect(await page(`last: 2, before: "${second.last}"`)).toMatchObject({ lines: whole.slice(1, 3) });
  });

  it.each(['agency', 'leaver', 'newcomer', 'outsider', 'alpha', 'beta', 'gamma', 'outer'])(
    'are those of what is upcoming: %s',
    async (slug) => {
      const [from, to] = ['2026-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'];
      const event = 'id when { earliest latest }';
      const { data } = await ask(`{ actor(slug: "${slug}") { upcoming(after: "${from}", first: 100) { ${event} } }
        meetingClashes(actors: [{ slug: "${slug}" }], from: "${from}", to: "${to}", first: 100) { nodes { events { id } } } }`);
      const upcoming: Upcoming[] = data.actor.upcoming;
      const pairs = upcoming.flatMap((a, i) =>
        upcoming.slice(i + 1).flatMap((b) => (b.when.earliest < (a.when.latest ?? to) ? [[a.id, b.id]] : [])),
      );
      const found = data.meetingClashes.nodes.map(({ events }: { events: { id: string }[] }) =>
        events.map(({ id }) => id),
      );
      expect(found.sort()).toEqual(pairs.sort());
    },
  );

  const YEAR = 'from: "2026-01-01T00:00:00Z", to: "2027-01-02T00:00:00Z"';
  const someone = (count: number) => `actors: [${'{ slug: "alpha" } '.repeat(count)}]`;
  const APART = 'Expected to to be after from, by at most 366 days, got';

  it.each([
    ['no actor', `${someone(0)}, ${YEAR}`, 'Expected 1 to 50 actors, got 0.'],
    ['51 actors', `${someone(51)}, ${YEAR}`, 'Expected 1 to 50 actors, got 51.'],
    [
      'a millisecond more than 366 days',
      `${someone(1)}, from: "2026-01-01T00:00:00Z", to: "2027-01-02T00:00:00.001Z"`,
      `${APART} 2026-01-01T00:00:00.000Z to 2027-01-02T00:00:00.001Z.`,
    ],
    [
      'no time at all',
      `${someone(1)}, from: "2026-01-01T00:00:00Z", to: "2026-01-01T00:00:00Z"`,
      `${APART} 2026-01-01T00:00:00.000Z to 2026-01-01T00:00:00.000Z.`,
    ],
    ['what is none', `${someone(1)}, ${YEAR}, certainty: NO`, 'Expected certainty to be YES or POSSIBLY, got NO.'],
    [
      '51 that have both',
      `${someone(1)}, ${YEAR}, minActors: 51`,
      'Expected minActors to be a whole number from 0 to 50, got 51.',
    ],
    [
      'somebody unknown',
      `actors: [{ slug: "alpha" }, { slug: "absent" }], ${YEAR}`,
      'Expected the key of a known actor, found none with slug "absent".',
    ],
  ])('of %s are refused', async (_name, args, message) => {
    const { errors } = await ask(`{ meetingClashes(${args}) { totalCount } }`);
    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message }]);
  });

  it('of 50 actors within 366 days are answered', async () => {
    const { errors } = await ask(`{ meetingClashes(${someone(50)}, ${YEAR}) { totalCount } }`);
    expect(errors).toEqual([]);
  });
});
