import { z } from 'zod';
import { writeJgf } from '../../../src/exchange/network/write-jgf';
import { SMALL, edge, id, membership, network, node, textOf } from './support/network';
import { nastyNames } from './support/nasty-names';

const Metadata = z.record(z.string(), z.unknown());

/** JSON Graph Format 2 for one graph, as its schema and its text have it. */
const Jgf = z.strictObject({
  graph: z.strictObject({
    id: z.string().optional(),
    label: z.string().optional(),
    type: z.string().optional(),
    directed: z.boolean().optional(),
    metadata: Metadata.optional(),
    nodes: z.record(z.string(), z.strictObject({ label: z.string().optional(), metadata: Metadata.optional() })),
    edges: z.array(
      z.strictObject({
        id: z.string().optional(),
        source: z.string(),
        target: z.string(),
        relation: z.string().optional(),
        directed: z.boolean().optional(),
        label: z.string().optional(),
        metadata: Metadata.optional(),
      }),
    ),
  }),
});

const graphOf = (rows: typeof SMALL) => Jgf.parse(JSON.parse(textOf(writeJgf, rows))).graph;

describe('A network as JGF', () => {
  it('has the actors by id', () => {
    const graph = graphOf(SMALL);
    expect(graph.directed).toBe(false);
    expect(graph.nodes).toEqual({
      [id('a1')]: {
        label: 'Skolverket',
        metadata: {
          ...{ slug: 'skolverket', kind: 'ORGANISATION', subkind: 'AGENCY' },
          ...{ isCollective: false, degree: 1, pageRank: 0.25 },
        },
      },
      [id('b1')]: { label: 'Ada', metadata: { slug: 'ada', kind: 'PERSON', isCollective: false, degree: 1 } },
      [id('c1')]: {
        label: 'Läsrådet',
        metadata: { slug: 'lasradet', kind: 'COALITION', subkind: 'NETWORK', isCollective: false, degree: 2 },
      },
    });
  });

  it('has every membership by itself', () => {
    expect(graphOf(SMALL).edges[0]).toEqual({
      ...{ id: id('e1'), source: id('a1'), target: id('c1'), relation: 'membership', label: 'värd' },
      metadata: {
        weight: 2,
        certainty: 'YES',
        memberships: [
          {
            ...{ id: id('e11'), roles: ['FOUNDER', 'HOST'], label: 'värd', period: '2018/2019', onBehalfOf: null },
            ...{ startEarliest: '2017-12-31T23:00:00Z', startLatest: '2018-12-31T23:00:00Z' },
            ...{ endEarliest: '2018-12-31T23:00:00Z', endLatest: '2019-12-31T23:00:00Z' },
          },
          {
            ...{ id: id('e12'), roles: ['MEMBER'], label: null, period: '2021-08-16/..', onBehalfOf: null },
            ...{ startEarliest: '2021-08-15T22:00:00Z', startLatest: '2021-08-16T22:00:00Z' },
            ...{ endEarliest: '2022-05-01T22:00:00Z', endLatest: null },
          },
        ],
      },
    });
  });

  it('says what it is of', () => {
    expect(graphOf(SMALL)).toMatchObject({
      label: 'Reading',
      metadata: {
        ...{ title: 'Reading', at: '2022-01-01T00:00:00Z', epoch: 7 },
        measures: [{ name: 'degree', type: 'Int' }, { name: 'pageRank' }],
      },
    });
  });

  it('of nothing is a graph, too', () => {
    expect(graphOf(network([], []))).toMatchObject({ nodes: {}, edges: [] });
  });

  it('gives every name back as it was', () => {
    const nodes = nastyNames(500).map((name, place) => node(`f${place}`, { name }));
    const edges = nodes.map(({ name }, place) =>
      edge(`d${place}`, `f${place}`, 'f0', { memberships: [membership(`b${place}`, { label: name })] }),
    );
    const graph = graphOf(network(nodes, edges));
    expect(nodes.map((row) => graph.nodes[row.id].label)).toEqual(nodes.map(({ name }) => name));
    expect(graph.edges.map(({ label }) => label)).toEqual(nodes.map(({ name }) => name));
  });
});
