import { type Adjacency } from './adjacency';
import { type PendantTrees } from './pendant-trees';

/** What paths run along. */
export type Ways = Omit<Adjacency, 'weights'>;

export interface Core {
  /** The graph without its pendant trees. */
  readonly ways: Ways;
  /** How many nodes of the graph each node of the core stands for. */
  readonly masses: Int32Array;
  /** The number in the core of each node of the graph, or of the node that its tree hangs on. */
  readonly places: Int32Array;
}

/** Numbers the core by degree, descending: what nearly every path comes by then lies close together in memory. */
export function coreOf({ nodeCount, from, targets, collectives }: Adjacency, trees: PendantTrees): Core {
  const degree = (node: number) => from[node + 1] - from[node];
  const nodes = Int32Array.from({ length: nodeCount }, (_, node) => node)
    .filter((node) => trees.parents[node] < 0)
    .sort((a, b) => degree(b) - degree(a) || a - b);
  const places = new Int32Array(nodeCount);
  nodes.forEach((node, place) => (places[node] = place));
  for (const node of [...trees.folded].reverse()) places[node] = places[trees.parents[node]];

  const coreFrom = new Int32Array(nodes.length + 1);
  const coreTargets = new Int32Array(targets.length - 2 * trees.folded.length);
  let arcs = 0;
  nodes.forEach((node, place) => {
    for (let i = from[node]; i < from[node + 1]; i++) {
      if (trees.parents[targets[i]] < 0) coreTargets[arcs++] = places[targets[i]];
    }
    coreFrom[place + 1] = arcs;
  });
  return {
    ways: {
      nodeCount: nodes.length,
      from: coreFrom,
      targets: coreTargets,
      collectives: Uint8Array.from(nodes, (node) => collectives[node]),
    },
    masses: Int32Array.from(nodes, (node) => trees.masses[node]),
    places,
  };
}
