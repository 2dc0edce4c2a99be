import { type Adjacency } from '../../../src/network/measures/adjacency';
import { type Broker, brokers } from '../../../src/network/measures/brokers';
import { adjacencyOf, adjacencyOfLetters, type Letters } from './support/adjacency-of';
import { randomAdjacency } from './support/random-adjacency';

/** Without the node, and without collectives, as anything leads through neither: the coalitions in each part, the most first. */
function naive({ nodeCount, from, targets, collectives }: Adjacency, isCoalition: Uint8Array): Broker[] {
  const found: Broker[] = [];
  for (let node = 0; node < nodeCount; node++) {
    if (collectives[node]) continue;
    const seen = new Set([node]);
    const reach = (start: number): number => {
      if (seen.has(start) || collectives[start]) return 0;
      seen.add(start);
      const neighbours = [...targets.subarray(from[start], from[start + 1])];
      return neighbours.reduce((sum, neighbour) => sum + reach(neighbour), isCoalition[start]);
    };
    const held = [...targets.subarray(from[node], from[node + 1])].map(reach).filter((count) => count > 0);
    const cutOff = held.reduce((sum, count) => sum + count, 0) - Math.max(...held);
    if (held.length > 1) found.push({ node, parts: held.length, cutOff });
  }
  return found.sort((a, b) => b.cutOff - a.cutOff || a.node - b.node);
}

describe('Brokers (coalitions are v to z)', () => {
  const cases: [title: string, list: Letters, expected: string[]][] = [
    ['none in nothing', { edges: '' }, []],
    ['none in one coalition', { edges: 'ax bx' }, []],
    ['who alone is in both', { edges: 'ax bx by cy' }, ['b: 2 parts, 1 cut off']],
    ['not two who are in both', { edges: 'ax bx by ay' }, []],
    ['between three', { edges: 'bx by bz' }, ['b: 3 parts, 2 cut off']],
    ['of the parts that hold a coalition', { edges: 'bx by ba' }, ['b: 2 parts, 1 cut off']],
    ['the largest part is not cut off', { edges: 'av aw bv bw bx by bz az' }, ['b: 3 parts, 2 cut off']],
    [
      'who cuts off more comes first, then the first node',
      { edges: 'av bv bw cw cx dx dy' },
      [
        'c: 2 parts, 2 cut off',
        'b: 2 parts, 1 cut off',
        'd: 2 parts, 1 cut off',
        'w: 2 parts, 1 cut off',
        'x: 2 parts, 1 cut off',
      ],
    ],
    ['within its own component', { edges: 'ax ay bz cw' }, ['a: 2 parts, 1 cut off']],
    ['never a collective, which connects nothing', { edges: 'ax cx cy by', collectives: 'c' }, []],
    ['a coalition may be one, which then is in no part', { edges: 'xy ya xz zb xc' }, ['x: 2 parts, 1 cut off']],
    ['not with a collective for another way', { edges: 'bx by cx cy', collectives: 'c' }, ['b: 2 parts, 1 cut off']],
  ];
  it.each(cases)('%s', (_, list, expected) => {
    const letters = [...new Set(list.edges + (list.others ?? ''))].filter((letter) => letter !== ' ').sort();
    const isCoalition = Uint8Array.from(letters, (letter) => Number(letter >= 'v'));
    const found = brokers(adjacencyOfLetters(list), isCoalition);
    expect(found.map(({ node, parts, cutOff }) => `${letters[node]}: ${parts} parts, ${cutOff} cut off`)).toEqual(
      expected,
    );
  });

  it.each([...Array(80).keys()])('are those of the definition: %i', (seed) => {
    const adjacency = randomAdjacency(seed);
    const isCoalition = adjacency.collectives.map((isCollective, node) => Number(!isCollective && node % 3 > 0));
    expect(brokers(adjacency, isCoalition)).toEqual(naive(adjacency, isCoalition));
  });

  it('may be at the end of long chains', () => {
    const chain = Array.from({ length: 50_000 }, (_, i) => [i, i + 1] as const);
    const isCoalition = Uint8Array.from({ length: 50_001 }, (_, node) => node % 2);
    expect(brokers(adjacencyOf(50_001, chain), isCoalition)[0]).toEqual({ node: 25_000, parts: 2, cutOff: 12_500 });
  });
});
