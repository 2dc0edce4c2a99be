import { describeSeeds } from './support/with-seeds';

/** Questions whose answers the documents give, asked as a client would. */
describeSeeds((ask) => {
  const next = (slug: string, after: string) =>
    ask(`{ coalition(slug: "${slug}") { nextMeeting(after: "${after}") { status when { edtf precision } } } }`);

  it.each([
    ['likvardig-utbildning', '2021-06-01T00:00:00Z', 'CONFIRMED', '2021-10-12', 'DAY'],
    ['likvardig-utbildning', '2021-10-13T00:00:00Z', 'EXPECTED', '2022-01', 'MONTH'],
    ['likvardig-utbildning', '2026-11-22T00:00:00Z', 'EXPECTED', '2027-01', 'MONTH'],
    ['regionala-dialoger-vuxenutbildning', '2022-10-01T00:00:00Z', 'TENTATIVE', '2023-01/2023-04', 'SPAN'],
    ['regionala-dialoger-vuxenutbildning', '2023-05-01T00:00:00Z', 'EXPECTED', '2024-01/2024-04', 'SPAN'],
  ])('%s meets next after %s: %s, %s', async (slug, after, status, edtf, precision) => {
    const { data, errors } = await next(slug, after);
    expect(errors).toEqual([]);
    expect(data.coalition.nextMeeting).toEqual({ status, when: { edtf, precision } });
  });

  it('of the coalition for an equal schooling no meeting can be told, only four in some spring', async () => {
    const { data } = await ask(`{ coalition(slug: "koalitionen-jamlik-fullgangen-skola") { nextMeeting { id }
      schedule { count season year text english: text(language: EN) } } }`);
    expect(data.coalition).toEqual({
      nextMeeting: null,
      schedule: {
        count: 4,
        season: 'SPRING',
        year: null,
        text: 'fyra gånger under våren, år ej angivet',
        english: 'four times in spring, year not stated',
      },
    });
  });

  it('it has 25 members by its document, and 25 are known; the thematic group has 14', async () => {
    const { data } = await ask(`{
      stated: coalition(slug: "koalitionen-jamlik-fullgangen-skola") {
        statedMemberCount members(kinds: [ORGANISATION, COALITION]) { totalCount } }
      known: coalition(slug: "likvardig-utbildning") { members { totalCount } } }`);
    expect(data).toEqual({
      stated: { statedMemberCount: 25, members: { totalCount: 25 } },
      known: { members: { totalCount: 14 } },
    });
  });

  it('MFD collaborates most with Skolverket, in two coalitions', async () => {
    const { data } = await ask(`{ organisation(slug: "myndigheten-for-delaktighet") {
      collaborators(first: 1) { edges { weight node { name } sharedCoalitions { slug } } } } }`);
    const [{ sharedCoalitions, ...edge }, ...others] = data.organisation.collaborators.edges;
    expect(others).toEqual([]);
    expect(edge).toEqual({ weight: 2, node: { name: 'Skolverket' } });
    expect(sharedCoalitions.map(({ slug }: { slug: string }) => slug).sort()).toEqual([
      'koalitionen-jamlik-fullgangen-skola',
      'likvardig-utbildning',
    ]);
  });

  it('from Snaptive to CSN it is two coalitions, through an organisation that is in both', async () => {
    const { data } =
      await ask(`{ collaborationPath(from: { slug: "snaptive" }, to: { slug: "centrala-studiestodsnamnden" }) {
      length steps { from { slug } coalition { slug } to { slug ... on Organisation { kind } } } } }`);
    const { length, steps } = data.collaborationPath;
    expect(length).toBe(2);
    expect(steps.map(({ coalition }: { coalition: { slug: string } }) => coalition.slug)).toEqual([
      'koalitionen-jamlik-fullgangen-skola',
      'likvardig-utbildning',
    ]);
    expect(['skolverket', 'myndigheten-for-delaktighet']).toContain(steps[0].to.slug);
    expect(steps[1].from.slug).toBe(steps[0].to.slug);
    expect([steps[0].from.slug, steps[1].to.slug]).toEqual(['snaptive', 'centrala-studiestodsnamnden']);
  });

  it('an organisation number finds MFD, and a wrong one is refused with the form that was expected', async () => {
    const right = await ask('{ organisation(organisationNumber: "202100-5588") { slug shortName } }');
    expect(right.data.organisation).toEqual({ slug: 'myndigheten-for-delaktighet', shortName: 'MFD' });
    const wrong = await ask('{ organisation(organisationNumber: "202100-5589") { slug } }');
    expect(wrong.errors).toEqual([
      {
        code: 'BAD_USER_INPUT',
        message:
          '"202100-5589" is not an organisation number: the check digit is wrong. Expected ten digits such as 202100-5588, the third at least 2, the last a check digit.',
      },
    ]);
  });

  it('organisations of several documents are one: what each of them says comes together', async () => {
    const { data } = await ask(`{
      skolverket: actor(slug: "skolverket") { ...seen } spsm: actor(slug: "specialpedagogiska-skolmyndigheten") { ...seen }
      mfd: actor(slug: "myndigheten-for-delaktighet") { ...seen } mau: actor(slug: "malmo-universitet") { ...seen }
      association: actor(slug: "skaraborgs-kommunalforbund") { ...seen } }
      fragment seen on Actor { memberships(first: 100) { totalCount nodes { citations { source { slug } } } } }`);
    const documents = ({ memberships }: { memberships: { nodes: { citations: { source: { slug: string } }[] }[] } }) =>
      new Set(memberships.nodes.flatMap(({ citations }) => citations.map(({ source }) => source.slug))).size;
    expect(
      Object.entries(
        data as Record<string, Parameters<typeof documents>[0] & { memberships: { totalCount: number } }>,
      ).map(([name, actor]) => [name, actor.memberships.totalCount, documents(actor)]),
    ).toEqual([
      ['skolverket', 3, 3],
      ['spsm', 9, 2],
      ['mfd', 2, 2],
      ['mau', 2, 1],
      ['association', 3, 1],
    ]);
  });

  it('no two documents share a collective', async () => {
    const { data } = await ask(`{ organisations(filter: { kinds: [COLLECTIVE] }, first: 100) { nodes {
      slug memberships { totalCount } } } }`);
    const many = data.organisations.nodes.filter(
      ({ memberships }: { memberships: { totalCount: number } }) => memberships.totalCount > 1,
    );
    expect(data.organisations.nodes).toHaveLength(20);
    expect(many).toEqual([]);
  });

  it('every fact has a source', async () => {
    const CITED = '__typename citations { basis note source { title } }';
    const actor = `${CITED} slug names { ${CITED} } identifiers { ${CITED} } partOf { ${CITED} } memberships(first: 100) { nodes { ${CITED} } }
      ... on Person { positions { ${CITED} } } ... on Coalition { purposes { ${CITED} } mandates { ${CITED} } activities { ${CITED} }
      series { ${CITED} } events { nodes { ${CITED} participations { ${CITED} } } } }`;
    const { data, errors } =
      await ask(`{ organisations(first: 100) { nodes { ...a } } people(first: 100) { nodes { ...a } }
      coalitions(first: 100) { nodes { ...a } } } fragment a on Actor { ${actor} }`);
    expect(errors).toEqual([]);
    type Fact = { __typename: string; citations: { basis: string; note: string | null }[] };
    const factsIn = (value: unknown): Fact[] =>
      typeof value === 'object' && value !== null
        ? [...('citations' in value ? [value as Fact] : []), ...Object.values(value).flatMap(factsIn)]
        : [];
    const facts = factsIn(data);
    expect(facts.length).toBeGreaterThan(400);
    expect(facts.filter(({ citations }) => citations.length === 0)).toEqual([]);
    const inferred = facts.flatMap(({ citations }) => citations).filter(({ basis }) => basis === 'INFERRED');
    expect(inferred.filter(({ note }) => !note)).toEqual([]);
  });
});
