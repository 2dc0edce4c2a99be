import { type Adjacency } from './adjacency';
import { connectedGroups } from './connected-groups';

/** A part of the graph that no path leaves, and the nodes in it from which paths are followed. */
export interface Part {
  readonly nodes: Int32Array;
  /** All nodes of the part, or a simple random sample of them without replacement. */
  readonly sources: Int32Array;
}

const SEED = 0x5eed;

/** Divides the graph. A part of at most so many nodes is followed from all of them, a larger one from a sample of so many. */
export function drawSources(adjacency: Adjacency, mostInPart: number): Part[] {
  const random = xorshift(SEED);
  return partsOf(adjacency).map((nodes) => ({
    nodes,
    sources: nodes.length <= mostInPart ? nodes : draw(nodes, mostInPart, random),
  }));
}

/** The number of sources in each part that is not followed from all its nodes; null if there is none. */
export function sampleSizeOf(parts: readonly Part[]): number | null {
  return parts.find(({ nodes, sources }) => sources.length < nodes.length)?.sources.length ?? null;
}

/** Collectives join parts here, as the paths that begin at one lead to all its neighbours. */
function partsOf(adjacency: Adjacency): Int32Array[] {
  const labels = connectedGroups(adjacency, () => true);
  const places = new Int32Array(adjacency.nodeCount + 1);
  for (const label of labels) places[label + 1]++;
  const firsts = labels.filter((label, node) => label === node);
  const sizes = firsts.map((label) => places[label + 1]);
  for (let label = 0; label < labels.length; label++) places[label + 1] += places[label];
  const starts = firsts.map((label) => places[label]);
  const nodes = new Int32Array(labels.length);
  labels.forEach((label, node) => (nodes[places[label]++] = node));
  return Array.from(starts, (start, i) => nodes.subarray(start, start + sizes[i]));
}

/** The first steps of a Fisher–Yates shuffle. */
function draw(nodes: Int32Array, count: number, random: () => number): Int32Array {
  const pool = nodes.slice();
  for (let i = 0; i < count; i++) {
    const drawn = i + Math.floor(random() * (pool.length - i));
    [pool[i], pool[drawn]] = [pool[drawn], pool[i]];
  }
  return pool.slice(0, count).sort();
}

/** Numbers from 0 to below 1, the same for the same seed (Marsaglia 2003, 32 bits). */
function xorshift(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
