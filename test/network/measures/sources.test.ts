import { drawSources, sampleSizeOf } from '../../../src/network/measures/sources';
import { adjacencyOf } from './support/adjacency-of';

const star = Array.from({ length: 99 }, (_, i) => [0, i + 1] as const);
const adjacency = adjacencyOf(104, [...star, [100, 101], [101, 102]]);

describe('Sources', () => {
  it('are all nodes of a small part, and so many of a large one, each once', () => {
    const parts = drawSources(adjacency, 10);
    expect(parts.map(({ nodes }) => nodes.length)).toEqual([100, 3, 1]);
    expect(parts.slice(1).map(({ sources }) => [...sources])).toEqual([[100, 101, 102], [103]]);
    expect(new Set(parts[0].sources).size).toBe(10);
    expect(parts[0].sources.every((source) => source < 100)).toBe(true);
    expect(sampleSizeOf(parts)).toBe(10);
  });

  it('are the same each time', () => expect(drawSources(adjacency, 10)).toEqual(drawSources(adjacency, 10)));

  it('are spread over the part', () => {
    const { sources } = drawSources(adjacency, 50)[0];
    expect(sources.filter((source) => source < 50).length).toBeGreaterThan(15);
    expect(sources.filter((source) => source < 50).length).toBeLessThan(35);
  });

  it('are no sample if they are all', () => expect(sampleSizeOf(drawSources(adjacency, 100))).toBeNull());
});
