import { type Certainty } from '../directory/certainty';
import { type At, type Graph } from './graph';
import { accepted, certaintyOf, type Level, levelAt } from './level';
import { bestLevel, endOfRun, incidencesIn, membershipsOf } from './sharing';
import { laterStart } from './since';

export interface SharedCoalitionsOptions {
  at: At;
  /** Which answers to list; YES and POSSIBLY by default. */
  certainty?: readonly Certainty[];
}

export interface SharedCoalition {
  coalition: number;
  /** YES only where all surely take part. */
  certainty: Certainty;
  /** The memberships through which they take part, by id, each once. */
  memberships: number[];
  /** The membership whose start is the latest of theirs, or null where one start is unknown and may be later. */
  since: number | null;
}

/**
 * What actors share: the coalitions in which all of them take part at an instant, by name. An actor that is given twice counts
 * once; a single one gets the coalitions that it takes part in. Who stands for another there shares the coalition with it.
 */
export function sharedCoalitions(
  graph: Graph,
  actors: readonly number[],
  options: SharedCoalitionsOptions,
): SharedCoalition[] {
  const distinct = [...new Set(actors)];
  if (distinct.length === 0) return [];
  const { floor, levelBits } = accepted(options.certainty);
  const fewest = distinct.reduce((least, actor) => (rowLength(graph, actor) < rowLength(graph, least) ? actor : least));

  const shared: SharedCoalition[] = [];
  const end = graph.coalitionsTo[fewest];
  for (let i = graph.coalitionsFrom[fewest]; i < end; i = endOfRun(graph.coalitions, i, end)) {
    const coalition = graph.coalitions[i];
    const counting = distinct.map((actor) =>
      membershipsOf(incidencesIn(graph, coalition, actor)).filter(
        (membership) => levelAt(graph, membership, options.at) >= floor,
      ),
    );
    const level = Math.min(...counting.map((each) => bestLevel(graph, each, options.at))) as Level;
    if (level < floor || !(levelBits & (1 << level))) continue;
    shared.push({
      coalition,
      certainty: certaintyOf(level),
      memberships: [...new Set(counting.flat())].sort((a, b) => graph.membershipIds.compare(a, b)),
      since: laterStart(graph, counting),
    });
  }
  return shared;
}

const rowLength = (graph: Graph, actor: number) => graph.coalitionsTo[actor] - graph.coalitionsFrom[actor];
