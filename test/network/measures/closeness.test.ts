import { type Adjacency } from '../../../src/network/measures/adjacency';
import { closeness } from '../../../src/network/measures/closeness';
import { adjacencyOf, adjacencyOfLetters, byLetter, type Letters, starOf } from './support/adjacency-of';
import { expectCloseTo } from './support/close-to';
import { NaivePaths } from './support/naive-paths';
import { powerLaw } from './support/power-law';
import { randomAdjacency } from './support/random-adjacency';
import { BY_NETWORKX, placeOf, southernWomen } from './support/southern-women';

/** By definition: the reciprocal of the average distance to those within reach, times the share of the others that these are. */
function naive(adjacency: Adjacency): number[] {
  const paths = new NaivePaths(adjacency);
  const nodes = [...Array(adjacency.nodeCount).keys()];
  return nodes.map((node) => {
    const distances = nodes.map((other) => paths.distance(node, other)).filter((it) => it > 0 && it < Infinity);
    const average = distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
    return distances.length === 0 ? 0 : distances.length / (nodes.length - 1) / average;
  });
}

describe('Closeness', () => {
  const cases: [title: string, list: Letters, expected: Record<string, number>][] = [
    ['of nobody', { edges: '' }, {}],
    ['of a node alone in the world', { edges: '', others: 'a' }, { a: 0 }],
    ['of neighbours', { edges: 'ax' }, { a: 1, x: 1 }],
    ['of a star', { edges: 'ax bx cx' }, { a: 3 / 5, b: 3 / 5, c: 3 / 5, x: 1 }],
    ['of a chain', { edges: 'ax xb by' }, { a: 3 / 6, b: 3 / 4, x: 3 / 4, y: 3 / 6 }],
    [
      'less in a small part of the graph',
      { edges: 'ax', others: 'bcde' },
      { a: 1 / 5, b: 0, c: 0, d: 0, e: 0, x: 1 / 5 },
    ],
    [
      'no path goes through a collective, but from it',
      { edges: 'ac cb', collectives: 'c' },
      { a: 1 / 2, b: 1 / 2, c: 1 },
    ],
  ];
  it.each(cases)('%s', (_, list, expected) => {
    const found = closeness(adjacencyOfLetters(list));
    expect(found).toMatchObject({ sampleSize: null, standardErrors: null, largestStandardError: 0 });
    expectCloseTo(found.values, Object.values(expected));
    expect(Object.keys(byLetter(list, found.values))).toEqual(Object.keys(expected));
  });

  it.each([...Array(60).keys()])('is that of its definition: %i', (seed) => {
    const adjacency = randomAdjacency(seed);
    expectCloseTo(closeness(adjacency).values, naive(adjacency));
  });

  it('of more nodes than are followed at once', () => {
    const ring = Array.from({ length: 101 }, (_, i) => [i, (i + 1) % 101] as const);
    const average = (2 * (1 + 50) * 25) / 100;
    expectCloseTo(closeness(adjacencyOf(101, ring)).values, new Array<number>(101).fill(1 / average));
  });

  it.each(BY_NETWORKX)('of %s at the events of the South', (name, _, expected) =>
    expect(closeness(southernWomen).values[placeOf(name)]).toBeCloseTo(expected, 12),
  );
});

describe('Sampled closeness', () => {
  const adjacency = powerLaw(1000, 200, 3000);
  const exact = closeness(adjacency);

  it('says from how many nodes, and errs about as much as it says', () => {
    const sampled = closeness(adjacency, 300);
    expect(sampled.sampleSize).toBe(300);
    expect(sampled.largestStandardError).toBe(Math.max(...sampled.standardErrors!));
    const unsure = [...exact.values.keys()].filter((node) => sampled.standardErrors![node] > 0);
    const errors = unsure.map(
      (node) => Math.abs(sampled.values[node] - exact.values[node]) / sampled.standardErrors![node],
    );
    expect(errors.filter((error) => error < 2).length).toBeGreaterThan(0.9 * unsure.length);
    expect(sampled.largestStandardError).toBeLessThan(Math.max(...exact.values) / 10);
  });

  it('is the same each time', () => expect(closeness(adjacency, 50)).toEqual(closeness(adjacency, 50)));

  it('is exact where a part has no more nodes than the sample', () => {
    const star = Array.from({ length: 30 }, (_, i) => [0, i + 1] as const);
    const chain = [31, 32, 33].map((node) => [node, node + 1] as const);
    const { values, standardErrors } = closeness(adjacencyOf(35, [...star, ...chain]), 4);
    expectCloseTo(
      values.subarray(31),
      [3 / 6, 3 / 4, 3 / 4, 3 / 6].map((value) => (value * 3) / 34),
    );
    expectCloseTo(standardErrors!.subarray(31), [0, 0, 0, 0]);
  });

  it('comes by itself over 10,000 nodes', () => {
    expect(closeness(starOf(8000, 10_000)).sampleSize).toBeNull();
    const sampled = closeness(starOf(8000, 400_000));
    expect(sampled.sampleSize).toBeGreaterThan(1000);
    expect(sampled.values[0]).toBeCloseTo(8000 / 399_999, 4);
  });
});
