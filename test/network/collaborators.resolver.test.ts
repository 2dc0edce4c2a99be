import { OrganisationKind } from '../../src/directory/organisation-kind';
import { type CalendarWorld } from '../support/calendar-world';
import { describeSeeds } from '../support/with-seeds';
import { throughPages } from '../support/through-pages';
import { describeWorld } from '../support/with-world';

interface Edge {
  weight: number;
  strength: number;
  certainty: string;
  since: { edtf: string } | null;
  node: { slug: string };
  sharedCoalitions: { slug: string }[];
}

const EDGE = 'weight strength certainty since { edtf } node { slug } sharedCoalitions { slug }';

/** north: a, b, c. south: a, b. crowd: a, the many (a collective). */
const world = async (built: CalendarWorld): Promise<void> => {
  for (const slug of ['north', 'south', 'crowd']) await built.coalition(slug);
  for (const slug of ['a', 'b', 'c']) await built.organisation(slug);
  await built.organisation('many', { kind: OrganisationKind.COLLECTIVE });
  await built.source('minutes', '2020-01-01');
  await built.membership('a', 'north', '2010-01-01/2012-12-31', '2020-01-01');
  await built.membership('b', 'north', '2011-05/..', '2020-01-01');
  await built.membership('c', 'north');
  await built.membership('a', 'south', '2015-01-01/..', '2020-01-01');
  await built.membership('b', 'south', '2014/..', '2020-01-01');
  await built.membership('a', 'crowd', '2030-01-01/2030-12-31');
  await built.membership('many', 'crowd', '2030-01-01/2030-12-31');
  await built.cite('minutes', 'Membership', 'a south 2015-01-01/..');
  await built.cite('minutes', 'Membership', 'b north 2011-05/..');
};

describeWorld(world, (ask) => {
  const edges = async (args: string, slug = 'a'): Promise<Edge[]> => {
    const { data, errors } = await ask(
      `{ actor(slug: "${slug}") { collaborators${args} { totalCount edges { ${EDGE} } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.actor.collaborators.totalCount).toBe(data.actor.collaborators.edges.length);
    return data.actor.collaborators.edges;
  };
  const line = ({ node, weight, strength, certainty }: Edge) => `${node.slug} ${weight} ${strength} ${certainty}`;

  it.each([
    // Newman: 1 / (3 - 1) in north, 1 / (2 - 1) in south and in the crowd.
    ['', ['b 2 1.5 YES', 'many 1 1 YES', 'c 1 0.5 YES']],
    ['(minShared: 2)', ['b 2 1.5 YES']],
    ['(minShared: 3)', []],
    ['(kinds: [PERSON])', []],
    ['(kinds: [])', []],
    ['(certainty: POSSIBLY)', []],
    ['(certainty: NO)', []],
    ['(at: "2009-06-01T12:00:00Z")', []],
    ['(at: "2010-06-01T12:00:00Z")', ['c 1 1 POSSIBLY']],
    ['(at: "2011-05-15T12:00:00Z")', ['b 1 0.5 POSSIBLY', 'c 1 0.5 POSSIBLY']],
    ['(at: "2011-07-01T12:00:00Z")', ['b 1 0.5 YES', 'c 1 0.5 POSSIBLY']],
    ['(at: "2011-07-01T12:00:00Z", certainty: YES)', ['b 1 1 YES']],
    ['(at: "2011-07-01T12:00:00Z", certainty: POSSIBLY)', ['c 1 0.5 POSSIBLY']],
    ['(at: "2012-12-31T12:00:00Z")', ['b 1 0.5 POSSIBLY', 'c 1 0.5 POSSIBLY']],
    ['(at: "2013-01-01T12:00:00Z")', []],
    ['(at: "2014-06-01T12:00:00Z")', []],
    ['(at: "2016-06-01T12:00:00Z")', ['b 1 1 YES']],
    ['(at: "2021-06-01T12:00:00Z")', ['b 1 1 POSSIBLY']],
    ['(at: "2021-06-01T12:00:00Z", certainty: YES)', []],
    ['(at: "2030-06-01T12:00:00Z", kinds: [ORGANISATION])', ['b 1 1 POSSIBLY', 'many 1 1 YES']],
    ['(orderBy: [{ field: NAME, direction: ASC }])', ['b 2 1.5 YES', 'c 1 0.5 YES', 'many 1 1 YES']],
    ['(orderBy: [{ field: NAME }])', ['many 1 1 YES', 'c 1 0.5 YES', 'b 2 1.5 YES']],
    ['(orderBy: [{ field: STRENGTH, direction: ASC }])', ['c 1 0.5 YES', 'many 1 1 YES', 'b 2 1.5 YES']],
    ['(orderBy: [{ field: WEIGHT, direction: ASC }])', ['many 1 1 YES', 'c 1 0.5 YES', 'b 2 1.5 YES']],
    [
      '(orderBy: [{ field: WEIGHT, direction: ASC }, { field: NAME, direction: ASC }])',
      ['c 1 0.5 YES', 'many 1 1 YES', 'b 2 1.5 YES'],
    ],
    ['(orderBy: [{ field: SINCE, direction: ASC }])', ['b 2 1.5 YES', 'many 1 1 YES', 'c 1 0.5 YES']],
    ['(orderBy: [{ field: SINCE }])', ['many 1 1 YES', 'b 2 1.5 YES', 'c 1 0.5 YES']],
  ])('collaborators%s of a are %j', async (args, expected) => expect((await edges(args)).map(line)).toEqual(expected));

  it('tells since when, through what, and who says so', async () => {
    const found = (await edges('')).map(({ node, since, sharedCoalitions }) => [
      node.slug,
      since?.edtf ?? null,
      sharedCoalitions.map(({ slug }) => slug).sort(),
    ]);
    expect(found).toEqual([
      ['b', '2011-05', ['north', 'south']],
      ['many', '2030-01-01', ['crowd']],
      ['c', null, ['north']],
    ]);
    const { data } = await ask(
      '{ actor(slug: "a") { collaborators(first: 1) { edges { citations { basis source { slug } } } } } }',
    );
    const citation = { basis: 'STATED', source: { slug: 'minutes' } };
    expect(data.actor.collaborators.edges[0].citations).toEqual([citation, citation]);
  });

  it('tells since when they collaborate at the instant asked for', async () => {
    const [edge] = await edges('(at: "2016-06-01T12:00:00Z")');
    expect([edge.since, edge.sharedCoalitions]).toEqual([{ edtf: '2015-01-01' }, [{ slug: 'south' }]]);
  });
});

describeSeeds((ask) => {
  const MFD = 'organisation(slug: "myndigheten-for-delaktighet")';

  it.each([0, -1])('refuses at least %d shared coalitions', async (least) => {
    const { errors } = await ask(`{ ${MFD} { collaborators(minShared: ${least}) { totalCount } } }`);
    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message: `Expected minShared to be at least 1, got ${least}.` }]);
  });

  it('Skolverket is closest to MFD: once among 14, once among 28', async () => {
    const { data } = await ask(`{ ${MFD} { collaborators(first: 1) { totalCount edges { ${EDGE} } } } }`);
    const { totalCount, edges } = data.organisation.collaborators;
    expect(totalCount).toBe(36);
    expect(edges).toEqual([
      {
        weight: 2,
        strength: expect.closeTo(1 / 13 + 1 / 27, 12),
        certainty: 'YES',
        since: null,
        node: { slug: 'skolverket' },
        sharedCoalitions: [{ slug: 'koalitionen-jamlik-fullgangen-skola' }, { slug: 'likvardig-utbildning' }],
      },
    ]);
  });

  it('who stands for another shares the coalition with it', async () => {
    const { data } = await ask(`{ person(slug: "nadine-flatt") {
      people: collaborators { edges { weight strength node { slug } } }
      all: collaborators(kinds: [ORGANISATION, COALITION], first: 100) { totalCount nodes { slug } } } }`);
    expect(data.person.people.edges).toEqual([
      { weight: 1, strength: expect.closeTo(1 / 27, 12), node: { slug: 'anna-singhateh' } },
      { weight: 1, strength: expect.closeTo(1 / 27, 12), node: { slug: 'teresa-tomasevic' } },
    ]);
    const slugs = data.person.all.nodes.map(({ slug }: { slug: string }) => slug);
    expect(slugs).toHaveLength(25);
    expect(slugs).toContain('erikshjalpen-framtidsverkstad-i-adolfsberg');
  });

  it('collectives are listed, and who is in nothing has no one', async () => {
    const { data } = await ask(`{
      city: organisation(slug: "skaraborgs-kommunalforbund") { collaborators(kinds: [ORGANISATION]) { nodes { slug } } }
      alone: person(slug: "gloria-karin-lopez") { collaborators { totalCount edges { cursor } pageInfo { hasNextPage endCursor } } }
    }`);
    const slugs = data.city.collaborators.nodes.map(({ slug }: { slug: string }) => slug);
    expect(slugs[0]).toBe('hogskolan-i-skovde');
    expect(slugs).toEqual(expect.arrayContaining(['kommuner-i-kia', 'samordningsforbund-i-kia', 'hjo-kommun']));
    expect(data.alone.collaborators).toEqual({
      totalCount: 0,
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  it.each([
    '',
    ', orderBy: [{ field: NAME, direction: ASC }]',
    ', orderBy: [{ field: SINCE }, { field: ID, direction: ASC }]',
    ', orderBy: [{ field: STRENGTH, direction: ASC }]',
  ])('goes through all 36, both ways%s', async (order) => {
    const through = (size: number) =>
      throughPages<Edge>(
        ask,
        size,
        (page, selection) => `{ ${MFD} { collaborators(${page}${order}) ${selection} } }`,
        'node { slug } weight strength',
        (data) => data.organisation.collaborators,
      );
    const all = await through(100);
    expect(new Set(all.map(({ node }) => node.slug)).size).toBe(36);
    expect(await through(7)).toEqual(all);
  });

  it.each([
    ['first: 101', 'Expected first to be a whole number from 1 to 100, got 101.'],
    ['after: "WyJDb2xsYWJvcmF0b3IiLC0xXQ"', 'Expected a cursor that this list gave out in the same order'],
    ['after: $after, orderBy: [{ field: NAME }]', 'Expected a cursor that this list gave out in the same order'],
    ['at: "2021"', 'Expected an instant such as 2021-10-12T13:00:00Z'],
  ])('collaborators(%s) is refused', async (args, message) => {
    const list = await ask(`{ ${MFD} { collaborators(first: 1) { pageInfo { endCursor } } } }`);
    const after = list.data.organisation.collaborators.pageInfo.endCursor;
    const { errors } = await ask(
      `query ($after: String) { ${MFD} { collaborators(${args}) { totalCount } } actor(slug: "x") { memberships(after: $after) { totalCount } } }`,
      { variables: { after } },
    );
    expect(errors).toHaveLength(1);
    expect(errors[0].message).toContain(message);
  });
});
