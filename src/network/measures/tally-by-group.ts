import { type WeightedGraph } from './weighted-graph';

/** The weight of the edges between some nodes and each group, in an array over all groups that is zero for all but the touched. */
export class TallyByGroup {
  readonly weights: Float64Array;
  /** The first `count` are the groups met, in the order of meeting. */
  readonly touched: Int32Array;
  count = 0;

  constructor(groupCount: number) {
    this.weights = new Float64Array(groupCount);
    this.touched = new Int32Array(groupCount);
  }

  /** Adds the edges of a node. */
  addEdges({ from, targets, weights }: WeightedGraph, node: number, groups: Int32Array): void {
    for (let i = from[node], end = from[node + 1]; i < end; i++) {
      const group = groups[targets[i]];
      if (this.weights[group] === 0) this.touched[this.count++] = group;
      this.weights[group] += weights[i];
    }
  }

  clear(): void {
    for (let i = 0; i < this.count; i++) this.weights[this.touched[i]] = 0;
    this.count = 0;
  }
}
