import { type Adjacency } from '../../../../src/network/measures/adjacency';

/** An adjacency of edges between numbered nodes; an edge given n times has the weight n. */
export function adjacencyOf(
  nodeCount: number,
  edges: Iterable<readonly [number, number]>,
  collectives: readonly number[] = [],
): Adjacency {
  const rows = Array.from({ length: nodeCount }, () => new Map<number, number>());
  for (const [a, b] of edges) {
    rows[a].set(b, (rows[a].get(b) ?? 0) + 1);
    rows[b].set(a, (rows[b].get(a) ?? 0) + 1);
  }
  const sorted = rows.map((row) => [...row].sort(([a], [b]) => a - b));
  const from = new Int32Array(nodeCount + 1);
  sorted.forEach((row, node) => (from[node + 1] = from[node] + row.length));
  return {
    nodeCount,
    from,
    targets: Int32Array.from(sorted.flatMap((row) => row.map(([target]) => target))),
    weights: Int32Array.from(sorted.flatMap((row) => row.map(([, weight]) => weight))),
    collectives: Uint8Array.from(rows, (_, node) => Number(collectives.includes(node))),
  };
}

/** A node joined to so many others, in a graph of so many nodes, of which the rest are alone. */
export function starOf(leaves: number, nodeCount: number): Adjacency {
  const edges = Array.from({ length: leaves }, (_, i) => [0, i + 1] as const);
  const star = adjacencyOf(leaves + 1, edges);
  const from = new Int32Array(nodeCount + 1).fill(2 * leaves);
  from.set(star.from);
  return { ...star, nodeCount, from, collectives: new Uint8Array(nodeCount) };
}

/** `ax bx`: a and b are joined to x. Nodes are single letters, numbered in the order of the alphabet. */
export interface Letters {
  edges: string;
  collectives?: string;
  /** Nodes without edges. */
  others?: string;
}

const lettersOf = ({ edges, others = '' }: Letters) => [...new Set(edges + others)].filter((it) => it !== ' ').sort();

export function adjacencyOfLetters(list: Letters): Adjacency {
  const letters = lettersOf(list);
  const edges = list.edges.split(' ').filter((edge) => edge !== '');
  return adjacencyOf(
    letters.length,
    edges.map(([a, b]) => [letters.indexOf(a), letters.indexOf(b)] as const),
    [...(list.collectives ?? '')].map((letter) => letters.indexOf(letter)),
  );
}

/** A value of each node, beside its letter. */
export function byLetter(list: Letters, values: ArrayLike<number>): Record<string, number> {
  return Object.fromEntries(lettersOf(list).map((letter, node) => [letter, values[node]]));
}
