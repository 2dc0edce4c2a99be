import { type Adjacency } from '../../../src/network/measures/adjacency';
import { betweenness } from '../../../src/network/measures/betweenness';
import { adjacencyOf, adjacencyOfLetters, byLetter, type Letters, starOf } from './support/adjacency-of';
import { expectCloseTo } from './support/close-to';
import { NaivePaths } from './support/naive-paths';
import { powerLaw } from './support/power-law';
import { randomAdjacency } from './support/random-adjacency';
import { BY_NETWORKX, placeOf, southernWomen } from './support/southern-women';

/** By definition: over all pairs of others, the share of the shortest paths that go through the node. */
function naive(adjacency: Adjacency): number[] {
  const { nodeCount } = adjacency;
  const paths = new NaivePaths(adjacency);
  const sums = new Array<number>(nodeCount).fill(0);
  for (let source = 0; source < nodeCount; source++) {
    for (let target = source + 1; target < nodeCount; target++) {
      const found = paths.between[source][target];
      for (const path of found) for (const node of path.slice(1, -1)) sums[node] += 1 / found.length;
    }
  }
  return sums.map((sum) => (2 * sum) / ((nodeCount - 1) * (nodeCount - 2)));
}

describe('Betweenness', () => {
  const cases: [title: string, list: Letters, expected: Record<string, number>][] = [
    ['of one node', { edges: '', others: 'a' }, { a: 0 }],
    ['of two', { edges: 'ax' }, { a: 0, x: 0 }],
    ['all pairs go through the middle', { edges: 'ax bx cx' }, { a: 0, b: 0, c: 0, x: 1 }],
    ['a chain', { edges: 'ax xb by' }, { a: 0, b: 2 / 3, x: 2 / 3, y: 0 }],
    ['two ways share', { edges: 'ax xb by ya' }, { a: 1 / 6, b: 1 / 6, x: 1 / 6, y: 1 / 6 }],
    ['no path goes through a collective', { edges: 'ac bc', collectives: 'c' }, { a: 0, b: 0, c: 0 }],
    ['a path may end at one', { edges: 'ax xc', collectives: 'c' }, { a: 0, c: 0, x: 1 }],
    ['membership twice counts once', { edges: 'ax ax bx' }, { a: 0, b: 0, x: 1 }],
  ];
  it.each(cases)('%s', (_, list, expected) => {
    const adjacency = adjacencyOfLetters(list);
    const found = betweenness(adjacency);
    expect(found).toMatchObject({ sampleSize: null, standardErrors: null, largestStandardError: 0 });
    expectCloseTo(found.values, Object.values(expected));
    expect(Object.keys(byLetter(list, found.values))).toEqual(Object.keys(expected));
  });

  it.each([...Array(60).keys()])('is that of its definition: %i', (seed) => {
    const adjacency = randomAdjacency(seed);
    expectCloseTo(betweenness(adjacency).values, naive(adjacency));
  });

  it.each(BY_NETWORKX)('of %s at the events of the South', (name, expected) =>
    expect(betweenness(southernWomen).values[placeOf(name)]).toBeCloseTo(expected, 12),
  );
});

describe('Sampled betweenness', () => {
  const adjacency = powerLaw(1000, 200, 3000);
  const exact = betweenness(adjacency);

  it('says from how many nodes, and errs about as much as it says', () => {
    const sampled = betweenness(adjacency, 300);
    expect(sampled.sampleSize).toBe(300);
    expect(sampled.largestStandardError).toBe(Math.max(...sampled.standardErrors!));
    const busiest = [...exact.values.keys()].sort((a, b) => exact.values[b] - exact.values[a]).slice(0, 50);
    const errors = busiest.map(
      (node) => Math.abs(sampled.values[node] - exact.values[node]) / sampled.standardErrors![node],
    );
    expect(errors.filter((error) => error < 2).length).toBeGreaterThan(35);
    expect(sampled.largestStandardError).toBeLessThan(Math.max(...exact.values) / 10);
  });

  it('is the same each time', () => expect(betweenness(adjacency, 50)).toEqual(betweenness(adjacency, 50)));

  it('is exact where a part has no more nodes than the sample', () => {
    const ring = Array.from({ length: 30 }, (_, i) => [i, (i + 1) % 30] as const);
    const square = [30, 31, 32, 33].map((node, i) => [node, 30 + ((i + 1) % 4)] as const);
    const { values, standardErrors, sampleSize } = betweenness(adjacencyOf(34, [...ring, ...square]), 4);
    expect(sampleSize).toBe(4);
    expectCloseTo(values.subarray(30), new Array<number>(4).fill(1 / (33 * 32)));
    expectCloseTo(standardErrors!.subarray(30), [0, 0, 0, 0]);
    expect(Math.min(...standardErrors!.subarray(0, 30))).toBeGreaterThan(0);
  });

  it('is exact in pendant trees', () => {
    const ring = Array.from({ length: 30 }, (_, i) => [i, (i + 1) % 30] as const);
    const tree = [
      [0, 30],
      [30, 31],
      [31, 32],
      [31, 33],
    ] as const;
    const { values, standardErrors } = betweenness(adjacencyOf(34, [...ring, ...tree]), 4);
    const ordered = [2 * 3 * 30, 2 * (2 * 31 + 1), 0, 0];
    expectCloseTo(
      values.subarray(30),
      ordered.map((pairs) => pairs / (33 * 32)),
    );
    expectCloseTo(standardErrors!.subarray(30), [0, 0, 0, 0]);
  });

  it('comes by itself over 10,000 nodes', () => {
    expect(betweenness(starOf(2000, 10_000)).sampleSize).toBeNull();
    const sampled = betweenness(starOf(2000, 400_000));
    expect(sampled.sampleSize).toBeGreaterThan(100);
    expect(sampled.values[0]).toBeCloseTo((2000 * 1999) / (399_999 * 399_998), 15);
  });
});
