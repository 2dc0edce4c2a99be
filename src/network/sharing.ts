import { type At, type Graph } from './graph';
import { type Level, levelAt, NO } from './level';

/** The incidences of one actor in one coalition: the memberships `via[from]` … `via[to - 1]`. */
export interface Incidences {
  via: Int32Array;
  from: number;
  to: number;
}

/** The memberships themselves. */
export const membershipsOf = ({ via, from, to }: Incidences): number[] => Array.from(via.subarray(from, to));

/** How surely one of the memberships holds. */
export function bestLevel(graph: Graph, memberships: readonly number[], at: At): Level {
  let best: Level = NO;
  for (const membership of memberships) best = Math.max(best, levelAt(graph, membership, at)) as Level;
  return best;
}

/** The incidences of an actor in a coalition, by binary search in the row of the coalition; empty if it never took part. */
export function incidencesIn(graph: Graph, coalition: number, actor: number): Incidences {
  const { members, membersVia: via, nameRanks } = graph;
  const end = graph.membersTo[coalition];
  const rank = nameRanks[actor];
  let low = graph.membersFrom[coalition];
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nameRanks[members[middle]] < rank) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < end && members[to] === actor) to++;
  return { via, from: low, to };
}

/** Where the run of equal neighbours that begins at `from` ends. */
export function endOfRun(neighbours: Int32Array, from: number, end: number): number {
  let to = from + 1;
  while (to < end && neighbours[to] === neighbours[from]) to++;
  return to;
}
