import iterate from 'graphology-layout-forceatlas2/iterate.js';

/** What the layout needs to know of a graph: arrays can be sent to a worker. */
export interface LayoutTask {
  /** x and y of each node, one after the other. */
  positions: Float32Array;
  /** Radius of each node in the unit of the positions. */
  sizes: Float32Array;
  /** 1 for nodes that stay where they are. */
  fixed: Uint8Array;
  /** The numbers of the two nodes of each edge, one after the other. */
  edges: Uint32Array;
}

/** Numbers of a node and of an edge in the matrices of graphology-layout-forceatlas2. */
const [NODE, EDGE] = [10, 3];
const [MASS, CONVERGENCE, SIZE, FIXED] = [6, 7, 8, 9];

/** Above so many nodes forces from afar are summed up (Barnes and Hut 1986). */
const MANY = 400;
/** It ends when a step moves nodes by less than this share of the picture, on average. */
const STILL = 0.0004;

/** ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian 2014), one step after the other, until the nodes are almost still. */
export class LayoutSteps {
  private readonly nodes: Float32Array;
  private readonly edges: Float32Array;
  private readonly settings: object;
  private readonly most: number;
  private steps = 0;
  isDone = false;

  constructor({ positions, sizes, fixed, edges }: LayoutTask) {
    const count = sizes.length;
    this.nodes = new Float32Array(count * NODE);
    for (let i = 0; i < count; i++) {
      const at = i * NODE;
      [this.nodes[at], this.nodes[at + 1]] = [positions[2 * i], positions[2 * i + 1]];
      [this.nodes[at + MASS], this.nodes[at + CONVERGENCE]] = [1, 1];
      [this.nodes[at + SIZE], this.nodes[at + FIXED]] = [sizes[i], fixed[i]];
    }
    this.edges = new Float32Array((edges.length / 2) * EDGE);
    for (let i = 0; i < edges.length / 2; i++) {
      const [source, target] = [edges[2 * i] * NODE, edges[2 * i + 1] * NODE];
      this.edges.set([source, target, 1], i * EDGE);
      this.nodes[source + MASS]++;
      this.nodes[target + MASS]++;
    }
    const isLarge = count > MANY;
    this.most = isLarge ? 300 : 800;
    this.settings = {
      ...{ linLogMode: false, outboundAttractionDistribution: false, adjustSizes: false, edgeWeightInfluence: 1 },
      ...{ scalingRatio: 10, strongGravityMode: true, gravity: isLarge ? 0.02 : 0.05 },
      ...{ slowDown: 1 + Math.log(Math.max(1, count)), barnesHutOptimize: isLarge, barnesHutTheta: 1.2 },
    };
  }

  /** One step. @returns x and y of each node */
  step(): void {
    const before = this.positions();
    iterate(this.settings, this.nodes, this.edges);
    this.steps++;
    this.isDone = this.steps >= this.most || this.movedSince(before) < STILL;
  }

  positions(): Float32Array {
    const positions = new Float32Array((this.nodes.length / NODE) * 2);
    for (let i = 0; i < positions.length / 2; i++) {
      positions[2 * i] = this.nodes[i * NODE];
      positions[2 * i + 1] = this.nodes[i * NODE + 1];
    }
    return positions;
  }

  /** How far the nodes have moved on average, as a share of the width of all. */
  private movedSince(before: Float32Array): number {
    let [sum, least, most] = [0, Infinity, -Infinity];
    for (let i = 0; i < before.length; i += 2) {
      const at = (i / 2) * NODE;
      sum += Math.hypot(this.nodes[at] - before[i], this.nodes[at + 1] - before[i + 1]);
      least = Math.min(least, this.nodes[at]);
      most = Math.max(most, this.nodes[at]);
    }
    return before.length === 0 || most === least ? 0 : sum / (before.length / 2) / (most - least);
  }
}
