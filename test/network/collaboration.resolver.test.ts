import { OrganisationKind } from '../../src/directory/organisation-kind';
import { type CalendarWorld } from '../support/calendar-world';
import { describeSeeds } from '../support/with-seeds';
import { describeWorld } from '../support/with-world';

/** a – north – b – south – c – far – d, and e – crowd – many (a collective) – mass – f; z is in nothing. */
const world = async (built: CalendarWorld): Promise<void> => {
  for (const slug of ['north', 'south', 'far', 'crowd', 'mass']) await built.coalition(slug);
  for (const slug of ['a', 'b', 'c', 'd', 'e', 'f', 'z']) await built.organisation(slug);
  await built.organisation('many', { kind: OrganisationKind.COLLECTIVE });
  await built.source('minutes', '2020-01-01');
  const periods: [string, string, string | null][] = [
    ['a', 'north', '2010-01-01/2019-12-31'],
    ['b', 'north', '2012-03/2019-12-31'],
    ['b', 'south', '2012-01-01/..'],
    ['c', 'south', '2013-01-01/..'],
    ['c', 'far', null],
    ['d', 'far', null],
    ['e', 'crowd', null],
    ['many', 'crowd', null],
    ['many', 'mass', null],
    ['f', 'mass', null],
  ];
  for (const [member, coalition, period] of periods) await built.membership(member, coalition, period, '2020-01-01');
  await built.cite('minutes', 'Membership', 'b north 2012-03/2019-12-31');
};

const ref = (slug: string) => `{ slug: "${slug}" }`;

describeWorld(world, (ask) => {
  const path = async (from: string, to: string, args = '') => {
    const ends = `from: ${ref(from)}, to: ${ref(to)}${args}`;
    const { data, errors } = await ask(`{ distance: collaborationDistance(${ends}) path: collaborationPath(${ends}) {
      length certainty steps { from { slug } coalition { slug } to { slug } } } }`);
    expect(errors).toEqual([]);
    if (!data.path) {
      expect(data.distance).toBeNull();
      return null;
    }
    expect(data.distance).toBe(data.path.length);
    const steps = data.path.steps as Record<'from' | 'coalition' | 'to', { slug: string }>[];
    return `${data.path.certainty}: ${[from, ...steps.map(({ coalition, to: next }) => `${coalition.slug} ${next.slug}`)].join(' ')}`;
  };

  it.each([
    ['a', 'a', '', 'YES: a'],
    ['a', 'b', '', 'YES: a north b'],
    ['a', 'd', '', 'YES: a north b south c far d'],
    ['d', 'a', '', 'YES: d far c south b north a'],
    ['e', 'many', '', 'YES: e crowd many'],
    ['many', 'f', '', 'YES: many mass f'],
    ['e', 'f', '', null],
    ['a', 'e', '', null],
    ['a', 'z', '', null],
    ['a', 'nobody', '', null],
    ['nobody', 'nobody', '', null],
    ['a', 'b', ', at: "2011-06-01T12:00:00Z"', null],
    ['a', 'b', ', at: "2012-03-15T12:00:00Z"', 'POSSIBLY: a north b'],
    ['a', 'b', ', at: "2012-03-15T12:00:00Z", certainty: YES', null],
    ['a', 'b', ', at: "2012-06-01T12:00:00Z"', 'YES: a north b'],
    ['a', 'c', ', at: "2012-06-01T12:00:00Z"', null],
    ['a', 'c', ', at: "2014-06-01T12:00:00Z", certainty: YES', 'YES: a north b south c'],
    ['a', 'd', ', at: "2014-06-01T12:00:00Z"', 'POSSIBLY: a north b south c far d'],
    ['a', 'd', ', at: "2014-06-01T12:00:00Z", certainty: YES', null],
    ['c', 'd', ', at: "2020-01-01T12:00:00Z", certainty: YES', 'YES: c far d'],
    ['b', 'c', ', at: "2021-06-01T12:00:00Z"', 'POSSIBLY: b south c'],
    ['a', 'b', ', at: "2021-06-01T12:00:00Z"', null],
  ])('the way from %s to %s%s is %s', async (from, to, args, expected) => {
    expect(await path(from, to, args)).toBe(expected);
  });

  it.each([
    ['a b', '', 1, ['north YES 2012-03']],
    ['b c', '', 1, ['south YES 2013-01-01']],
    ['b b', '', 2, ['north YES 2012-03', 'south YES 2012-01-01']],
    ['c d', '', 1, ['far YES null']],
    ['a c', '', 0, []],
    ['a b c', '', 0, []],
    ['e many', '', 1, ['crowd YES null']],
    ['a b', ', at: "2012-03-15T12:00:00Z"', 1, ['north POSSIBLY 2012-03']],
    ['a b', ', at: "2012-03-15T12:00:00Z", certainty: YES', 0, []],
    ['a b', ', at: "2014-06-01T12:00:00Z"', 1, ['north YES 2012-03']],
    ['a b', ', at: "2021-06-01T12:00:00Z"', 0, []],
    ['a b', ', certainty: NO', 0, []],
    ['b c', ', at: "2021-06-01T12:00:00Z", certainty: POSSIBLY', 1, ['south POSSIBLY 2013-01-01']],
    ['b c', ', at: "2014-06-01T12:00:00Z", certainty: POSSIBLY', 0, []],
  ])('%s share%s %i: %j', async (slugs, args, weight, expected) => {
    const between = slugs.split(' ').map(ref).join(', ');
    const { data, errors } = await ask(`{ collaboration(between: [${between}]${args}) {
      weight actors { slug } sharedCoalitions { certainty since { edtf } coalition { slug } } } }`);
    expect(errors).toEqual([]);
    expect(data.collaboration.weight).toBe(weight);
    expect(data.collaboration.actors.map(({ slug }: { slug: string }) => slug)).toEqual(slugs.split(' '));
    const lines = data.collaboration.sharedCoalitions.map(
      (shared: { coalition: { slug: string }; certainty: string; since: { edtf: string } | null }) =>
        `${shared.coalition.slug} ${shared.certainty} ${shared.since?.edtf ?? null}`,
    );
    expect(lines).toEqual(expected);
  });

  it('gives the memberships and their sources', async () => {
    const { data } = await ask(`{ collaboration(between: [${ref('a')}, ${ref('b')}]) { sharedCoalitions {
      memberships { member { slug } coalition { slug } period { edtf } } citations { source { slug } } } } }`);
    const [shared] = data.collaboration.sharedCoalitions;
    const coalition = { slug: 'north' };
    expect(shared.memberships).toHaveLength(2);
    expect(shared.memberships).toEqual(
      expect.arrayContaining([
        { member: { slug: 'a' }, coalition, period: { edtf: '2010-01-01/2019-12-31' } },
        { member: { slug: 'b' }, coalition, period: { edtf: '2012-03/2019-12-31' } },
      ]),
    );
    expect(shared.citations).toEqual([{ source: { slug: 'minutes' } }]);
  });
});

describeSeeds((ask) => {
  it.each([
    ['skolverket myndigheten-for-delaktighet', ['koalitionen-jamlik-fullgangen-skola', 'likvardig-utbildning']],
    ['skolverket myndigheten-for-delaktighet snaptive', ['koalitionen-jamlik-fullgangen-skola']],
    [
      'specialpedagogiska-skolmyndigheten sveriges-kommuner-och-regioner',
      ['kraftsamling-psykisk-halsa', 'spsm-och-skr'],
    ],
    ['specialpedagogiska-skolmyndigheten sverige', ['european-agency']],
    ['anna-singhateh teresa-tomasevic', ['koalitionen-jamlik-fullgangen-skola', 'muvah']],
    ['malmo-stad malmo-universitet', ['muvah']],
    ['hogskolan-i-skovde skaraborgs-kommunalforbund', ['framjande-arbete-0-19-ar', 'fullfoljda-studier']],
  ])('%s share %j, by name', async (slugs, expected) => {
    const between = slugs.split(' ').map(ref).join(', ');
    const { data } = await ask(`{ collaboration(between: [${between}]) { sharedCoalitions { coalition { slug } } } }`);
    expect(
      data.collaboration.sharedCoalitions.map(({ coalition }: { coalition: { slug: string } }) => coalition.slug),
    ).toEqual(expected);
  });

  it.each([
    ['snaptive', 'centrala-studiestodsnamnden', 2],
    ['snaptive', 'sveriges-kommuner-och-regioner', 3],
    ['skolverket', 'hjo-kommun', null],
    ['brevvannerna', 'kommuner-i-regionala-dialoger', 2],
    ['larosaten-som-samverkar-med-spsm', 'regioner-som-samverkar-med-spsm', 2],
    ['regioner-som-samverkar-med-spsm', 'regioner-i-regionala-dialoger', 3],
    ['kommuner-i-kia', 'kommuner-i-framjande-arbete', 2],
    ['gloria-karin-lopez', 'skolverket', null],
  ])('from %s to %s it is %p coalitions', async (from, to, length) => {
    const { data } = await ask(`{ collaborationDistance(from: ${ref(from)}, to: ${ref(to)}) }`);
    expect(data.collaborationDistance).toBe(length);
  });

  it.each([
    ['collaboration(between: [])', 'Expected 2 to 100 actors, got 0.'],
    ['collaboration(between: [{ slug: "skolverket" }])', 'Expected 2 to 100 actors, got 1.'],
    [`collaboration(between: [${'{ slug: "a" }, '.repeat(101)}])`, 'Expected 2 to 100 actors, got 101.'],
    ['collaboration(between: [{ slug: "a" }, {}])', 'got none.'],
    ['collaborationPath(from: {}, to: { slug: "a" })', 'got none.'],
    [
      'collaborationPath(from: { slug: "skolverket" }, to: { slug: "snaptive" }, certainty: NO)',
      'Expected certainty to be YES or POSSIBLY, got NO.',
    ],
    ['collaborationPath(from: { slug: "a", id: "b" }, to: { slug: "a" })', 'got id and slug.'],
    ['collaborationPath(from: { organisationNumber: "202100-5589" }, to: { slug: "a" })', 'the check digit is wrong'],
  ])('%# is refused: %s', async (field, message) => {
    const { data, errors } = await ask(`{ found: ${field} { __typename } }`);
    expect(data).toEqual({ found: null });
    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) }]);
  });

  it('says of each step how surely it holds, and by which sources', async () => {
    const step = async (args: string) => {
      const { data, errors } = await ask(`{
        path: collaborationPath(from: { slug: "snaptive" }, to: { slug: "centrala-studiestodsnamnden" } ${args}) {
          steps { coalition { slug } shared { coalition { slug } certainty citations { source { slug } } memberships { id } } }
        }
      }`);
      expect(errors).toEqual([]);
      return data.path.steps;
    };
    const steps = await step('');
    expect(steps.map(({ shared }: { shared: { certainty: string } }) => shared.certainty)).toEqual(['YES', 'YES']);
    for (const { coalition, shared } of steps) {
      expect(shared.coalition).toEqual(coalition);
      expect(shared.memberships).toHaveLength(2);
      expect(shared.citations.length).toBeGreaterThan(0);
    }
    expect((await step(', at: "2021-06-01T00:00:00Z"'))[0].shared.certainty).toBe('POSSIBLY');
  });

  it('is null where an actor is not known', async () => {
    const { data, errors } = await ask(
      '{ collaboration(between: [{ slug: "skolverket" }, { slug: "x" }]) { weight } }',
    );
    expect([data, errors]).toEqual([{ collaboration: null }, []]);
  });
});
