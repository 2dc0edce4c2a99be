import { TallyByGroup } from './tally-by-group';
import { type WeightedGraph } from './weighted-graph';

/**
 * Divides each community into connected groups (Traag, Waltman and van Eck 2019, MergeNodesSubset): nodes that are alone join, one after
 * the other, the group within their community where the modularity gains most, if both the node and the group are well connected to the
 * rest of the community. Where the paper draws a group at random among those that gain, the best one is taken.
 */
export function refine(graph: WeightedGraph, communities: Int32Array): Int32Array {
  const { nodeCount, from, targets, weights, strengths, total } = graph;
  const groups = Int32Array.from({ length: nodeCount }, (_, node) => node);
  const sizes = new Int32Array(nodeCount).fill(1);
  const sums = strengths.slice();
  const communitySums = new Float64Array(nodeCount);
  /** The weight of the edges between a group and the rest of its community. */
  const outward = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    communitySums[communities[node]] += strengths[node];
    for (let i = from[node]; i < from[node + 1]; i++) {
      if (communities[targets[i]] === communities[node]) outward[node] += weights[i];
    }
  }
  const isWellConnected = (group: number, community: number) =>
    outward[group] * total >= sums[group] * (communitySums[community] - sums[group]);

  const tally = new TallyByGroup(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    const community = communities[node];
    if (sizes[node] > 1 || !isWellConnected(node, community)) continue;
    tally.addEdges(graph, node, groups);
    let best = node;
    let bestGain = 0;
    for (let i = 0; i < tally.count; i++) {
      const group = tally.touched[i];
      const gain = tally.weights[group] * total - strengths[node] * sums[group];
      if (gain <= bestGain || communities[group] !== community || !isWellConnected(group, community)) continue;
      best = group;
      bestGain = gain;
    }
    if (best !== node) {
      outward[best] += outward[node] - 2 * tally.weights[best];
      sums[best] += strengths[node];
      sizes[best]++;
      groups[node] = best;
    }
    tally.clear();
  }
  return groups;
}
