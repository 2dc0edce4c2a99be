import { type At, type Graph } from './graph';
import { type Level, levelAt, NO, YES } from './level';
import { endOfRun, incidencesIn, sharingLevel } from './sharing';

/**
 * Whom an actor meets in its coalitions, as sums in arrays over all actors. One a graph, used again by every call: `weights` is zero
 * for everyone outside `touched`, and whoever has read the rest gives it back so with `clear`.
 */
export class Neighbourhood {
  readonly weights: Int32Array;
  /** Newman's sum of 1 / (members - 1). */
  readonly strengths: Float64Array;
  /** The best level of any coalition shared. */
  readonly levels: Uint8Array;
  /** The first `count` are those met, the actor itself among them until `keep`. */
  readonly touched: Int32Array;
  count = 0;
  private readonly barred: Int32Array;
  private token = 0;
  private readonly active: Int32Array;
  private readonly activeLevels: Uint8Array;

  constructor(private readonly graph: Graph) {
    const n = graph.actorCount;
    this.weights = new Int32Array(n);
    this.strengths = new Float64Array(n);
    this.levels = new Uint8Array(n);
    this.touched = new Int32Array(n);
    this.barred = new Int32Array(n);
    this.active = new Int32Array(n);
    this.activeLevels = new Uint8Array(n);
  }

  /** Adds up all coalitions in which `actor` takes part at an instant at least as surely as `floor`. */
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
  }

  /**
   * Forgets everyone but those of the kinds (bits), met in at least `least` coalitions, at one of the levels (bits). Sums are rounded to
   * twelve decimals, so that equal sums of fractions are equal whatever the order of adding; a single share needs none.
   */
  keep(actor: number, kinds: number, least: number, levelBits: number): void {
    const { weights, strengths, levels, touched, count } = this;
    const actorKinds = this.graph.kinds;
    weights[actor] = 0;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const other = touched[i];
      const weight = weights[other];
      if (weight < least || (actorKinds[other] & kinds) === 0 || ((levelBits >> levels[other]) & 1) === 0) {
        weights[other] = 0;
        continue;
      }
      if (weight > 1) strengths[other] = Math.round(strengths[other] * 1e12) / 1e12;
      touched[kept++] = other;
    }
    this.count = kept;
  }

  clear(): void {
    for (let i = 0; i < this.count; i++) this.weights[this.touched[i]] = 0;
    this.count = 0;
  }

  /** The hot case: no instant, so member counts are known beforehand and every membership counts. */
  private addEver(coalition: number, barring: boolean): number {
    const { members, membersFrom, memberCounts } = this.graph;
    const { weights, strengths, levels, touched, barred, token } = this;
    const share = newmanShare(memberCounts[coalition]);
    const end = membersFrom[coalition + 1];
    let count = this.count;
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
    this.count = count;
    return share;
  }

  private addAt(coalition: number, at: number, floor: Level, own: Level, barring: boolean): number {
    if (own < floor) return 0;
    const { active, activeLevels, barred, token } = this;
    const known = this.activeMembers(coalition, at, floor);
    const share = newmanShare(known);
    for (let i = 0; i < known; i++) {
      if (barring && barred[active[i]] === token) continue;
      this.add(active[i], share, Math.min(own, activeLevels[i]) as Level);
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

  private add(other: number, share: number, level: Level): void {
    if (this.weights[other]++ === 0) {
      this.touched[this.count++] = other;
      this.strengths[other] = share;
      this.levels[other] = level;
    } else {
      this.strengths[other] += share;
      if (level > this.levels[other]) this.levels[other] = level;
    }
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
    if (level >= floor) this.add(partner, share, level);
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
