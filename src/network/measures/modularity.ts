import { type Adjacency } from './adjacency';

/**
 * The modularity of a division into groups (Newman 2006), whose labels are from 0 to below the number of nodes: the share of edges
 * within groups, less what would be expected if edges fell at random between nodes of the same degrees. Edges count alike, whatever
 * their weight. Below 1; 0 for a graph without edges.
 */
export function modularity({ nodeCount, from, targets }: Adjacency, labels: Int32Array): number {
  const arcs = targets.length;
  if (arcs === 0) return 0;
  const degrees = new Float64Array(nodeCount);
  let within = 0;
  for (let node = 0; node < nodeCount; node++) {
    degrees[labels[node]] += from[node + 1] - from[node];
    for (let i = from[node]; i < from[node + 1]; i++) within += Number(labels[targets[i]] === labels[node]);
  }
  return within / arcs - degrees.reduce((sum, degree) => sum + (degree / arcs) ** 2, 0);
}
