import { type Adjacency } from './adjacency';

const NONE = -1;

/** The groups of nodes that are connected by the edges that count, each labelled by its smallest node. `joins` is symmetric. */
export function connectedGroups(
  { nodeCount, from, targets }: Adjacency,
  joins: (node: number, neighbour: number) => boolean,
): Int32Array {
  const labels = new Int32Array(nodeCount).fill(NONE);
  const queue = new Int32Array(nodeCount);
  for (let start = 0; start < nodeCount; start++) {
    if (labels[start] !== NONE) continue;
    labels[start] = start;
    queue[0] = start;
    for (let head = 0, count = 1; head < count; head++) {
      const node = queue[head];
      for (let i = from[node]; i < from[node + 1]; i++) {
        const neighbour = targets[i];
        if (labels[neighbour] !== NONE || !joins(node, neighbour)) continue;
        labels[neighbour] = start;
        queue[count++] = neighbour;
      }
    }
  }
  return labels;
}
