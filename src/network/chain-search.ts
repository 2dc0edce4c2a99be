import { type At, type Graph } from './graph';
import { type Level, levelAt } from './level';

/**
 * One end of a bidirectional search: how many steps each actor and each coalition is from it (a step leads from an actor into a
 * coalition, or out of it to an actor). Steps are stored above a rising base, so that nothing is cleared between searches.
 */
class Reach {
  private readonly actorMarks: Int32Array;
  private readonly coalitionMarks: Int32Array;
  private frontier: Int32Array;
  private next: Int32Array;
  private base = 1;
  size = 0;
  depth = 0;

  constructor(private readonly graph: Graph) {
    const n = graph.actorCount;
    this.actorMarks = new Int32Array(n);
    this.coalitionMarks = new Int32Array(n);
    this.frontier = new Int32Array(n);
    this.next = new Int32Array(n);
  }

  start(actor: number): void {
    // Two beyond the depth: the layer in which ends meet is marked in part and not counted.
    this.base += this.depth + 2;
    if (this.base > 2 ** 30) {
      this.base = 1;
      this.actorMarks.fill(0);
      this.coalitionMarks.fill(0);
    }
    this.depth = 0;
    this.frontier[0] = actor;
    this.size = 1;
    this.actorMarks[actor] = this.base;
  }

  /** Steps from the end, or negative if it has not been reached. */
  stepsToActor(actor: number): number {
    return this.actorMarks[actor] - this.base;
  }

  stepsToCoalition(coalition: number): number {
    return this.coalitionMarks[coalition] - this.base;
  }

  /** What expanding the frontier costs: the incidences that leave it. */
  cost(): number {
    const { coalitionsFrom, coalitionsTo, membersFrom, membersTo } = this.graph;
    const [from, to] = this.depth % 2 === 0 ? [coalitionsFrom, coalitionsTo] : [membersFrom, membersTo];
    let cost = 0;
    for (let i = 0; i < this.size; i++) cost += to[this.frontier[i]] - from[this.frontier[i]];
    return cost;
  }

  /**
   * Goes one step further. Answers true, at once, when it comes upon something that `other` has reached; the rest of the layer is
   * then not marked. Collectives are not entered, so that nothing passes through them.
   */
  meets(other: Reach, at: At, floor: Level): boolean {
    const { graph } = this;
    const outOfActors = this.depth % 2 === 0;
    const from = outOfActors ? graph.coalitionsFrom : graph.membersFrom;
    const to = outOfActors ? graph.coalitionsTo : graph.membersTo;
    const neighbours = outOfActors ? graph.coalitions : graph.members;
    const via = outOfActors ? graph.coalitionsVia : graph.membersVia;
    const marks = outOfActors ? this.coalitionMarks : this.actorMarks;
    const theirs = outOfActors ? other.coalitionMarks : other.actorMarks;
    const barred = outOfActors ? null : graph.collectives;
    const { base, frontier, next, size } = this;
    const mark = base + this.depth + 1;
    let count = 0;
    for (let f = 0; f < size; f++) {
      const end = to[frontier[f]];
      for (let i = from[frontier[f]]; i < end; i++) {
        const neighbour = neighbours[i];
        if (marks[neighbour] >= base) continue;
        if (at !== null && levelAt(graph, via[i], at) < floor) continue;
        if (theirs[neighbour] >= other.base) return true;
        if (barred !== null && barred[neighbour] === 1) continue;
        marks[neighbour] = mark;
        next[count++] = neighbour;
      }
    }
    this.depth++;
    this.size = count;
    [this.frontier, this.next] = [next, frontier];
    return false;
  }
}

/** Both ends, made once a graph. */
const reaches = new WeakMap<Graph, [Reach, Reach]>();

export interface Meeting {
  source: Reach;
  target: Reach;
  /** Of the shortest chain, in steps: twice the number of its coalitions. */
  steps: number;
}

/** Searches from both ends, always on where it costs less, until they meet; null if they never do. */
export function meet(graph: Graph, from: number, to: number, at: At, floor: Level): Meeting | null {
  let ends = reaches.get(graph);
  if (!ends) reaches.set(graph, (ends = [new Reach(graph), new Reach(graph)]));
  const [source, target] = ends;
  source.start(from);
  target.start(to);
  let sourceCost = source.cost();
  let targetCost = target.cost();
  while (source.size > 0 && target.size > 0) {
    const [nearer, further] = sourceCost <= targetCost ? [source, target] : [target, source];
    if (nearer.meets(further, at, floor)) return { source, target, steps: source.depth + target.depth + 1 };
    if (nearer === source) sourceCost = source.cost();
    else targetCost = target.cost();
  }
  return null;
}
