import { type Adjacency } from './measures/adjacency';
import { type NetworkEdges } from './select-network';

/**
 * The undirected simple graph of edges: two coalitions that are members of each other have one edge there, of both weights. Rows are
 * ordered by counting: arcs are put, target by target, into the rows of their sources.
 */
export function adjacencyOf(
  edges: Pick<NetworkEdges, 'actors' | 'coalitions' | 'weights'>,
  collectives: Uint8Array,
): Adjacency {
  const nodeCount = collectives.length;
  const byTarget = rowsOf(nodeCount, edges.actors, edges.coalitions, edges.weights);
  const from = new Int32Array(nodeCount + 1);
  for (const source of byTarget.sources) from[source + 1]++;
  for (let node = 0; node < nodeCount; node++) from[node + 1] += from[node];
  const next = from.slice(0, nodeCount);
  const targets = new Int32Array(byTarget.sources.length);
  const weights = new Int32Array(byTarget.sources.length);
  for (let target = 0; target < nodeCount; target++) {
    for (let i = byTarget.from[target]; i < byTarget.from[target + 1]; i++) {
      const place = next[byTarget.sources[i]]++;
      targets[place] = target;
      weights[place] = byTarget.weights[i];
    }
  }
  return merged({ nodeCount, from, targets, weights, collectives });
}

/** The arcs in both directions, in rows of their targets. */
function rowsOf(nodeCount: number, ends: Int32Array, others: Int32Array, edgeWeights: Int32Array) {
  const from = new Int32Array(nodeCount + 1);
  for (let edge = 0; edge < ends.length; edge++) {
    from[ends[edge] + 1]++;
    from[others[edge] + 1]++;
  }
  for (let node = 0; node < nodeCount; node++) from[node + 1] += from[node];
  const next = from.slice(0, nodeCount);
  const sources = new Int32Array(ends.length * 2);
  const weights = new Int32Array(ends.length * 2);
  const put = (target: number, source: number, weight: number) => {
    const place = next[target]++;
    sources[place] = source;
    weights[place] = weight;
  };
  for (let edge = 0; edge < ends.length; edge++) {
    put(ends[edge], others[edge], edgeWeights[edge]);
    put(others[edge], ends[edge], edgeWeights[edge]);
  }
  return { from, sources, weights };
}

/** Arcs that stand beside each other with one target become one. */
function merged(graph: Adjacency): Adjacency {
  const { nodeCount, targets, weights } = graph;
  const from = new Int32Array(nodeCount + 1);
  let count = 0;
  for (let node = 0; node < nodeCount; node++) {
    for (let i = graph.from[node]; i < graph.from[node + 1]; i++) {
      if (count > from[node] && targets[count - 1] === targets[i]) {
        weights[count - 1] += weights[i];
        continue;
      }
      targets[count] = targets[i];
      weights[count++] = weights[i];
    }
    from[node + 1] = count;
  }
  return { ...graph, from, targets: targets.subarray(0, count), weights: weights.subarray(0, count) };
}
