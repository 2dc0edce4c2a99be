/** A graph whose nodes stand for groups of nodes, as compressed sparse rows; what joins nodes of one group is only in its strength. */
export interface WeightedGraph {
  readonly nodeCount: number;
  readonly from: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Int32Array;
  /** The sum of the degrees of the nodes in each group. */
  readonly strengths: Float64Array;
  /** The sum of all strengths: twice the number of edges. */
  readonly total: number;
}
