import { sharedBytes, sharedInts } from '../shared/shared-array';
import { type GraphArrays } from './graph';
import { type Adjacency } from './measures/adjacency';
import { adjacencyOf } from './adjacency-of';
import { type NetworkSelection } from './network-question';
import { Ties } from './ties';
import { within } from './within';

/** A part of the graph, in shared arrays. Nodes are numbered in the order of their names. */
export interface SelectedNetwork {
  /** The place of each node in the graph. */
  actors: Int32Array;
  /** Edges from the centre, where one was asked for. */
  distances: Int32Array | null;
  edges: NetworkEdges;
  adjacency: Adjacency;
}

/** One an actor and a coalition, as numbers of nodes, by coalition and then by actor. */
export interface NetworkEdges {
  actors: Int32Array;
  coalitions: Int32Array;
  /** How many memberships join the two. */
  weights: Int32Array;
  /** The level of the surest of them. */
  levels: Uint8Array;
}

/**
 * The nodes and edges of a selection. A node is whoever is tied by a coalition that counts, and the coalition; who takes part in nothing
 * (then) is left out, but for the centre.
 */
export function selectNetwork(graph: GraphArrays, selection: NetworkSelection): SelectedNetwork {
  const ties = new Ties(graph, selection);
  const { around } = selection;
  const reached = around && within(graph, ties, around.actor, around.depth);
  const isIn = new Uint8Array(graph.actorCount);
  if (reached) for (const actor of reached.actors) isIn[actor] = 1;
  else
    for (let coalition = 0; coalition < graph.actorCount; coalition++)
      ties.membersOf(coalition, (actor) => (isIn[actor] = isIn[coalition] = 1));

  const actors = inOrderOfNames(graph, isIn);
  const numbers = new Int32Array(graph.actorCount);
  actors.forEach((actor, number) => (numbers[actor] = number));
  const edges = edgesAmong(ties, actors, isIn, numbers);
  const distances = reached && sharedInts(actors.length);
  if (reached) reached.actors.forEach((actor, i) => (distances![numbers[actor]] = reached.distances[i]));
  const collectives = Uint8Array.from(actors, (actor) => graph.collectives[actor]);
  return { actors, distances, edges, adjacency: adjacencyOf(edges, collectives) };
}

function inOrderOfNames({ nameRanks }: GraphArrays, isIn: Uint8Array): Int32Array {
  const byRank = new Int32Array(nameRanks.length).fill(-1);
  let count = 0;
  for (let actor = 0; actor < isIn.length; actor++) {
    if (isIn[actor] === 0) continue;
    byRank[nameRanks[actor]] = actor;
    count++;
  }
  const actors = sharedInts(count);
  let next = 0;
  for (const actor of byRank) if (actor >= 0) actors[next++] = actor;
  return actors;
}

function edgesAmong(ties: Ties, actors: Int32Array, isIn: Uint8Array, numbers: Int32Array): NetworkEdges {
  let count = 0;
  for (const coalition of actors) ties.membersOf(coalition, (actor) => (count += isIn[actor]));
  const edges = {
    actors: sharedInts(count),
    coalitions: sharedInts(count),
    weights: sharedInts(count),
    levels: sharedBytes(count),
  };
  let edge = 0;
  actors.forEach((coalition, number) =>
    ties.membersOf(coalition, (actor, weight, level) => {
      if (isIn[actor] === 0) return;
      edges.actors[edge] = numbers[actor];
      edges.coalitions[edge] = number;
      edges.weights[edge] = weight;
      edges.levels[edge++] = level;
    }),
  );
  return edges;
}
