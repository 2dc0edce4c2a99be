import { type Adjacency } from './adjacency';
import { connectedGroups } from './connected-groups';
import { type Grouping, numberGroups } from './numbering';

/**
 * The connected components. A collective joins nothing: it belongs to the component of its first neighbour that is no collective (the
 * one coalition that names it), or is alone.
 */
export function components(adjacency: Adjacency): Grouping {
  const { nodeCount, from, targets, collectives } = adjacency;
  const labels = connectedGroups(adjacency, (node, neighbour) => !collectives[node] && !collectives[neighbour]);
  for (let node = 0; node < nodeCount; node++) {
    if (!collectives[node]) continue;
    const first = targets.subarray(from[node], from[node + 1]).find((neighbour) => !collectives[neighbour]);
    if (first !== undefined) labels[node] = labels[first];
  }
  return numberGroups(labels);
}
