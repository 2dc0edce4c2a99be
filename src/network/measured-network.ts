import { type GraphArrays } from './graph';
import { betweenness } from './measures/betweenness';
import { type Broker, brokers } from './measures/brokers';
import { closeness } from './measures/closeness';
import { communities } from './measures/communities';
import { components } from './measures/components';
import { degree } from './measures/degree';
import { type Estimate } from './measures/estimate';
import { pageRank } from './measures/page-rank';
import { weightedDegree } from './measures/weighted-degree';
import { type Measure, type NetworkSelection } from './network-question';
import { selectNetwork, type SelectedNetwork } from './select-network';

export type NodeValues = Int32Array | Float64Array;

/** A selected network with its measures, each worked out when it is first asked for. */
export class MeasuredNetwork {
  readonly selected: SelectedNetwork;
  private readonly made = new Map<string, unknown>();

  constructor(graph: GraphArrays, selection: NetworkSelection) {
    this.selected = selectNetwork(graph, selection);
  }

  /** By node. */
  values(measure: Measure): NodeValues {
    switch (measure) {
      case 'DEGREE':
        return this.once('degree', () => degree(this.adjacency));
      case 'WEIGHTED_DEGREE':
        return this.once('weightedDegree', () => weightedDegree(this.adjacency));
      case 'BETWEENNESS':
        return this.betweenness().values;
      case 'CLOSENESS':
        return this.closeness().values;
      case 'PAGE_RANK':
        return this.once('pageRank', () => pageRank(this.adjacency));
      case 'COMPONENT':
        return this.components().labels;
      case 'COMMUNITY':
        return this.communities().labels;
    }
  }

  betweenness(): Estimate {
    return this.once('betweenness', () => betweenness(this.adjacency));
  }

  closeness(): Estimate {
    return this.once('closeness', () => closeness(this.adjacency));
  }

  components() {
    return this.once('components', () => components(this.adjacency));
  }

  communities() {
    return this.once('communities', () => communities(this.adjacency));
  }

  brokers(): Broker[] {
    return this.once('brokers', () => {
      const isCoalition = new Uint8Array(this.adjacency.nodeCount);
      for (const coalition of this.selected.edges.coalitions) isCoalition[coalition] = 1;
      return brokers(this.adjacency, isCoalition);
    });
  }

  private get adjacency() {
    return this.selected.adjacency;
  }

  private once<Value>(name: string, make: () => Value): Value {
    if (!this.made.has(name)) this.made.set(name, make());
    return this.made.get(name) as Value;
  }
}
