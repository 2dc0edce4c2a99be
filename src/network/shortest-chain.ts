import { Certainty } from '../directory/certainty';
import { meet, type Meeting } from './chain-search';
import { type At, type Graph } from './graph';
import { accepted, certaintyOf, type Level, levelAt, YES } from './level';
import { bestLevel, incidencesIn } from './sharing';

export interface ChainOptions {
  at: At;
  /** Only YES: every step is sure. By default possible steps are taken too. */
  certainty?: readonly Certainty[];
}

/** actors[0] – coalitions[0] – actors[1] – … – actors[length] */
interface Chain {
  actors: number[];
  coalitions: number[];
  /** The number of coalitions; 0 from an actor to itself. */
  length: number;
  /** YES only where every step is sure. */
  certainty: Certainty;
}

/**
 * One shortest chain between two actors, each of which takes part in a coalition with the next; null if there is none. Of several, the
 * one whose names, read from its start, come first. No chain passes through a collective, but one may begin or end there. Who stands for
 * another takes part in a coalition with it.
 * A coalition is an actor here: its links are the coalitions that it is in, not its members.
 */
export function shortestChain(graph: Graph, from: number, to: number, options: ChainOptions): Chain | null {
  if (from === to) return { actors: [from], coalitions: [], length: 0, certainty: Certainty.YES };
  const { floor } = accepted(options.certainty);
  const meeting = meet(graph, from, to, options.at, floor);
  if (!meeting) return null;
  const nodes = firstPath(graph, from, meeting, options.at, floor);
  const actors = nodes.filter((_, step) => step % 2 === 0);
  const coalitions = nodes.filter((_, step) => step % 2 === 1);
  const levels = coalitions.flatMap((coalition, i) =>
    [actors[i], actors[i + 1]].map((actor) => levelIn(graph, coalition, actor, options.at)),
  );
  return { actors, coalitions, length: coalitions.length, certainty: certaintyOf(Math.min(YES, ...levels) as Level) };
}

/** The length of the shortest chain alone, which is quicker; null if there is none. */
export function chainLength(graph: Graph, from: number, to: number, options: ChainOptions): number | null {
  if (from === to) return 0;
  const meeting = meet(graph, from, to, options.at, accepted(options.certainty).floor);
  return meeting && meeting.steps / 2;
}

function levelIn(graph: Graph, coalition: number, actor: number, at: At): Level {
  const { via, from, to } = incidencesIn(graph, coalition, actor);
  return bestLevel(graph, [...via.subarray(from, to)], at);
}

/**
 * Walks from the source in the order of names, one layer at a time, towards the last layer that the target has marked completely, and
 * from there down to the target. What turned out to lead nowhere is not tried again, so the first path found is the first of all.
 */
function firstPath(graph: Graph, start: number, { source, target, steps }: Meeting, at: At, floor: Level): number[] {
  const dead = new Set<number>();
  const path = [start];
  const cursors = [graph.coalitionsFrom[start]];
  while (path.length <= steps) {
    const step = path.length;
    const node = path[step - 1];
    const intoCoalitions = step % 2 === 1;
    const to = intoCoalitions ? graph.coalitionsTo : graph.membersTo;
    const neighbours = intoCoalitions ? graph.coalitions : graph.members;
    const via = intoCoalitions ? graph.coalitionsVia : graph.membersVia;
    const [reach, wanted] = step <= source.depth ? [source, step] : [target, steps - step];
    const leadsOn = (i: number) =>
      (intoCoalitions ? reach.stepsToCoalition(neighbours[i]) : reach.stepsToActor(neighbours[i])) === wanted &&
      (at === null || levelAt(graph, via[i], at) >= floor) &&
      !dead.has(keyOf(neighbours[i], step));

    let cursor = cursors[step - 1];
    while (cursor < to[node] && !leadsOn(cursor)) cursor++;
    if (cursor < to[node]) {
      cursors[step - 1] = cursor + 1;
      path.push(neighbours[cursor]);
      cursors.push((intoCoalitions ? graph.membersFrom : graph.coalitionsFrom)[neighbours[cursor]]);
    } else {
      dead.add(keyOf(node, step - 1));
      path.pop();
      cursors.pop();
    }
  }
  return path;
}

/** A coalition may stand at an odd step, in its own right, and at an even one, as a member of another. */
const keyOf = (node: number, step: number) => node * 2 + (step % 2);
