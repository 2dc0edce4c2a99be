import { type Adjacency } from './adjacency';
import { Dependencies } from './dependencies';
import { type Estimate, largestOf, standardErrorOfTotal } from './estimate';
import { drawSources, sampleSizeOf } from './sources';

const EXACT_NODES = 10_000;
/** Nodes and arcs times sources: some three seconds' work. */
const SAMPLED_WORK = 350e6;

/**
 * Betweenness: the share of the pairs of other nodes that a node lies between, where of several shortest paths each counts in part
 * (Brandes 2001). Edges have the length 1, no path goes through a collective. From 0 to 1, divided by (n - 1)(n - 2) / 2.
 *
 * Exact up to 10,000 nodes. In a larger graph each part with more than `mostInPart` nodes is estimated from so many sources, drawn
 * at random and always the same (Brandes and Pich 2007; Geisberger, Sanders and Schultes 2008). The standard errors are right for the
 * nodes that lie on many paths; where few sources have a path through a node, its error may be taken for too small, down to 0.
 */
export function betweenness(adjacency: Adjacency, mostInPart = sourcesFor(adjacency)): Estimate {
  const { nodeCount } = adjacency;
  const parts = drawSources(adjacency, mostInPart);
  const sampleSize = sampleSizeOf(parts);
  const values = new Float64Array(nodeCount);
  const standardErrors = sampleSize === null ? null : new Float64Array(nodeCount);
  const pairs = (nodeCount - 1) * (nodeCount - 2);
  const dependencies = new Dependencies(adjacency);
  for (const part of parts) {
    if (part.nodes.length < 3) continue;
    for (const source of part.sources) dependencies.addFrom(source, part);
    for (const node of part.nodes) {
      const sample = { sum: dependencies.sums[node], squares: dependencies.squares[node], size: part.sources.length };
      values[node] = ((part.nodes.length / sample.size) * sample.sum) / pairs;
      if (standardErrors) standardErrors[node] = standardErrorOfTotal(sample, part.nodes.length) / pairs;
    }
  }
  return { values, sampleSize, standardErrors, largestStandardError: largestOf(standardErrors) };
}

function sourcesFor({ nodeCount, targets }: Adjacency): number {
  return nodeCount <= EXACT_NODES ? nodeCount : Math.ceil(SAMPLED_WORK / (nodeCount + targets.length));
}
