import { type Adjacency } from './adjacency';

/** The number of neighbours of each node. */
export function degree({ nodeCount, from }: Adjacency): Int32Array {
  return Int32Array.from({ length: nodeCount }, (_, node) => from[node + 1] - from[node]);
}
