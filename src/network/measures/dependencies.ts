import { type Core } from './core';
import { PathCounts } from './path-counts';

/**
 * The dependencies of sources on nodes (Brandes 2001), linearly scaled (Geisberger, Sanders and Schultes 2008): over all targets, the
 * share of the shortest paths from the source to the target that go through the node, its ends not counted, times the share of the way
 * to the target that lies before the node, twice. From both ends together a pair of nodes counts as much as unscaled, so the sum
 * over all sources is the same; but a source no longer counts for more by being near, so a sample of sources errs less.
 *
 * δ(v) = 2 · d(v) · σ(v) · Σ (m(w) + δ(w) / 2) / (d(w) · σ(w)) over the successors w of v, where m(w) is the number of nodes that w
 * stands for. The sum is gathered along the arcs of the level of v or of that of w, whichever has fewer.
 */
export class Dependencies {
  /** Of the dependencies of all sources so far. */
  readonly sums: Float64Array;
  /** Of their squares. */
  readonly squares: Float64Array;
  private readonly counts: PathCounts;
  /** The summand of each node; 0 until its dependency is known. */
  private readonly credits: Float64Array;
  /** The sum over successors, complete when the level is; what arrives later counts for nothing. */
  private readonly received: Float64Array;

  constructor(private readonly core: Core) {
    this.sums = new Float64Array(core.ways.nodeCount);
    this.squares = new Float64Array(core.ways.nodeCount);
    this.counts = new PathCounts(core.ways);
    this.credits = new Float64Array(core.ways.nodeCount);
    this.received = new Float64Array(core.ways.nodeCount);
  }

  /** Adds the dependencies of a source that counts so many times, among nodes that no path leaves. */
  add(source: number, times: number, nodes: Int32Array): void {
    const { counts, credits, received } = this;
    const { order, levelFrom, levelArcs } = counts;
    const last = counts.follow(source, nodes) - 1;
    for (let level = last; level > 0; level--) {
      const [start, end] = [levelFrom[level], levelFrom[level + 1]];
      if (level < last && levelArcs[level] <= levelArcs[level + 1]) this.collect(start, end);
      this.settle(level, times);
      if (levelArcs[level] < levelArcs[level - 1]) this.distribute(start, end);
    }
    for (let i = 0; i < levelFrom[last + 1]; i++) credits[order[i]] = received[order[i]] = 0;
  }

  private collect(start: number, end: number): void {
    const { credits, received } = this;
    const { order } = this.counts;
    const { from, targets } = this.core.ways;
    for (let i = start; i < end; i++) {
      const node = order[i];
      let sum = 0;
      for (let j = from[node], last = from[node + 1]; j < last; j++) sum += credits[targets[j]];
      received[node] = sum;
    }
  }

  private settle(distance: number, times: number): void {
    const { sums, squares, credits, received } = this;
    const { order, levelFrom, paths } = this.counts;
    const { masses, ways } = this.core;
    for (let i = levelFrom[distance]; i < levelFrom[distance + 1]; i++) {
      const node = order[i];
      const share = ways.collectives[node] ? 0 : received[node];
      const dependency = 2 * distance * paths[node] * share;
      credits[node] = masses[node] / (distance * paths[node]) + share;
      sums[node] += times * dependency;
      squares[node] += times * dependency * dependency;
    }
  }

  private distribute(start: number, end: number): void {
    const { credits, received } = this;
    const { order } = this.counts;
    const { from, targets } = this.core.ways;
    for (let i = start; i < end; i++) {
      const node = order[i];
      const credit = credits[node];
      for (let j = from[node], last = from[node + 1]; j < last; j++) received[targets[j]] += credit;
    }
  }
}
