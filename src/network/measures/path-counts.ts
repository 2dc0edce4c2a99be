import { type Ways } from './core';

/**
 * The nodes that one source reaches, by the length of the shortest paths to them, and how many such paths there are. Each level is found
 * from whichever side has fewer arcs (Beamer, Asanović and Patterson 2012): along all arcs of the level before it, or of all nodes that
 * are not yet reached.
 */
export class PathCounts {
  /** The nodes that the last source reaches, itself first. */
  readonly order: Int32Array;
  /** Those of level l: order[levelFrom[l]] … order[levelFrom[l + 1] - 1]. */
  readonly levelFrom: Int32Array;
  /** The sum of their degrees. */
  readonly levelArcs: Float64Array;
  /** The number of shortest paths to each node reached. */
  readonly paths: Float64Array;
  /**
   * Paths that arrive at each node: 0 only where none has arrived yet. Of a node whose level is past it also holds paths that come back.
   */
  private readonly arriving: Float64Array;
  /** Paths that go on from each node; from collectives none do. */
  private readonly leaving: Float64Array;
  private count = 0;

  constructor(private readonly ways: Ways) {
    const { nodeCount } = ways;
    this.order = new Int32Array(nodeCount);
    this.levelFrom = new Int32Array(nodeCount + 1);
    this.levelArcs = new Float64Array(nodeCount);
    this.paths = new Float64Array(nodeCount);
    this.arriving = new Float64Array(nodeCount);
    this.leaving = new Float64Array(nodeCount);
  }

  /** Follows the paths from a source among nodes that no path leaves. @returns the number of levels, the source's own being the first */
  follow(source: number, nodes: Int32Array): number {
    const { order, levelFrom, levelArcs, paths, arriving, leaving } = this;
    order[0] = source;
    paths[source] = arriving[source] = leaving[source] = 1;
    this.count = 1;
    let levels = 0;
    for (let start = 0, arcsLeft = this.arcsOf(nodes, 0, nodes.length); start < this.count; levels++) {
      const end = this.count;
      levelFrom[levels + 1] = end;
      levelArcs[levels] = this.arcsOf(order, start, end);
      arcsLeft -= levelArcs[levels];
      if (levelArcs[levels] < arcsLeft) this.goOn(start, end);
      else this.lookBack(nodes);
      this.settle(end);
      start = end;
    }
    for (let i = 0; i < this.count; i++) arriving[order[i]] = leaving[order[i]] = 0;
    return levels;
  }

  private arcsOf(nodes: Int32Array, start: number, end: number): number {
    const { from } = this.ways;
    let arcs = 0;
    for (let i = start; i < end; i++) arcs += from[nodes[i] + 1] - from[nodes[i]];
    return arcs;
  }

  private goOn(start: number, end: number): void {
    const { order, arriving, leaving } = this;
    const { from, targets } = this.ways;
    let count = end;
    for (let i = start; i < end; i++) {
      const paths = leaving[order[i]];
      if (paths === 0) continue;
      for (let j = from[order[i]], last = from[order[i] + 1]; j < last; j++) {
        const before = arriving[targets[j]];
        if (before === 0) order[count++] = targets[j];
        arriving[targets[j]] = before + paths;
      }
    }
    this.count = count;
  }

  private lookBack(nodes: Int32Array): void {
    const { order, arriving, leaving } = this;
    const { from, targets } = this.ways;
    let count = this.count;
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i];
      if (arriving[node] !== 0) continue;
      let paths = 0;
      for (let j = from[node], last = from[node + 1]; j < last; j++) paths += leaving[targets[j]];
      if (paths === 0) continue;
      arriving[node] = paths;
      order[count++] = node;
    }
    this.count = count;
  }

  private settle(start: number): void {
    const { order, paths, arriving, leaving } = this;
    const { collectives } = this.ways;
    for (let i = start; i < this.count; i++) {
      const node = order[i];
      paths[node] = arriving[node];
      leaving[node] = collectives[node] ? 0 : paths[node];
    }
  }
}
