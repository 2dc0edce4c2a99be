import { type Adjacency } from '../../../../src/network/measures/adjacency';
import { randomOf } from '../../support/random';
import { adjacencyOf } from './adjacency-of';

/** Any small graph: edges anywhere, some of them twice, some nodes alone, collectives with any number of neighbours. */
export function randomAdjacency(seed: number): Adjacency {
  const random = randomOf(seed);
  const below = (n: number) => Math.floor(random() * n);
  const nodeCount = 3 + below(20);
  const edges = Array.from({ length: below(2 * nodeCount) }, () => [below(nodeCount), below(nodeCount)] as const);
  const collectives = Array.from({ length: below(4) }, () => below(nodeCount));
  return adjacencyOf(
    nodeCount,
    edges.filter(([a, b]) => a !== b),
    collectives,
  );
}
