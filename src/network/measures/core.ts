import { type Adjacency } from './adjacency';
import { type PendantTrees } from './pendant-trees';

/** What paths run along. */
export type Ways = Omit<Adjacency, 'weights'>;

export interface Core {
  /** The graph without its pendant trees, its nodes numbered anew in the same order. */
  readonly ways: Ways;
  /** How many nodes of the graph each node of the core stands for. */
  readonly masses: Int32Array;
  /** The number in the core of each node of the graph, or of the node that its tree hangs on. */
  readonly places: Int32Array;
}

export function coreOf({ nodeCount, from, targets, collectives }: Adjacency, trees: PendantTrees): Core {
  const inCore = trees.parents.map((parent) => Number(parent < 0));
  const places = new Int32Array(nodeCount);
  let count = 0;
  for (let node = 0; node < nodeCount; node++) if (inCore[node]) places[node] = count++;
  for (const node of [...trees.folded].reverse()) places[node] = places[trees.parents[node]];

  const coreFrom = new Int32Array(count + 1);
  const coreTargets = new Int32Array(targets.length - 2 * trees.folded.length);
  let arcs = 0;
  for (let node = 0; node < nodeCount; node++) {
    if (!inCore[node]) continue;
    for (let i = from[node]; i < from[node + 1]; i++) if (inCore[targets[i]]) coreTargets[arcs++] = places[targets[i]];
    coreFrom[places[node] + 1] = arcs;
  }
  return {
    ways: {
      nodeCount: count,
      from: coreFrom,
      targets: coreTargets,
      collectives: collectives.filter((_, node) => inCore[node]),
    },
    masses: trees.masses.filter((_, node) => inCore[node]),
    places,
  };
}
