import type Graph from 'graphology';
import { bidirectional } from 'graphology-shortest-path';
import { type Parameter } from './parameters';
import { type Engine, question, showIds, showLength, showMany, showRanked, TOP } from './question';

export interface NodeFacts {
  kind: string;
  nameKey: string;
}

/** The outer bounds of the membership. */
export interface EdgeFacts {
  from: number;
  to: number;
}

export type Network = Graph<NodeFacts, EdgeFacts>;

interface Found {
  id: string;
  weight: number;
  strength: number;
}

type Compare = (a: Found, b: Found) => number;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Visits the other ends of edges that hold at an instant, or ever. */
const forEachTied = (network: Network, node: string, at: number | null, visit: (other: string) => void): void => {
  if (at === null) network.forEachNeighbor(node, visit);
  else
    network.forEachEdge(node, (_edge, { from, to }, first, second) => {
      if (from <= at && at < to) visit(first === node ? second : first);
    });
};

/** Who shares coalitions with an actor, counted in a map. */
const met = (network: Network, { actor, kinds }: Parameter, at: number | null): Found[] => {
  const found = new Map<string, Found>();
  forEachTied(network, actor, at, (coalition) => {
    const share = 1 / (network.degree(coalition) - 1);
    forEachTied(network, coalition, at, (other) => {
      const known = found.get(other);
      if (known) {
        known.weight++;
        known.strength += share;
      } else found.set(other, { id: other, weight: 1, strength: share });
    });
  });
  found.delete(actor);
  return [...found.values()].filter(({ id }) => (kinds as string[]).includes(network.getNodeAttribute(id, 'kind')));
};

const rounded = (strength: number) => Math.round(strength * 1e12) / 1e12;

/** The same questions on a bipartite graph of graphology, as its users would write them. */
export const graphologyEngine = (network: Network): Engine => {
  const nameKey = (id: string) => network.getNodeAttribute(id, 'nameKey');
  const byName: Compare = (a, b) =>
    b.weight - a.weight || compareText(nameKey(a.id), nameKey(b.id)) || compareText(a.id, b.id);
  const byStrength: Compare = (a, b) =>
    b.weight - a.weight || rounded(b.strength) - rounded(a.strength) || byName(a, b);
  const ranked = (order: Compare, atOf: (parameter: Parameter) => number | null) =>
    question({
      ask: (parameter) => met(network, parameter, atOf(parameter)).sort(order).slice(0, TOP),
      show: showRanked,
    });
  return {
    collaborators: ranked(byStrength, () => null),
    collaboratorsByName: ranked(byName, () => null),
    collaboratorsAt: ranked(byName, ({ at }) => at),
    collaboration: question({
      ask: ({ pair: [a, b] }) =>
        a === b ? network.neighbors(a) : network.neighbors(a).filter((coalition) => network.hasEdge(coalition, b)),
      show: showIds,
    }),
    surroundings: question({
      ask: ({ actor }) => {
        const reached = new Set([actor]);
        network.forEachNeighbor(actor, (coalition) => {
          reached.add(coalition);
          network.forEachNeighbor(coalition, (other) => void reached.add(other));
        });
        return [...reached];
      },
      show: showMany,
    }),
    chain: question({
      ask: ({ pair: [from, to] }) => {
        const path = bidirectional(network, from, to);
        return path && (path.length - 1) / 2;
      },
      show: showLength,
    }),
  };
};
