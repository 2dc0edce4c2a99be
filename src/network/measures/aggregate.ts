import { TallyByGroup } from './tally-by-group';
import { type WeightedGraph } from './weighted-graph';

/** The graph of the groups of a graph: each group, numbered from 0 to below `groupCount`, becomes a node. */
export function aggregate(graph: WeightedGraph, groups: Int32Array, groupCount: number): WeightedGraph {
  const from = new Int32Array(groupCount + 1);
  const targets: number[] = [];
  const weights: number[] = [];
  const strengths = new Float64Array(groupCount);
  const { starts, members } = membersOf(groups, groupCount);
  const tally = new TallyByGroup(groupCount);
  for (let group = 0; group < groupCount; group++) {
    for (let i = starts[group]; i < starts[group + 1]; i++) {
      tally.addEdges(graph, members[i], groups);
      strengths[group] += graph.strengths[members[i]];
    }
    for (let i = 0; i < tally.count; i++) {
      const neighbour = tally.touched[i];
      if (neighbour === group) continue;
      targets.push(neighbour);
      weights.push(tally.weights[neighbour]);
    }
    tally.clear();
    from[group + 1] = targets.length;
  }
  return {
    nodeCount: groupCount,
    from,
    targets: Int32Array.from(targets),
    weights: Int32Array.from(weights),
    strengths,
    total: graph.total,
  };
}

function membersOf(groups: Int32Array, groupCount: number) {
  const starts = new Int32Array(groupCount + 1);
  for (const group of groups) starts[group + 1]++;
  for (let group = 0; group < groupCount; group++) starts[group + 1] += starts[group];
  const places = starts.slice();
  const members = new Int32Array(groups.length);
  groups.forEach((group, node) => (members[places[group]++] = node));
  return { starts, members };
}
