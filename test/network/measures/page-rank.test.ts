import { type Adjacency } from '../../../src/network/measures/adjacency';
import { pageRank } from '../../../src/network/measures/page-rank';
import { adjacencyOfLetters, type Letters } from './support/adjacency-of';
import { expectCloseTo } from './support/close-to';
import { powerLaw } from './support/power-law';
import { randomAdjacency } from './support/random-adjacency';
import { BY_NETWORKX, placeOf, southernWomen } from './support/southern-women';

/** By definition: where one is after very many steps, 15 % of them to anywhere. */
function naive({ nodeCount, from, targets }: Adjacency): number[] {
  let ranks = new Array<number>(nodeCount).fill(1 / nodeCount);
  for (let step = 0; step < 300; step++) {
    const next = new Array<number>(nodeCount).fill(0.15 / nodeCount);
    ranks.forEach((rank, node) => {
      const neighbours = targets.subarray(from[node], from[node + 1]);
      for (const neighbour of neighbours) next[neighbour] += (0.85 * rank) / neighbours.length;
      if (neighbours.length === 0) for (let any = 0; any < nodeCount; any++) next[any] += (0.85 * rank) / nodeCount;
    });
    ranks = next;
  }
  return ranks;
}

describe('PageRank', () => {
  const cases: [title: string, list: Letters, expected: number[]][] = [
    ['of nothing', { edges: '' }, []],
    ['of nodes without edges', { edges: '', others: 'abcd' }, [1 / 4, 1 / 4, 1 / 4, 1 / 4]],
    ['of neighbours', { edges: 'ax' }, [1 / 2, 1 / 2]],
    // x = 0.05 + 0.85 (a + b) and a = b = 0.05 + 0.85 x / 2
    ['of two in one', { edges: 'ax bx' }, [19 / 74, 19 / 74, 18 / 37]],
    ['membership twice counts once', { edges: 'ax ax bx' }, [19 / 74, 19 / 74, 18 / 37]],
    // From b one goes anywhere: b = (0.15 + 0.85 b) / 3
    ['beside one alone', { edges: 'ax', others: 'b' }, [20 / 43, 3 / 43, 20 / 43]],
  ];
  it.each(cases)('%s', (_, list, expected) => expectCloseTo(pageRank(adjacencyOfLetters(list)), expected));

  it.each([...Array(40).keys()])('is that of its definition: %i', (seed) => {
    const adjacency = randomAdjacency(seed);
    expectCloseTo(pageRank(adjacency), naive(adjacency));
  });

  it('sums to 1', () => expect(pageRank(powerLaw(2000, 400, 4000)).reduce((a, b) => a + b)).toBeCloseTo(1, 8));

  it.each(BY_NETWORKX)('of %s at the events of the South', (name, _betweenness, _closeness, expected) =>
    expect(pageRank(southernWomen)[placeOf(name)]).toBeCloseTo(expected, 9),
  );
});
