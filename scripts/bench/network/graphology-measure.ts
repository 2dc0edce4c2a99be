import louvain from 'graphology-communities-louvain';
import { connectedComponents } from 'graphology-components';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness';
import closenessCentrality from 'graphology-metrics/centrality/closeness';
import pagerank from 'graphology-metrics/centrality/pagerank';
import { type Measure } from '../../../src/network/network-question';
import { type Network } from './graphology-engine';
import { randomOf } from './random';

/** Exact betweenness and closeness take the number of nodes times that of edges; beyond this they would take minutes. */
const MOST_PATHS = 1e8;

/** The same tolerance of all changes together as ours; graphology takes one for each node. */
const TOLERANCE = 1e-10;

export interface GraphologyMeasured {
  /** Milliseconds; absent where it would take too long. */
  times: Partial<Record<Measure, number>>;
  /** By node, in the order of ids. */
  values: Partial<Record<Measure, Float64Array>>;
  /** Descending. */
  componentSizes: Int32Array;
  communityCount: number;
  modularity: number;
}

/** Measures the network without those who take part in nothing, as graphology's users would. */
export const measureWithGraphology = (network: Network): GraphologyMeasured => {
  network.filterNodes((node) => network.degree(node) === 0).forEach((node) => network.dropNode(node));
  const ids = network.nodes().sort();
  const times: GraphologyMeasured['times'] = {};
  const values: GraphologyMeasured['values'] = {};
  const timed = <Result>(measure: Measure, work: () => Result): Result => {
    const began = performance.now();
    const result = work();
    times[measure] = performance.now() - began;
    return result;
  };
  const measure = (name: Measure, work: () => Record<string, number>) => {
    const found = timed(name, work);
    values[name] = Float64Array.from(ids, (id) => found[id]);
  };
  measure('DEGREE', () => Object.fromEntries(ids.map((id) => [id, network.degree(id)])));
  measure('PAGE_RANK', () =>
    pagerank(network, { getEdgeWeight: null, tolerance: TOLERANCE / network.order, maxIterations: 1000 }),
  );
  if (network.order * network.size <= MOST_PATHS) {
    measure('BETWEENNESS', () => betweennessCentrality(network, { getEdgeWeight: null }));
    measure('CLOSENESS', () => closenessCentrality(network, { wassermanFaust: true }));
  }
  const components = timed('COMPONENT', () => connectedComponents(network));
  const communities = timed('COMMUNITY', () => louvain.detailed(network, { getEdgeWeight: null, rng: randomOf(1) }));
  return {
    ...{ times, values, communityCount: communities.count, modularity: communities.modularity },
    componentSizes: Int32Array.from(components, ({ length }) => length)
      .sort()
      .reverse(),
  };
};
