import { type Adjacency } from '../../../../src/network/measures/adjacency';

/** Shortest paths of a small graph, every one written out: what the measures are compared with. */
export class NaivePaths {
  /** All shortest paths from one node to another, each with its ends. */
  readonly between: number[][][][];

  constructor(private readonly adjacency: Adjacency) {
    const nodes = Array.from({ length: adjacency.nodeCount }, (_, node) => node);
    this.between = nodes.map((source) => this.pathsFrom(source));
  }

  distance(source: number, target: number): number {
    return this.between[source][target].length === 0 ? Infinity : this.between[source][target][0].length - 1;
  }

  private pathsFrom(source: number): number[][][] {
    const { nodeCount, from, targets, collectives } = this.adjacency;
    const found: number[][][] = Array.from({ length: nodeCount }, () => []);
    found[source] = [[source]];
    for (let paths = found[source], length = 2; paths.length > 0; length++) {
      const ends = (path: number[]) => path[path.length - 1];
      paths = paths
        .filter((path) => path.length === 1 || !collectives[ends(path)])
        .flatMap((path) =>
          [...targets.subarray(from[ends(path)], from[ends(path) + 1])].map((target) => [...path, target]),
        )
        .filter((path) => found[ends(path)].every((shorter) => shorter.length === length));
      for (const path of paths) found[ends(path)].push(path);
    }
    return found;
  }
}
