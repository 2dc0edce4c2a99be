import { type Adjacency } from './adjacency';

/** A node without which coalitions that were connected would no longer be. */
export interface Broker {
  readonly node: number;
  /** How many of the parts, into which its component falls without it, hold a coalition; at least 2. */
  readonly parts: number;
  /** The number of coalitions outside that part which holds most of them. */
  readonly cutOff: number;
}

const NONE = -1;

/**
 * The actors that connect otherwise separate coalitions: articulation vertices (Hopcroft and Tarjan 1973) without which at least two of
 * the parts hold a coalition. A broker may itself be a coalition, which then is in no part. A collective is never one and connects
 * nothing. Ordered by the coalitions cut off, descending, then by node.
 */
export function brokers(adjacency: Adjacency, isCoalition: Uint8Array): Broker[] {
  const { nodeCount, from, targets, collectives } = adjacency;
  const found: Broker[] = [];
  /** The number of each node's visit, from 1 in every component; 0 if not visited. */
  const visits = new Int32Array(nodeCount);
  /** The earliest visit to which an edge leads from the subtree of each node. */
  const earliest = new Int32Array(nodeCount);
  const parents = new Int32Array(nodeCount).fill(NONE);
  const cursors = from.slice(0, nodeCount);
  /** The number of coalitions in the subtree of each node. */
  const held = new Int32Array(nodeCount);
  /** How many subtrees of children hold a coalition and are parts of their own without the node; what they hold, and the most of one. */
  const parts = new Int32Array(nodeCount);
  const heldByParts = new Int32Array(nodeCount);
  const largest = new Int32Array(nodeCount);
  const order = new Int32Array(nodeCount);

  for (let root = 0; root < nodeCount; root++) {
    if (visits[root] || collectives[root]) continue;
    let count = 0;
    const enter = (node: number, parent: number) => {
      order[count++] = node;
      visits[node] = earliest[node] = count;
      parents[node] = parent;
      held[node] = isCoalition[node];
    };
    const leave = (node: number, parent: number) => {
      held[parent] += held[node];
      earliest[parent] = Math.min(earliest[parent], earliest[node]);
      if (earliest[node] < visits[parent] || held[node] === 0) return;
      parts[parent]++;
      heldByParts[parent] += held[node];
      largest[parent] = Math.max(largest[parent], held[node]);
    };
    enter(root, NONE);
    for (let node = root; node !== NONE;) {
      if (cursors[node] === from[node + 1]) {
        const parent = parents[node];
        if (parent !== NONE) leave(node, parent);
        node = parent;
        continue;
      }
      const neighbour = targets[cursors[node]++];
      if (collectives[neighbour] || neighbour === parents[node]) continue;
      if (visits[neighbour]) earliest[node] = Math.min(earliest[node], visits[neighbour]);
      else {
        enter(neighbour, node);
        node = neighbour;
      }
    }
    for (const node of order.subarray(0, count)) {
      const all = held[root] - isCoalition[node];
      const rest = all - heldByParts[node];
      const partCount = parts[node] + Number(rest > 0);
      if (partCount > 1) found.push({ node, parts: partCount, cutOff: all - Math.max(largest[node], rest) });
    }
  }
  return found.sort((a, b) => b.cutOff - a.cutOff || a.node - b.node);
}
