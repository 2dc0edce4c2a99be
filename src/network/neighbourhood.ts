import { type At, type Graph } from './graph';
import { type Level, levelAt, NO, YES } from './level';
import { endOfRun, incidencesIn, sharingLevel } from './sharing';
import { Tally } from './tally';

/** Whom an actor meets in its coalitions, with Newman's sum of 1 / (members - 1) as strength. One a graph, used again by every call. */
export class Neighbourhood {
  /** Filled by `explore`; whoever has read it gives it back with `clear`. */
  readonly tally: Tally;
  private readonly barred: Int32Array;
  private token = 0;
  private readonly active: Int32Array;
  private readonly activeLevels: Uint8Array;

  constructor(private readonly graph: Graph) {
    this.tally = new Tally(graph.actorCount);
    this.barred = new Int32Array(graph.actorCount);
    this.active = new Int32Array(graph.actorCount);
    this.activeLevels = new Uint8Array(graph.actorCount);
  }

  /** Adds up all coalitions in which `actor` takes part at an instant at least as surely as `floor`; the actor does not meet itself. */
  explore(actor: number, at: At, floor: Level): void {
    const { coalitionsFrom, coalitions, coalitionsVia } = this.graph;
    const end = coalitionsFrom[actor + 1];
    for (let from = coalitionsFrom[actor]; from < end;) {
      const to = endOfRun(coalitions, from, end);
      const partners = this.barPartners(actor, coalitionsVia, from, to);
      const coalition = coalitions[from];
      const share =
        at === null
          ? this.addEver(coalition, partners.length > 0)
          : this.addAt(coalition, at, floor, this.levelOfRun(coalitionsVia, from, to, at), partners.length > 0);
      for (const partner of partners) this.addPartner(actor, partner, coalition, at, floor, share);
      from = to;
    }
    this.tally.weights[actor] = 0;
  }

  /** The hot case: no instant, so member counts are known beforehand and every membership counts. */
  private addEver(coalition: number, barring: boolean): number {
    const { members, membersFrom, memberCounts } = this.graph;
    const { weights, strengths, levels, touched } = this.tally;
    const { barred, token } = this;
    const share = newmanShare(memberCounts[coalition]);
    const end = membersFrom[coalition + 1];
    let count = this.tally.count;
    let previous = -1;
    for (let i = membersFrom[coalition]; i < end; i++) {
      const other = members[i];
      if (other === previous || (barring && barred[other] === token)) continue;
      previous = other;
      if (weights[other]++ === 0) {
        touched[count++] = other;
        strengths[other] = share;
        levels[other] = YES;
      } else strengths[other] += share;
    }
    this.tally.count = count;
    return share;
  }

  private addAt(coalition: number, at: number, floor: Level, own: Level, barring: boolean): number {
    if (own < floor) return 0;
    const { active, activeLevels, barred, token } = this;
    const known = this.activeMembers(coalition, at, floor);
    const share = newmanShare(known);
    for (let i = 0; i < known; i++) {
      if (barring && barred[active[i]] === token) continue;
      this.tally.add(active[i], share, Math.min(own, activeLevels[i]) as Level);
    }
    return share;
  }

  /** Fills `active` with those who take part then, each once, and says how many they are. */
  private activeMembers(coalition: number, at: number, floor: Level): number {
    const { members, membersFrom, membersVia } = this.graph;
    const end = membersFrom[coalition + 1];
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

  /** Those for whom the actor stands in this coalition, or who stand for it: `add…` passes over them, `addPartner` looks closer. */
  private barPartners(actor: number, via: Int32Array, from: number, to: number): readonly number[] {
    const { membershipOnBehalfOf, membershipMembers } = this.graph;
    let partners = NOBODY;
    for (let i = from; i < to; i++) {
      const onBehalfOf = membershipOnBehalfOf[via[i]];
      if (onBehalfOf < 0) continue;
      const partner = onBehalfOf === actor ? membershipMembers[via[i]] : onBehalfOf;
      if (partners === NOBODY) {
        partners = [];
        this.token++;
      }
      if (this.barred[partner] !== this.token && partner !== actor) (partners as number[]).push(partner);
      this.barred[partner] = this.token;
    }
    return partners;
  }

  private addPartner(actor: number, partner: number, coalition: number, at: At, floor: Level, share: number): void {
    const theirs = incidencesIn(this.graph, coalition, partner);
    const level = sharingLevel(this.graph, incidencesIn(this.graph, coalition, actor), theirs, at);
    if (level >= floor) this.tally.add(partner, share, level);
  }

  private levelOfRun(via: Int32Array, from: number, to: number, at: number): Level {
    let best: Level = NO;
    for (let i = from; i < to; i++) best = Math.max(best, levelAt(this.graph, via[i], at)) as Level;
    return best;
  }
}

const NOBODY: readonly number[] = [];

/** M. E. J. Newman, "Scientific collaboration networks. II", Physical Review E 64, 016132 (2001): a small group ties its members closer. */
const newmanShare = (members: number) => (members < 2 ? 0 : 1 / (members - 1));
