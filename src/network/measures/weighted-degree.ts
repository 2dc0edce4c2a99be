import { type Adjacency } from './adjacency';

/** The number of memberships that join each node to its neighbours: the sum of the weights of its edges. */
export function weightedDegree({ nodeCount, from, weights }: Adjacency): Int32Array {
  const sums = new Int32Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    for (let i = from[node]; i < from[node + 1]; i++) sums[node] += weights[i];
  }
  return sums;
}
