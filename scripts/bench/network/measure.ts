import { type NodeValues } from '../../../src/network/measured-network';
import { type NetworkAnswer, type NetworkRequest } from '../../../src/network/network-answer';
import { type NetworkTask } from '../../../src/network/network-desk';
import { type Measure } from '../../../src/network/network-question';
import { NetworkMeasure } from '../../../src/network/network.input';
import { type NetworkService, networkTask } from '../../../src/network/network-task';
import { snapshotOf } from '../../../src/network/snapshot';
import { type Context } from '../../../src/shared/context';
import { longestBlock } from './loop-delay';

const MEASURES: readonly Measure[] = Object.values(NetworkMeasure);

/** Milliseconds. */
export interface MeasureTime {
  /** Of the first question, worked out in the thread. */
  time: number;
  /** Of the same question again, which the thread remembers. */
  again: number;
}

export interface Measured {
  nodeCount: number;
  edgeCount: number;
  /** Choosing the nodes and edges, and the first answer without a measure worth the name. */
  select: number;
  measures: Partial<Record<Measure | 'BROKERS', MeasureTime>>;
  /** The longest time in which the thread that asks could do nothing else. */
  longestBlock: number;
  /** How many sources betweenness and closeness were followed from; null if from all. */
  sampleSizes: { betweenness: number | null; closeness: number | null };
  /** By node, in the order of ids. */
  values: Record<Measure, NodeValues>;
  /** Descending. */
  componentSizes: Int32Array;
  communityCount: number;
  modularity: number;
}

const FIRST = 20;

const timed = async <Result>(work: () => Promise<Result>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

const ask = async (network: NetworkService, task: NetworkTask, request: NetworkRequest): Promise<NetworkAnswer> => {
  const answer = await network.network(task, request);
  if ('tooLarge' in answer) throw new Error('A network without a bound was too large');
  return answer;
};

/** Every measure of the whole network, as the server answers it: in a thread, the first twenty of the actors by it. */
export const timeMeasures = async (context: Context, network: NetworkService): Promise<Measured> => {
  const task = await networkTask(context, {});
  const firstBy = (field: Measure | 'NAME', measures: Measure[]) =>
    ask(network, task, { measures, orderBy: { field, descending: field !== 'NAME' }, first: FIRST, most: null });
  const select = await timed(() => firstBy('NAME', []));
  const measures: Measured['measures'] = {};
  const { block } = await longestBlock(async () => {
    for (const measure of MEASURES) {
      const question = () => firstBy(measure, [measure]);
      measures[measure] = { time: await timed(question), again: await timed(question) };
    }
    const brokers = () => network.brokers(task);
    measures.BROKERS = { time: await timed(brokers), again: await timed(brokers) };
  });

  const all = await ask(network, task, {
    ...{ measures: MEASURES, orderBy: { field: 'NAME', descending: false }, first: null, most: null },
  });
  const { idRanks } = snapshotOf(context).graph;
  const byId = Array.from(all.actors.keys()).sort((a, b) => idRanks[all.actors[a]] - idRanks[all.actors[b]]);
  const inOrder = (values: NodeValues): NodeValues => {
    const ordered = values instanceof Int32Array ? new Int32Array(values.length) : new Float64Array(values.length);
    byId.forEach((node, place) => (ordered[place] = values[node]));
    return ordered;
  };
  return {
    ...{ nodeCount: all.nodeCount, edgeCount: all.edgeCount, select, measures, longestBlock: block },
    sampleSizes: { betweenness: all.betweenness!.sampleSize, closeness: all.closeness!.sampleSize },
    values: Object.fromEntries(MEASURES.map((measure) => [measure, inOrder(all.values[measure]!)])) as never,
    componentSizes: Int32Array.from(all.componentSizes!),
    communityCount: all.communitySizes!.length,
    modularity: all.modularity!,
  };
};
