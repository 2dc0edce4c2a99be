/**
 * An undirected simple graph as compressed sparse rows. Neighbours of node v: targets[from[v]] … targets[from[v + 1] - 1],
 * ascending, each once; every edge stands in both rows.
 */
export interface Adjacency {
  readonly nodeCount: number;
  readonly from: Int32Array;
  readonly targets: Int32Array;
  /** Beside each target: how many memberships join the two (1 or more). */
  readonly weights: Int32Array;
  /** 1 for a collective: a path may begin or end there, but none goes through it. */
  readonly collectives: Uint8Array;
}
