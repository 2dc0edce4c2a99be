import { type Level } from './level';

/** Sums over the actors that somebody meets, in arrays over all actors: no map, and what is left over is nobody's but the touched. */
export class Tally {
  /** Zero for everyone but the touched. */
  readonly weights: Int32Array;
  readonly strengths: Float64Array;
  /** The best level met. */
  readonly levels: Uint8Array;
  /** The first `count` are those met. */
  readonly touched: Int32Array;
  count = 0;

  constructor(actorCount: number) {
    this.weights = new Int32Array(actorCount);
    this.strengths = new Float64Array(actorCount);
    this.levels = new Uint8Array(actorCount);
    this.touched = new Int32Array(actorCount);
  }

  add(actor: number, share: number, level: Level): void {
    if (this.weights[actor]++ === 0) {
      this.touched[this.count++] = actor;
      this.strengths[actor] = share;
      this.levels[actor] = level;
    } else {
      this.strengths[actor] += share;
      if (level > this.levels[actor]) this.levels[actor] = level;
    }
  }

  /**
   * Forgets everyone but actors of the kinds (bits), met at least `least` times, at one of the levels (bits). Sums are rounded to twelve
   * decimals, so that equal sums of fractions are equal whatever the order of adding; a single share needs none.
   */
  keep(actorKinds: Uint8Array, kinds: number, least: number, levelBits: number): void {
    const { weights, strengths, levels, touched, count } = this;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const actor = touched[i];
      const weight = weights[actor];
      if (weight < least || (actorKinds[actor] & kinds) === 0 || ((levelBits >> levels[actor]) & 1) === 0) {
        weights[actor] = 0;
        continue;
      }
      if (weight > 1) strengths[actor] = Math.round(strengths[actor] * 1e12) / 1e12;
      touched[kept++] = actor;
    }
    this.count = kept;
  }

  /** Puts those to the front of the touched among whom the `k` heaviest are, all ties included, and says how many that is. */
  heaviest(k: number): number {
    const { weights, touched, count } = this;
    if (k >= count) return count;
    const most = 63;
    const histogram = new Int32Array(most + 1);
    for (let i = 0; i < count; i++) histogram[Math.min(weights[touched[i]], most)]++;
    let least = most;
    for (let heavier = histogram[most]; least > 1 && heavier < k;) heavier += histogram[--least];
    let front = 0;
    for (let i = 0; i < count; i++) {
      const actor = touched[i];
      if (weights[actor] < least) continue;
      touched[i] = touched[front];
      touched[front++] = actor;
    }
    return front;
  }

  clear(): void {
    for (let i = 0; i < this.count; i++) this.weights[this.touched[i]] = 0;
    this.count = 0;
  }
}
