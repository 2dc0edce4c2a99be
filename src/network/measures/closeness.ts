import { type Adjacency } from './adjacency';
import { distancesFrom } from './distances';
import { type Estimate, largestOf, standardErrorOfTotal } from './estimate';
import { drawSources, sampleSizeOf } from './sources';

const EXACT_NODES = 10_000;
/** Nodes and arcs times sources. */
const SAMPLED_WORK = 2e9;

/**
 * Closeness (Wasserman and Faust 1994): the reciprocal of the average distance to the nodes within reach, times the share of all other
 * nodes that these are, (r - 1)² / ((n - 1) · sum of distances). Edges have the length 1, no path goes through a collective. From 0
 * (alone) to 1 (a neighbour of all).
 *
 * Exact up to 10,000 nodes. In a larger graph each part with more than `mostInPart` nodes is estimated from the distances to so many
 * sources, drawn at random and always the same (Eppstein and Wang 2004).
 */
export function closeness(adjacency: Adjacency, mostInPart = sourcesFor(adjacency)): Estimate {
  const { nodeCount } = adjacency;
  const parts = drawSources(adjacency, mostInPart);
  const sampleSize = sampleSizeOf(parts);
  const values = new Float64Array(nodeCount);
  const standardErrors = sampleSize === null ? null : new Float64Array(nodeCount);
  const { reaching, sums, squares } = distancesFrom(adjacency, parts);
  for (const { nodes, sources } of parts) {
    const scale = nodes.length / sources.length;
    for (const node of nodes) {
      const total = scale * sums[node];
      if (total === 0) continue;
      const others = scale * reaching[node] - 1;
      values[node] = (others * others) / ((nodeCount - 1) * total);
      if (!standardErrors) continue;
      const sample = { sum: sums[node], squares: squares[node], size: sources.length };
      // The error of the reciprocal of the total, to the first order.
      standardErrors[node] = (values[node] * standardErrorOfTotal(sample, nodes.length)) / total;
    }
  }
  return { values, sampleSize, standardErrors, largestStandardError: largestOf(standardErrors) };
}

function sourcesFor({ nodeCount, targets }: Adjacency): number {
  return nodeCount <= EXACT_NODES ? nodeCount : Math.ceil(SAMPLED_WORK / (nodeCount + targets.length));
}
