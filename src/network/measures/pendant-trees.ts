import { type Adjacency } from './adjacency';
import { type Part } from './sources';

const NONE = -1;

export interface PendantTrees {
  /** The node that each node of a pendant tree hangs on; -1 for those of the core, which are in none. */
  readonly parents: Int32Array;
  /** The nodes that are in a tree, each before its parent. */
  readonly folded: readonly number[];
  /** The number of nodes that each node stands for: itself and the trees that hang on it. */
  readonly masses: Int32Array;
  /** The ordered pairs of others that a path through the node joins, for which the trees alone say so: one or both hang on it. */
  readonly pairs: Float64Array;
}

/**
 * The pendant trees of a graph (Baglioni, Geraci, Pellegrini and Lastres 2012): nodes with one neighbour, those that have one neighbour
 * without these, and so on. A part with a collective between others counts as all core, as not every path into it goes on.
 */
export function pendantTrees(adjacency: Adjacency, parts: readonly Part[]): PendantTrees {
  const { nodeCount, from, targets, collectives } = adjacency;
  const left = Int32Array.from({ length: nodeCount }, (_, node) => from[node + 1] - from[node]);
  const parents = new Int32Array(nodeCount).fill(NONE);
  const folded: number[] = [];
  const masses = new Int32Array(nodeCount).fill(1);
  const pairs = new Float64Array(nodeCount);

  const fold = (node: number) => {
    const parent = targets.subarray(from[node], from[node + 1]).find((neighbour) => parents[neighbour] === NONE)!;
    parents[node] = parent;
    folded.push(node);
    masses[parent] += masses[node];
    pairs[parent] -= masses[node] ** 2;
    if (--left[parent] === 1) ends.push(parent);
  };
  const ends: number[] = [];
  for (const { nodes } of parts) {
    if (nodes.some((node) => collectives[node] && left[node] > 1)) continue;
    for (const node of nodes) if (left[node] === 1) ends.push(node);
    // The last node of a part that is a tree has no neighbour left.
    while (ends.length > 0) {
      const node = ends.pop()!;
      if (left[node] === 1) fold(node);
    }
    const others = nodes.length - 1;
    for (const node of nodes) pairs[node] += others ** 2 - (nodes.length - masses[node]) ** 2;
  }
  return { parents, folded, masses, pairs };
}
