import { type Adjacency } from './adjacency';
import { coreOf } from './core';
import { Dependencies } from './dependencies';
import { type Estimate, largestOf, standardErrorOfTotal } from './estimate';
import { pendantTrees } from './pendant-trees';
import { drawSources, sampleSizeOf } from './sources';

const EXACT_NODES = 10_000;
/** Nodes and arcs times sources: some three seconds' work. */
const SAMPLED_WORK = 250e6;

/**
 * Betweenness: the share of the pairs of other nodes that a node lies between, where of several shortest paths each counts in part
 * (Brandes 2001). Edges have the length 1, no path goes through a collective. From 0 to 1, divided by (n - 1)(n - 2) / 2.
 *
 * Exact up to 10,000 nodes. In a larger graph each part with more than `mostInPart` nodes is estimated from so many sources, drawn
 * at random and always the same (Brandes and Pich 2007; Geisberger, Sanders and Schultes 2008). What pendant trees contribute is
 * exact. The standard errors are right for the nodes that lie on many paths; where few sources have a path through a node, its error
 * may be taken for too small, down to 0.
 */
export function betweenness(adjacency: Adjacency, mostInPart = sourcesFor(adjacency)): Estimate {
  const { nodeCount } = adjacency;
  const parts = drawSources(adjacency, mostInPart);
  const sampleSize = sampleSizeOf(parts);
  const values = new Float64Array(nodeCount);
  const standardErrors = sampleSize === null ? null : new Float64Array(nodeCount);
  const trees = pendantTrees(adjacency, parts);
  const core = coreOf(adjacency, trees);
  const dependencies = new Dependencies(core);
  const allPairs = (nodeCount - 1) * (nodeCount - 2);
  for (const { nodes, sources } of parts) {
    if (nodes.length < 3) continue;
    const inCore = nodes.filter((node) => trees.parents[node] < 0);
    const places = inCore.map((node) => core.places[node]).sort();
    for (const [place, times] of countEach(sources, core.places)) dependencies.add(place, times, places);
    for (const node of nodes) values[node] = trees.pairs[node] / allPairs;
    for (const node of inCore) {
      const place = core.places[node];
      const sample = { sum: dependencies.sums[place], squares: dependencies.squares[place], size: sources.length };
      values[node] += ((nodes.length / sources.length) * sample.sum) / allPairs;
      if (standardErrors) standardErrors[node] = standardErrorOfTotal(sample, nodes.length) / allPairs;
    }
  }
  return { values, sampleSize, standardErrors, largestStandardError: largestOf(standardErrors) };
}

/** The places of the sources in the core, and how many sources each stands for. */
function countEach(sources: Int32Array, places: Int32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const source of sources) counts.set(places[source], (counts.get(places[source]) ?? 0) + 1);
  return counts;
}

function sourcesFor({ nodeCount, targets }: Adjacency): number {
  return nodeCount <= EXACT_NODES ? nodeCount : Math.ceil(SAMPLED_WORK / (nodeCount + targets.length));
}
