import { type Adjacency } from './adjacency';
import { connectedGroups } from './connected-groups';
import { leiden } from './leiden';
import { modularity } from './modularity';
import { type Grouping, numberGroups } from './numbering';

/** A repetition that gains less is the last. */
const LEAST_GAIN = 1e-3;

export interface Communities extends Grouping {
  readonly count: number;
  /** Of this division, with resolution 1. */
  readonly modularity: number;
}

/**
 * Communities of high modularity by the Leiden algorithm (Traag, Waltman and van Eck 2019), each connected; repeated, each time from
 * the last answer, while that gains. Edges count alike, whatever their weight: how many memberships join two says more about how they
 * were recorded (a period each, a representative each) than about how close they are. The same graph has always the same answer.
 */
export function communities(adjacency: Adjacency): Communities {
  let labels: Int32Array = Int32Array.from({ length: adjacency.nodeCount }, (_, node) => node);
  let reached = -Infinity;
  for (let gain = Infinity; gain >= LEAST_GAIN;) {
    labels = leiden(adjacency, labels);
    const next = modularity(adjacency, labels);
    gain = next - reached;
    reached = next;
  }
  // Parts that no edge joins only lose by being together.
  labels = connectedGroups(adjacency, (node, neighbour) => labels[node] === labels[neighbour]);
  const grouping = numberGroups(labels);
  return { ...grouping, count: grouping.sizes.length, modularity: modularity(adjacency, labels) };
}
