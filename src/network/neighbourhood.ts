import { type At, type Graph } from './graph';
import { type Level, levelAt, NO, YES } from './level';
import { endOfRun } from './sharing';
import { Tally } from './tally';

/** Whom an actor meets in its coalitions, with Newman's sum of 1 / (members - 1) as strength. One a graph, used again by every call. */
export class Neighbourhood {
  /** Filled by `explore`; whoever has read it gives it back with `clear`. */
  readonly tally: Tally;
  private readonly active: Int32Array;
  private readonly activeLevels: Uint8Array;

  constructor(private readonly graph: Graph) {
    this.tally = new Tally(graph.actorCount);
    this.active = new Int32Array(graph.actorCount);
    this.activeLevels = new Uint8Array(graph.actorCount);
  }

  /** Adds up all coalitions in which `actor` takes part at an instant at least as surely as `floor`; the actor does not meet itself. */
  explore(actor: number, at: At, floor: Level): void {
    const { coalitionsFrom, coalitionsTo, coalitions, coalitionsVia } = this.graph;
    const end = coalitionsTo[actor];
    for (let from = coalitionsFrom[actor]; from < end;) {
      const to = endOfRun(coalitions, from, end);
      if (at === null) this.addEver(coalitions[from]);
      else this.addAt(coalitions[from], at, floor, this.levelOfRun(coalitionsVia, from, to, at));
      from = to;
    }
    this.tally.weights[actor] = 0;
  }

  /** The hot case: no instant, so member counts are known beforehand and every membership counts. */
  private addEver(coalition: number): void {
    const { members, membersFrom, membersTo, memberCounts } = this.graph;
    const { weights, strengths, levels, touched } = this.tally;
    const share = newmanShare(memberCounts[coalition]);
    const end = membersTo[coalition];
    let count = this.tally.count;
    let previous = -1;
    for (let i = membersFrom[coalition]; i < end; i++) {
      const other = members[i];
      if (other === previous) continue;
      previous = other;
      if (weights[other]++ === 0) {
        touched[count++] = other;
        strengths[other] = share;
        levels[other] = YES;
      } else strengths[other] += share;
    }
    this.tally.count = count;
  }

  private addAt(coalition: number, at: number, floor: Level, own: Level): void {
    if (own < floor) return;
    const { active, activeLevels } = this;
    const known = this.activeMembers(coalition, at, floor);
    const share = newmanShare(known);
    for (let i = 0; i < known; i++) this.tally.add(active[i], share, Math.min(own, activeLevels[i]) as Level);
  }

  /** Fills `active` with those who take part then, each once, and says how many they are. */
  private activeMembers(coalition: number, at: number, floor: Level): number {
    const { members, membersFrom, membersTo, membersVia } = this.graph;
    const end = membersTo[coalition];
    let known = 0;
    for (let i = membersFrom[coalition]; i < end; i++) {
      const level = levelAt(this.graph, membersVia[i], at);
      if (level < floor) continue;
      const again = known > 0 && this.active[known - 1] === members[i];
      if (!again) this.active[known++] = members[i];
      this.activeLevels[known - 1] = again ? Math.max(level, this.activeLevels[known - 1]) : level;
    }
    return known;
  }

  private levelOfRun(via: Int32Array, from: number, to: number, at: number): Level {
    let best: Level = NO;
    for (let i = from; i < to; i++) best = Math.max(best, levelAt(this.graph, via[i], at)) as Level;
    return best;
  }
}

/** M. E. J. Newman, "Scientific collaboration networks. II", Physical Review E 64, 016132 (2001): a small group ties its members closer. */
const newmanShare = (members: number) => (members < 2 ? 0 : 1 / (members - 1));
