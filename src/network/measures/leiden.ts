import { type Adjacency } from './adjacency';
import { aggregate } from './aggregate';
import { moveNodes } from './move-nodes';
import { refine } from './refine';
import { type WeightedGraph } from './weighted-graph';

const NONE = -1;

/**
 * One run of the Leiden algorithm (Traag, Waltman and van Eck 2019) from given communities: nodes move between
 * communities, communities are refined into connected groups, and so on with the groups for nodes, until a group is a single one.
 * Labels, given and returned, are from 0 to below the number of nodes.
 */
export function leiden(adjacency: Adjacency, labels: Int32Array): Int32Array {
  let graph = weightedGraphOf(adjacency);
  let communities: Int32Array = labels.slice();
  let places = Int32Array.from({ length: graph.nodeCount }, (_, node) => node);
  for (;;) {
    moveNodes(graph, communities);
    const groups = numberInOrder(refine(graph, communities));
    if (groups.count === graph.nodeCount) return places.map((place) => communities[place]);
    places = places.map((place) => groups.numbers[place]);
    communities = communitiesOf(groups, communities);
    graph = aggregate(graph, groups.numbers, groups.count);
  }
}

interface Numbered {
  readonly numbers: Int32Array;
  readonly count: number;
}

function numberInOrder(labels: Int32Array): Numbered {
  const numberOf = new Int32Array(labels.length).fill(NONE);
  let count = 0;
  const numbers = labels.map((label) => {
    if (numberOf[label] === NONE) numberOf[label] = count++;
    return numberOf[label];
  });
  return { numbers, count };
}

/** The community of each group, labelled by its first group. */
function communitiesOf({ numbers, count }: Numbered, communities: Int32Array): Int32Array {
  const firstGroup = new Int32Array(communities.length).fill(NONE);
  const labels = new Int32Array(count);
  communities.forEach((community, node) => {
    if (firstGroup[community] === NONE) firstGroup[community] = numbers[node];
    labels[numbers[node]] = firstGroup[community];
  });
  return labels;
}

function weightedGraphOf({ nodeCount, from, targets }: Adjacency): WeightedGraph {
  return {
    nodeCount,
    from,
    targets,
    weights: new Int32Array(targets.length).fill(1),
    strengths: Float64Array.from({ length: nodeCount }, (_, node) => from[node + 1] - from[node]),
    total: targets.length,
  };
}
