import { components } from '../../../src/network/measures/components';
import { adjacencyOf, adjacencyOfLetters, byLetter, type Letters } from './support/adjacency-of';
import { NaivePaths } from './support/naive-paths';
import { randomAdjacency } from './support/random-adjacency';

describe('Components', () => {
  const cases: [title: string, list: Letters, labels: Record<string, number>, sizes: number[]][] = [
    ['of nothing', { edges: '' }, {}, []],
    ['the largest first', { edges: 'ay bx cx' }, { a: 1, b: 0, c: 0, x: 0, y: 1 }, [3, 2]],
    ['of equal ones that with the smallest node', { edges: 'bx ay' }, { a: 0, b: 1, x: 1, y: 0 }, [2, 2]],
    ['a node alone is one', { edges: 'bx', others: 'a' }, { a: 1, b: 0, x: 0 }, [2, 1]],
    [
      'a collective joins nothing',
      { edges: 'ax cx cy by', collectives: 'c' },
      { a: 0, b: 1, c: 0, x: 0, y: 1 },
      [3, 2],
    ],
    ['collectives do not join each other', { edges: 'cd', collectives: 'cd' }, { c: 0, d: 1 }, [1, 1]],
    ['a collective alone', { edges: 'ax', others: 'c', collectives: 'c' }, { a: 0, c: 1, x: 0 }, [2, 1]],
  ];
  it.each(cases)('%s', (_, list, labels, sizes) => {
    const found = components(adjacencyOfLetters(list));
    expect(byLetter(list, found.labels)).toEqual(labels);
    expect([...found.sizes]).toEqual(sizes);
  });

  it.each([...Array(40).keys()])('hold together what a path connects: %i', (seed) => {
    const adjacency = randomAdjacency(seed);
    const paths = new NaivePaths(adjacency);
    const { labels, sizes } = components(adjacency);
    const actors = [...labels.keys()].filter((node) => !adjacency.collectives[node]);
    for (const a of actors) {
      for (const b of actors) expect(labels[a] === labels[b]).toBe(paths.distance(a, b) < Infinity);
    }
    expect([...sizes].sort((a, b) => b - a)).toEqual([...sizes]);
    sizes.forEach((size, label) => expect(labels.filter((it) => it === label)).toHaveLength(size));
  });

  it('may be deep', () => {
    const chain = Array.from({ length: 50_000 }, (_, i) => [i, i + 1] as const);
    expect([...components(adjacencyOf(50_001, chain)).sizes]).toEqual([50_001]);
  });
});
