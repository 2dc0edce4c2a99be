import { sharedBytes, sharedCopy, sharedInts } from '../shared/shared-array';
import { type MeasuredNetwork, type NodeValues } from './measured-network';
import { type Estimate } from './measures/estimate';
import { type Measure } from './network-question';
import { type MeasureAccuracy } from './network.type';
import { type NetworkEdges } from './select-network';
import { top } from './top';

/** What is asked of a network. */
export interface NetworkRequest {
  measures: readonly Measure[];
  /** NAME is the order of names; equal values go by name. */
  orderBy: { field: Measure | 'NAME'; descending: boolean };
  /** How many nodes to list, the first in that order; null for all. */
  first: number | null;
  /** The most nodes and edges that an answer may list; null for any number. */
  most: { nodes: number; edges: number } | null;
}

/** A network as it is shown: the nodes listed and the edges among them, by their places in the graph. */
export interface NetworkAnswer {
  /** Of the whole selection. */
  nodeCount: number;
  edgeCount: number;
  actors: Int32Array;
  distances: Int32Array | null;
  /** Beside `actors`. */
  values: Partial<Record<Measure, NodeValues>>;
  edges: NetworkEdges;
  betweenness: MeasureAccuracy | null;
  closeness: MeasureAccuracy | null;
  /** The sizes of the components and of the communities, the largest first. */
  componentSizes: Int32Array | null;
  communitySizes: Int32Array | null;
  modularity: number | null;
}

/** Instead of an answer that would list too much. */
export interface TooLarge {
  tooLarge: 'nodes' | 'edges';
  count: number;
}

const accuracyOf = ({ sampleSize, largestStandardError }: Estimate): MeasureAccuracy => ({
  sampleSize,
  largestStandardError,
});

/** The numbers of the nodes to list, in order. */
function listed(network: MeasuredNetwork, { orderBy, first }: NetworkRequest): Int32Array {
  const { length: count } = network.selected.actors;
  const all = Int32Array.from({ length: count }, (_, node) => node);
  const sign = orderBy.descending ? -1 : 1;
  if (orderBy.field === 'NAME') return (sign < 0 ? all.reverse() : all).slice(0, first ?? count);
  const values = network.values(orderBy.field);
  return Int32Array.from(top(all, count, first ?? count, (a, b) => sign * (values[a] - values[b]) || a - b));
}

/** Edges whose ends are both listed, by places in the graph. */
function edgesAmong({ edges, actors }: MeasuredNetwork['selected'], nodes: Int32Array): NetworkEdges {
  const isListed = new Uint8Array(actors.length);
  for (const node of nodes) isListed[node] = 1;
  const isKept = (edge: number) => isListed[edges.actors[edge]] === 1 && isListed[edges.coalitions[edge]] === 1;
  let count = 0;
  for (let edge = 0; edge < edges.actors.length; edge++) if (isKept(edge)) count++;
  const among = {
    actors: sharedInts(count),
    coalitions: sharedInts(count),
    weights: sharedInts(count),
    levels: sharedBytes(count),
  };
  for (let edge = 0, next = 0; edge < edges.actors.length; edge++) {
    if (!isKept(edge)) continue;
    among.actors[next] = actors[edges.actors[edge]];
    among.coalitions[next] = actors[edges.coalitions[edge]];
    among.weights[next] = edges.weights[edge];
    among.levels[next++] = edges.levels[edge];
  }
  return among;
}

export function answerNetwork(network: MeasuredNetwork, request: NetworkRequest): NetworkAnswer | TooLarge {
  const { measures, most } = request;
  const { actors, distances, edges } = network.selected;
  const count = Math.min(request.first ?? Infinity, actors.length);
  if (most && count > most.nodes) return { tooLarge: 'nodes', count };
  const nodes = listed(network, request);
  const among = edgesAmong(network.selected, nodes);
  if (most && among.actors.length > most.edges) return { tooLarge: 'edges', count: among.actors.length };

  const beside = <Values extends NodeValues>(values: Values) => {
    const own = new (values.constructor as new (length: number) => Values)(nodes.length);
    nodes.forEach((node, i) => (own[i] = values[node]));
    return sharedCopy(own);
  };
  const asked = (measure: Measure) => measures.includes(measure);
  return {
    nodeCount: actors.length,
    edgeCount: edges.actors.length,
    actors: beside(actors),
    distances: distances && beside(distances),
    values: Object.fromEntries(measures.map((measure) => [measure, beside(network.values(measure))])),
    edges: among,
    betweenness: asked('BETWEENNESS') ? accuracyOf(network.betweenness()) : null,
    closeness: asked('CLOSENESS') ? accuracyOf(network.closeness()) : null,
    componentSizes: asked('COMPONENT') ? network.components().sizes : null,
    communitySizes: asked('COMMUNITY') ? network.communities().sizes : null,
    modularity: asked('COMMUNITY') ? network.communities().modularity : null,
  };
}
