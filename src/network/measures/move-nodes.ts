import { TallyByGroup } from './tally-by-group';
import { type WeightedGraph } from './weighted-graph';

/**
 * Moves nodes, one at a time, to the neighbouring community (or to none) where the modularity gains most, until none can gain; a move
 * brings back only the neighbours that are outside the new community (Traag, Waltman and van Eck 2019, MoveNodesFast). Changes
 * `communities`, whose labels are from 0 to below the number of nodes. Of equal gains the node's own community is kept, else the first
 * among its edges wins. All gains are whole numbers, so they compare exactly.
 */
export function moveNodes(graph: WeightedGraph, communities: Int32Array): void {
  const { nodeCount, from, targets, strengths, total } = graph;
  const sums = new Float64Array(nodeCount);
  const sizes = new Int32Array(nodeCount);
  communities.forEach((community, node) => {
    sums[community] += strengths[node];
    sizes[community]++;
  });
  const empty = [...sizes.keys()].filter((community) => sizes[community] === 0);
  const tally = new TallyByGroup(nodeCount);
  const queue = Int32Array.from({ length: nodeCount }, (_, node) => node);
  const isQueued = new Uint8Array(nodeCount).fill(1);

  for (let head = 0, queued = nodeCount; queued > 0; queued--) {
    const node = queue[head];
    head = head + 1 === nodeCount ? 0 : head + 1;
    isQueued[node] = 0;
    const own = communities[node];
    const strength = strengths[node];
    sums[own] -= strength;
    tally.addEdges(graph, node, communities);
    let best = own;
    let bestGain = tally.weights[own] * total - strength * sums[own];
    for (let i = 0; i < tally.count; i++) {
      const community = tally.touched[i];
      const gain = tally.weights[community] * total - strength * sums[community];
      if (gain <= bestGain) continue;
      best = community;
      bestGain = gain;
    }
    tally.clear();
    if (bestGain < 0 && sizes[own] > 1) best = empty.pop()!;
    sums[best] += strength;
    if (best === own) continue;
    communities[node] = best;
    sizes[best]++;
    if (--sizes[own] === 0) empty.push(own);
    for (let i = from[node]; i < from[node + 1]; i++) {
      const neighbour = targets[i];
      if (isQueued[neighbour] || communities[neighbour] === best) continue;
      isQueued[neighbour] = 1;
      queue[(head + queued - 1) % nodeCount] = neighbour;
      queued++;
    }
  }
}
