import { type At, type Graph } from './graph';
import { type Level, levelAt } from './level';
import { endOfRun, type Incidences, membershipsOf } from './sharing';
import { compareStarts, laterStart } from './since';

/**
 * The membership since which an actor collaborates with each other one (by index), or -1: what `Collaborator.since` says of one, for all
 * at once, in one walk over the coalitions of the actor.
 */
export function sinceEach(graph: Graph, actor: number, at: At, floor: Level): Int32Array {
  const earliest = new Int32Array(graph.actorCount).fill(-1);
  const note = (other: number, start: number | null) => {
    if (start === null) return;
    if (earliest[other] < 0 || compareStarts(graph, start, earliest[other]) < 0) earliest[other] = start;
  };
  const holds = (membership: number) => levelAt(graph, membership, at) >= floor;

  const { coalitionsFrom, coalitions, coalitionsVia: via, membersFrom, membersTo, members, membersVia } = graph;
  const end = graph.coalitionsTo[actor];
  for (let from = coalitionsFrom[actor]; from < end;) {
    const mine: Incidences = { via, from, to: endOfRun(coalitions, from, end) };
    const own = membershipsOf(mine).filter(holds);
    const rowEnd = own.length === 0 ? 0 : membersTo[coalitions[from]];
    for (let i = membersFrom[coalitions[from]]; i < rowEnd;) {
      const next = endOfRun(members, i, rowEnd);
      const theirs = membershipsOf({ via: membersVia, from: i, to: next }).filter(holds);
      if (members[i] !== actor) note(members[i], laterStart(graph, [own, theirs]));
      i = next;
    }
    from = mine.to;
  }
  return earliest;
}
