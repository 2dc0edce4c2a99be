import { bitCount } from '../../shared/bit-count';
import { type Adjacency } from './adjacency';
import { type Part } from './sources';

/** Sources that are followed at once: one bit each. */
const AT_ONCE = 32;

/** Sums, at each node, over the sources that reach it. */
export interface Distances {
  /** How many do, itself included. */
  readonly reaching: Int32Array;
  /** Of the distances from them. */
  readonly sums: Float64Array;
  /** Of the squares of the distances. */
  readonly squares: Float64Array;
}

/**
 * The distances from all sources, 32 sources of every part at a time, whose common ways are gone once (Then et al. 2014, multi-source
 * breadth-first search).
 */
export function distancesFrom(adjacency: Adjacency, parts: readonly Part[]): Distances {
  const { nodeCount, from, targets, collectives } = adjacency;
  const reaching = new Int32Array(nodeCount);
  const sums = new Float64Array(nodeCount);
  const squares = new Float64Array(nodeCount);
  const seen = new Int32Array(nodeCount);
  const leaving = new Int32Array(nodeCount);
  const arriving = new Int32Array(nodeCount);
  const frontier = new Int32Array(nodeCount);
  const next = new Int32Array(nodeCount);

  let left = parts;
  for (let first = 0; left.length > 0; first += AT_ONCE) {
    seen.fill(0);
    let count = 0;
    for (const { sources } of left) {
      sources.subarray(first, first + AT_ONCE).forEach((source, bit) => {
        frontier[count++] = source;
        seen[source] = leaving[source] = 1 << bit;
        reaching[source]++;
      });
    }
    left = left.filter(({ sources }) => sources.length > first + AT_ONCE);
    for (let distance = 1; count > 0; distance++) {
      let nextCount = 0;
      for (let i = 0; i < count; i++) {
        const node = frontier[i];
        const bits = leaving[node];
        for (let j = from[node], end = from[node + 1]; j < end; j++) {
          const fresh = bits & ~seen[targets[j]];
          if (fresh === 0) continue;
          if (arriving[targets[j]] === 0) next[nextCount++] = targets[j];
          arriving[targets[j]] |= fresh;
        }
      }
      count = 0;
      for (let i = 0; i < nextCount; i++) {
        const node = next[i];
        const sources = bitCount(arriving[node]);
        reaching[node] += sources;
        sums[node] += sources * distance;
        squares[node] += sources * distance * distance;
        seen[node] |= arriving[node];
        leaving[node] = arriving[node];
        arriving[node] = 0;
        if (!collectives[node]) frontier[count++] = node;
      }
    }
  }
  return { reaching, sums, squares };
}
