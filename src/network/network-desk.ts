import { type GraphArrays } from './graph';
import { MeasuredNetwork } from './measured-network';
import { answerNetwork, type NetworkAnswer, type NetworkRequest, type TooLarge } from './network-answer';
import { type NetworkSelection } from './network-question';

/** A part of the network, with the graph that it is a part of. It can be sent to a thread. */
export interface NetworkTask {
  graph: GraphArrays;
  selection: NetworkSelection;
  /** A number of the snapshot; networks of another one are forgotten. */
  snapshot: number;
  /** The same for equal selections. */
  key: string;
}

/** An actor that connects otherwise separate coalitions, by its place in the graph. */
export interface BrokerPlace {
  actor: number;
  /** Into how many parts with coalitions the network falls without it. */
  parts: number;
  /** How many coalitions are cut off from the part with most of them. */
  cutOff: number;
}

/** So many networks are kept with their measures; the one that was not asked for longest goes first. */
const MOST_KEPT = 8;

/** Answers questions about networks and keeps what it worked out for the next question about the same. */
export class NetworkDesk {
  private readonly kept = new Map<string, MeasuredNetwork>();
  private snapshot: number | null = null;

  network(task: NetworkTask, request: NetworkRequest): NetworkAnswer | TooLarge {
    return answerNetwork(this.networkOf(task), request);
  }

  /** Those that cut off most coalitions first. */
  brokers(task: NetworkTask): BrokerPlace[] {
    const network = this.networkOf(task);
    const { actors } = network.selected;
    return network.brokers().map(({ node, parts, cutOff }) => ({ actor: actors[node], parts, cutOff }));
  }

  private networkOf({ snapshot, key, graph, selection }: NetworkTask): MeasuredNetwork {
    if (snapshot !== this.snapshot) this.kept.clear();
    this.snapshot = snapshot;
    const network = this.kept.get(key) ?? new MeasuredNetwork(graph, selection);
    this.kept.delete(key);
    this.kept.set(key, network);
    if (this.kept.size > MOST_KEPT) this.kept.delete(this.kept.keys().next().value!);
    return network;
  }
}
