import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import { type Adjacency } from '../../../src/network/measures/adjacency';
import { communities } from '../../../src/network/measures/communities';
import { connectedGroups } from '../../../src/network/measures/connected-groups';
import { randomOf } from '../support/random';
import { adjacencyOf, adjacencyOfLetters, byLetter, type Letters } from './support/adjacency-of';
import { powerLaw } from './support/power-law';
import { randomAdjacency } from './support/random-adjacency';
import { southernWomen } from './support/southern-women';

/** By definition (Newman 2006): over all pairs of nodes in one group, the edges there are less those to be expected. */
function naiveModularity({ nodeCount, from, targets }: Adjacency, labels: Int32Array): number {
  const degree = (node: number) => from[node + 1] - from[node];
  let sum = 0;
  for (let a = 0; a < nodeCount; a++) {
    const neighbours = targets.subarray(from[a], from[a + 1]);
    for (let b = 0; b < nodeCount; b++) {
      if (labels[a] !== labels[b]) continue;
      sum += Number(neighbours.includes(b)) - (degree(a) * degree(b)) / targets.length;
    }
  }
  return sum / targets.length;
}

function louvainModularity({ nodeCount, from, targets }: Adjacency): number {
  const graph = new Graph({ type: 'undirected' });
  for (let node = 0; node < nodeCount; node++) graph.addNode(node);
  for (let node = 0; node < nodeCount; node++) {
    for (const target of targets.subarray(from[node], from[node + 1])) if (node < target) graph.addEdge(node, target);
  }
  return louvain.detailed(graph, { getEdgeWeight: null, rng: randomOf(1) }).modularity;
}

/** Coalitions of ten in blocks; four in five memberships are within the block. */
function planted(blocks: number): Adjacency {
  const random = randomOf(blocks);
  const below = (n: number) => Math.floor(random() * n);
  const edges = Array.from({ length: blocks * 300 }, (_, i): [number, number] => {
    const block = random() < 0.8 ? i % blocks : below(blocks);
    return [(i % blocks) * 100 + below(90), block * 100 + 90 + below(10)];
  });
  return adjacencyOf(blocks * 100, edges);
}

describe('Communities', () => {
  const cases: [title: string, list: Letters, labels: Record<string, number>, modularity: number][] = [
    ['of nothing', { edges: '' }, {}, 0],
    ['of nodes without edges, each its own', { edges: '', others: 'ab' }, { a: 0, b: 1 }, 0],
    ['of one coalition', { edges: 'ax bx' }, { a: 0, b: 0, x: 0 }, 0],
    ['of two', { edges: 'ax by cy' }, { a: 1, b: 0, c: 0, x: 1, y: 0 }, 1 - 4 / 9 - 1 / 9],
    [
      'of two triangles that one edge joins',
      { edges: 'ab bc ca cd de ef fd' },
      { a: 0, b: 0, c: 0, d: 1, e: 1, f: 1 },
      6 / 7 - 1 / 4 - 1 / 4,
    ],
    [
      'of two coalitions with one member in both',
      { edges: 'ax bx cx cy dy ey' },
      { a: 1, b: 1, c: 0, d: 0, e: 0, x: 1, y: 0 },
      5 / 6 - (7 / 12) ** 2 - (5 / 12) ** 2,
    ],
    ['membership twice counts once', { edges: 'ax by by cy' }, { a: 1, b: 0, c: 0, x: 1, y: 0 }, 1 - 4 / 9 - 1 / 9],
  ];
  it.each(cases)('%s', (_, list, labels, modularity) => {
    const found = communities(adjacencyOfLetters(list));
    expect(byLetter(list, found.labels)).toEqual(labels);
    expect(found.modularity).toBeCloseTo(modularity, 12);
    expect(found.count).toBe(found.sizes.length);
  });

  it.each([...Array(60).keys()])('are connected, and of the modularity that is stated: %i', (seed) => {
    const adjacency = randomAdjacency(seed);
    const { labels, count, modularity, sizes } = communities(adjacency);
    const parts = connectedGroups(adjacency, (a, b) => labels[a] === labels[b]);
    expect(new Set(parts).size).toBe(count);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(adjacency.nodeCount);
    expect(modularity).toBeCloseTo(adjacency.targets.length === 0 ? 0 : naiveModularity(adjacency, labels), 9);
  });

  it('are numbered by size, and of equal ones that with the smallest node comes first', () => {
    const { labels, sizes } = communities(powerLaw(400, 80, 600));
    expect([...sizes]).toEqual([...sizes].sort((a, b) => b - a));
    const firsts = [...sizes.keys()].map((label) => labels.indexOf(label));
    firsts.forEach((first, label) => {
      if (label > 0 && sizes[label] === sizes[label - 1]) expect(first).toBeGreaterThan(firsts[label - 1]);
    });
  });

  it.each<[string, Adjacency]>([
    ['the events of the South', southernWomen],
    ['forty blocks', planted(40)],
    ['a power law, sparse', powerLaw(2000, 400, 4000)],
    ['a power law, dense', powerLaw(1000, 200, 8000)],
  ])('are of no lower modularity than by Louvain: %s', (_, adjacency) =>
    expect(communities(adjacency).modularity).toBeGreaterThan(louvainModularity(adjacency) - 0.01),
  );

  it('are the same each time', () => {
    const adjacency = powerLaw(500, 100, 2000);
    expect(communities(adjacency)).toEqual(communities(adjacency));
  });
});
