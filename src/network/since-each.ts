import { type At, type Graph } from './graph';
import { type Level, levelAt } from './level';
import { countingMemberships, endOfRun, type Incidences } from './sharing';
import { compareStarts, firstOf, laterOfTwo, laterStart } from './since';

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

  const { coalitionsFrom, coalitions, coalitionsVia: via, membersFrom, members, membersVia } = graph;
  const end = coalitionsFrom[actor + 1];
  for (let from = coalitionsFrom[actor]; from < end;) {
    const mine: Incidences = { via, from, to: endOfRun(coalitions, from, end) };
    const own = countingMemberships(graph, mine, []).filter(holds);
    const alone = own.every((membership) => graph.membershipOnBehalfOf[membership] < 0);
    const rowEnd = own.length === 0 ? 0 : membersFrom[coalitions[from] + 1];
    for (let i = membersFrom[coalitions[from]]; i < rowEnd;) {
      const next = endOfRun(members, i, rowEnd);
      if (alone && next === i + 1) {
        if (holds(membersVia[i])) note(members[i], laterOfTwo(graph, firstOf(graph, own), membersVia[i]));
      } else if (members[i] !== actor) {
        const theirs: Incidences = { via: membersVia, from: i, to: next };
        const counting = [countingMemberships(graph, mine, [theirs]), countingMemberships(graph, theirs, [mine])];
        note(
          members[i],
          laterStart(
            graph,
            counting.map((each) => each.filter(holds)),
          ),
        );
      }
      i = next;
    }
    from = mine.to;
  }
  return earliest;
}
