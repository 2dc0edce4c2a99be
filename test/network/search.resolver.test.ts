import { describeSeeds } from '../support/with-seeds';
import { throughPages } from '../support/through-pages';

interface Hit {
  matched: string;
  score: number;
  node: { __typename: string; slug: string };
}

const SLUGS = ['Actor', 'Event', 'Theme', 'Source'];
// Fields of one name and different nullability need an alias each.
const NODE = `node { __typename ${SLUGS.map((type) => `... on ${type} { in${type}: slug }`).join(' ')} }`;
const slugOf = (node: Record<string, string>) => SLUGS.map((type) => node[`in${type}`]).find(Boolean);

describeSeeds((ask) => {
  const search = async (query: string, args = ''): Promise<Hit[]> => {
    const { data, errors } = await ask(
      `query ($query: String!) { search(query: $query${args}) { totalCount nodes { id } edges { matched score ${NODE} } } }`,
      { variables: { query } },
    );
    expect(errors).toEqual([]);
    const { edges, nodes } = data.search;
    expect(nodes).toHaveLength(edges.length);
    return edges.map(({ node, ...hit }: { node: Record<string, string> }) => ({
      ...hit,
      node: { __typename: node.__typename, slug: slugOf(node) },
    }));
  };
  const first = async (query: string, args?: string) => {
    const [hit] = await search(query, args);
    return hit && [hit.node.slug, hit.matched];
  };

  it.each([
    ['MFD', 'myndigheten-for-delaktighet', 'MFD'],
    ['mfd', 'myndigheten-for-delaktighet', 'MFD'],
    ['SPSM', 'specialpedagogiska-skolmyndigheten', 'SPSM'],
    ['csn', 'centrala-studiestodsnamnden', 'CSN'],
    ['Skolverket', 'skolverket', 'Skolverket'],
    ['skolvreket', 'skolverket', 'Skolverket'],
    ['skolverke', 'skolverket', 'Skolverket'],
    ['skoverket', 'skolverket', 'Skolverket'],
    ['skollverket', 'skolverket', 'Skolverket'],
    ['malmo universitet', 'malmo-universitet', 'Malmö universitet'],
    ['MALMÖ UNIVERSITET', 'malmo-universitet', 'Malmö universitet'],
    ['universitet malmö', 'malmo-universitet', 'Malmö universitet'],
    ['malmo\u0308 universitet', 'malmo-universitet', 'Malmö universitet'],
    ['Malmö högskola', 'malmo-universitet', 'Malmö högskola'],
    ['Ungdomsstyrelsen', 'myndigheten-for-ungdoms-och-civilsamhallesfragor', 'Ungdomsstyrelsen'],
    ['tomasevic', 'teresa-tomasevic', 'Teresa Tomašević'],
    ['hanna sigsjo', 'hanna-sigsjo', 'Hanna Sigsjö'],
    ['national agency for education', 'skolverket', 'National Agency for Education'],
    ['equality ombudsman', 'diskrimineringsombudsmannen', 'The Equality Ombudsman'],
    ['kulturradet', 'kulturradet', 'Kulturrådet'],
    ['muvah', 'muvah', 'Muvah'],
    ['skia', 'skia', 'SKIA'],
    ['trans och tjejjouren', 'trans-och-tjejjouren', 'Trans- och tjejjouren'],
    [
      'ungdoms- och civilsamhällesfrågor',
      'myndigheten-for-ungdoms-och-civilsamhallesfragor',
      'Myndigheten för ungdoms- och civilsamhällesfrågor',
    ],
  ])('%j finds %s first, by %j', async (query, slug, matched) => expect(await first(query)).toEqual([slug, matched]));

  it.each([
    ['likvärdig utbildning', '[COALITION]', ['Coalition likvardig-utbildning']],
    ['likvärdig utbildning', '[THEME]', ['Theme likvardighet']],
    ['likvärdig utbildning', '[SOURCE]', ['Source amnesgruppen-likvardig-utbildning']],
    ['equity in education', '[THEME, ORGANISATION]', ['Theme likvardighet']],
    ['elevorganisationerna', '[EVENT]', ['Event likvardig-utbildning-2021-10-12']],
    ['elevorganisationerna', '[ORGANISATION]', ['Organisation elevorganisationerna']],
    ['anna', '[PERSON]', ['Person anna-singhateh', 'Person hanna-sigsjo']],
    ['skolverket', '[PERSON]', []],
    ['skolverket', '[]', []],
  ])('%j among %s finds %j', async (query, types, expected) => {
    const hits = await search(query, `, types: ${types}`);
    expect(hits.map(({ node }) => `${node.__typename} ${node.slug}`)).toEqual(expected);
  });

  it('a whole name stands before its parts, and scores say so', async () => {
    const hits = await search('malmö stad');
    expect(hits[0]).toEqual({
      matched: 'Malmö stad',
      score: expect.any(Number),
      node: { __typename: 'Organisation', slug: 'malmo-stad' },
    });
    expect(hits[0].score).toBeGreaterThan(1);
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores[1]).toBeLessThanOrEqual(1);
  });

  it.each(['', '   ', '%', '%'.repeat(100), '_', '*', '"', "' or 1=1 --", '\\', '\u0000', '🏳️‍🌈', 'xyzzyxyzzy'])(
    '%j finds nothing',
    async (query) => expect(await search(query)).toEqual([]),
  );

  it('takes a hundred characters, and refuses more', async () => {
    expect(await search('x'.repeat(100))).toEqual([]);
    const query = `{ search(query: "${'x'.repeat(101)}") { totalCount } }`;
    expect((await ask(query)).errors).toEqual([
      { code: 'BAD_USER_INPUT', message: 'Expected a query of at most 100 characters, got 101.' },
    ]);
  });

  it.each(['myndigheten', 's', 'utbildning'])('goes through all that %j finds, both ways', async (query) => {
    const through = (size: number) =>
      throughPages<object>(
        ask,
        size,
        (page, selection) => `{ search(query: "${query}", ${page}) ${selection} }`,
        'matched node { id }',
        (data) => data.search,
      );
    const all = await through(100);
    expect(all.length).toBeGreaterThan(4);
    expect(await through(3)).toEqual(all);
  });

  it('refuses cursors that it did not give out', async () => {
    const { errors } = await ask('{ search(query: "a", after: "x") { totalCount } }');
    expect(errors.map(({ code }) => code)).toEqual(['BAD_USER_INPUT']);
  });

  it('finds actors without a statement', async () => {
    const { statements } = await ask(
      '{ search(query: "skol", types: [ORGANISATION]) { nodes { id ... on Actor { slug name } } } }',
    );
    expect(statements).toEqual([]);
  });
});
