import { describeSeeds } from '../support/with-seeds';
import { type Ask } from '../support/with-world';

const MEASURES = '[DEGREE, WEIGHTED_DEGREE, BETWEENNESS, CLOSENESS, PAGE_RANK, COMPONENT, COMMUNITY]';

/** The slugs of the actors of a network, by name. */
const slugsOf = async (ask: Ask, args: string): Promise<string[]> => {
  const { data, errors } = await ask(
    `{ network(${args}, orderBy: { field: NAME, direction: ASC }) { nodes { nodes { slug } } } }`,
  );
  expect(errors).toEqual([]);
  return data.network.nodes.nodes.map(({ slug }: { slug: string }) => slug);
};

describeSeeds((ask) => {
  it('gives the whole network with its measures', async () => {
    const { data, errors } = await ask(`{
      network(measures: ${MEASURES}) {
        nodeCount edgeCount componentCount communityCount modularity
        betweennessAccuracy { sampleSize largestStandardError } closenessAccuracy { sampleSize }
        nodes(first: 10000) {
          totalCount
          edges { degree weightedDegree betweenness closeness pageRank component community distance node { slug } }
        }
        edges(first: 10000) { totalCount nodes { weight actor { slug } coalition { slug } } }
      }
    }`);
    expect(errors).toEqual([]);
    const { network } = data;
    const degrees = new Map<string, number>();
    for (const { actor, coalition } of network.edges.nodes)
      for (const { slug } of [actor, coalition]) degrees.set(slug, (degrees.get(slug) ?? 0) + 1);
    const nodes: Record<string, number | null>[] = network.nodes.edges;
    expect(nodes).toHaveLength(network.nodeCount);
    expect(network.edges.totalCount).toBe(network.edgeCount);
    expect(network.nodes.edges[0].node.slug).toBe('koalitionen-jamlik-fullgangen-skola');
    expect(nodes.map(({ degree }) => degree)).toEqual(
      network.nodes.edges.map(({ node }: { node: { slug: string } }) => degrees.get(node.slug)),
    );
    expect(nodes.reduce((sum, { pageRank }) => sum + pageRank!, 0)).toBeCloseTo(1, 9);
    expect(new Set(nodes.map(({ component }) => component)).size).toBe(network.componentCount);
    expect(new Set(nodes.map(({ community }) => community)).size).toBe(network.communityCount);
    expect(nodes.every(({ distance }) => distance === null)).toBe(true);
    expect(network.betweennessAccuracy).toEqual({ sampleSize: null, largestStandardError: 0 });
    expect(network.modularity).toBeGreaterThan(0.5);
  });

  it('gives only the degrees unless more is asked for', async () => {
    const { data } = await ask(`{
      network(first: 1) {
        modularity componentCount betweennessAccuracy { sampleSize }
        nodes { totalCount edges { degree pageRank community } }
      }
    }`);
    expect(data.network).toEqual({
      modularity: null,
      componentCount: null,
      betweennessAccuracy: null,
      nodes: { totalCount: 1, edges: [{ degree: 28, pageRank: null, community: null }] },
    });
  });

  it('goes from the last name to the first unless the direction is said', async () => {
    const filter = 'filter: { around: { actor: { slug: "sverige" }, depth: 2 } }';
    const { data } = await ask(`{ network(${filter}, orderBy: { field: NAME }) { nodes { nodes { slug } } } }`);
    const slugs = data.network.nodes.nodes.map(({ slug }: { slug: string }) => slug);
    expect(slugs).toEqual((await slugsOf(ask, filter)).reverse());
  });

  it('says how an actor is tied, by which memberships and how surely', async () => {
    const { data } = await ask(`{
      network(filter: { around: { actor: { slug: "sverige" }, depth: 1 } }, at: "2022-01-01T00:00:00Z") {
        nodes { edges { distance node { slug } } }
        edges { nodes { weight certainty actor { slug } memberships { roles onBehalfOf { slug } } } }
      }
    }`);
    expect(data.network.nodes.edges).toEqual([
      { distance: 1, node: { slug: 'european-agency' } },
      { distance: 0, node: { slug: 'sverige' } },
    ]);
    expect(data.network.edges.nodes).toEqual([
      {
        weight: 1,
        certainty: 'POSSIBLY',
        actor: { slug: 'sverige' },
        memberships: [{ roles: ['REPRESENTATIVE'], onBehalfOf: { slug: 'sverige' } }],
      },
    ]);
  });

  it('goes by what is sure only, if asked to', async () => {
    expect(await slugsOf(ask, 'at: "2030-01-01T00:00:00Z", certainty: YES')).toEqual([]);
    expect(await slugsOf(ask, 'at: "2030-01-01T00:00:00Z"')).not.toEqual([]);
  });

  it('is filtered by the themes of coalitions', async () => {
    const { data } = await ask('{ themes { nodes { slug } } }');
    let found = 0;
    for (const { slug } of data.themes.nodes) {
      const { data: themed } = await ask(`{
        coalitions(filter: { themes: ["${slug}"] }) { nodes { slug members { totalCount } } }
        network(filter: { themes: ["${slug}"] }) { edges(first: 1000) { nodes { coalition { slug } } } }
      }`);
      const edges: { coalition: ActorNode }[] = themed.network.edges.nodes;
      const tying = [...new Set(edges.map(({ coalition }) => coalition.slug))].sort();
      const withMembers = themed.coalitions.nodes.filter(
        ({ members }: { members: { totalCount: number } }) => members.totalCount > 0,
      );
      expect(tying).toEqual(withMembers.map(({ slug: own }: ActorNode) => own).sort());
      found += tying.length;
    }
    expect(found).toBeGreaterThan(3);
  });

  it('is filtered by kinds of coalitions and of members', async () => {
    const { data } = await ask(`{
      network(filter: { coalitionKinds: [THEMATIC_GROUP], organisationKinds: [UNIVERSITY, AGENCY] }) {
        edges(first: 1000) { nodes { actor { ... on Organisation { kind } } coalition { kind } } }
      }
      people: network(filter: { kinds: [PERSON] }) { edges { nodes { actor { __typename } } } }
    }`);
    const edges: { actor: { kind: string }; coalition: { kind: string } }[] = data.network.edges.nodes;
    expect(edges.length).toBeGreaterThan(5);
    expect(new Set(edges.map(({ coalition }) => coalition.kind))).toEqual(new Set(['THEMATIC_GROUP']));
    for (const { actor } of edges) expect(['UNIVERSITY', 'AGENCY']).toContain(actor.kind);
    for (const { actor } of data.people.edges.nodes) expect(actor.__typename).toBe('Person');
  });

  it('is filtered by a region: an organisation and what is part of it', async () => {
    const slugs = await slugsOf(ask, 'filter: { region: { slug: "malmo-stad" }, kinds: [ORGANISATION] }');
    const { data } = await ask('{ organisation(slug: "malmo-stad") { parts { part { slug } } } }');
    const parts: string[] = data.organisation.parts.map(({ part }: { part: ActorNode }) => part.slug);
    const known = ['malmo-stad', ...parts];
    expect(slugs.filter((slug) => known.includes(slug)).length).toBeGreaterThan(1);
    expect(slugs.filter((slug) => !known.includes(slug))).toEqual(['koalitionen-jamlik-fullgangen-skola', 'muvah']);
  });

  it('lists in pages', async () => {
    const page = (args: string) => `nodes(${args}) { nodes { slug } pageInfo { hasNextPage endCursor } }`;
    const { data: first } = await ask(`{ network { ${page('first: 2')} } }`);
    const { endCursor, hasNextPage } = first.network.nodes.pageInfo;
    const { data: next } = await ask(`{ network { ${page(`first: 1, after: "${endCursor}"`)} } }`);
    const { data: whole } = await ask(`{ network { ${page('first: 3')} } }`);
    expect(hasNextPage).toBe(true);
    expect([...first.network.nodes.nodes, ...next.network.nodes.nodes]).toEqual(whole.network.nodes.nodes);
  });

  it('gives the edges of each actor, from both of their ends', async () => {
    const { data, errors } = await ask(`{
      network {
        nodes(first: 10000) {
          edges { degree node { slug } links(first: 100) { totalCount nodes { certainty actor { slug } coalition { slug } } } }
        }
        edges(first: 10000) { nodes { certainty actor { slug } coalition { slug } } }
      }
    }`);
    expect(errors).toEqual([]);
    const { nodes, edges } = data.network;
    for (const { degree, node, links } of nodes.edges) {
      expect(links.totalCount).toBe(degree);
      expect(links.nodes).toEqual(
        edges.nodes.filter(({ actor, coalition }: Record<string, ActorNode>) =>
          [actor.slug, coalition.slug].includes(node.slug),
        ),
      );
    }
  });

  it('knows the brokers', async () => {
    const { data } = await ask('{ brokers(first: 2) { totalCount edges { parts cutOff node { slug } } } }');
    expect(data.brokers.edges).toEqual([
      { parts: 8, cutOff: 8, node: { slug: 'specialpedagogiska-skolmyndigheten' } },
      { parts: 2, cutOff: 3, node: { slug: 'likvardig-utbildning' } },
    ]);
    expect(data.brokers.totalCount).toBe(5);
  });

  it.each([
    [
      'filter: { around: { actor: { slug: "nobody" } } }',
      'Expected the key of a known actor, found none with slug "nobody".',
    ],
    ['filter: { region: { slug: "nowhere" } }', 'Expected the key of a known actor, found none with slug "nowhere".'],
    ['filter: { around: { actor: { slug: "sverige" }, depth: 7 } }', 'Expected depth to be 1 to 6, got 7.'],
    ['filter: { around: { actor: { slug: "sverige" }, depth: 0 } }', 'Expected depth to be 1 to 6, got 0.'],
    ['first: 0', 'Expected first to be a whole number from 1 to 10000, got 0.'],
    ['first: 10001', 'Expected first to be a whole number from 1 to 10000, got 10001.'],
    ['certainty: NO', 'Expected certainty to be YES or POSSIBLY, got NO.'],
    ['at: "2021-02-30T00:00:00Z"', 'Expected an instant such as'],
  ])('refuses %s', async (args, message) => {
    const { errors } = await ask(`{ network(${args}) { nodeCount } }`);
    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) }]);
  });
});

interface ActorNode {
  slug: string;
}
