import { type Graph } from './graph';
import { compareStarts } from './since';
import { type Tally } from './tally';

export interface CollaboratorOrder {
  field: 'WEIGHT' | 'STRENGTH' | 'NAME' | 'SINCE' | 'ID';
  direction: 'ASC' | 'DESC';
}

type Compare = (a: number, b: number) => number;

/**
 * Orders the actors of a tally by the fields asked for, then by weight and strength (the greatest first), name key and id, so
 * that every order is total. An unknown `since` stands last in both directions.
 * @param findSince by actor, the membership since which it collaborates, or -1; called only if SINCE is asked for
 */
export function collaboratorOrder(
  graph: Graph,
  { weights, strengths }: Tally,
  orderBy: readonly CollaboratorOrder[],
  findSince: () => Int32Array,
): Compare {
  const { nameRanks, idRanks } = graph;
  const usual: Compare = (a, b) =>
    weights[b] - weights[a] || strengths[b] - strengths[a] || nameRanks[a] - nameRanks[b];
  if (orderBy.length === 0) return usual;

  const ascending: Record<CollaboratorOrder['field'], Compare> = {
    WEIGHT: (a, b) => weights[a] - weights[b],
    STRENGTH: (a, b) => strengths[a] - strengths[b],
    NAME: (a, b) => nameRanks[a] - nameRanks[b],
    SINCE: () => 0,
    ID: (a, b) => idRanks[a] - idRanks[b],
  };
  const fields = orderBy.map(({ field, direction }): Compare => {
    const sign = direction === 'ASC' ? 1 : -1;
    if (field === 'SINCE') return bySince(graph, findSince(), sign);
    return (a, b) => sign * ascending[field](a, b);
  });
  return (a, b) => {
    for (const compare of fields) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return usual(a, b);
  };
}

function bySince(graph: Graph, since: Int32Array, sign: number): Compare {
  return (a, b) => {
    const [x, y] = [since[a], since[b]];
    return x < 0 || y < 0 ? Number(x < 0) - Number(y < 0) : sign * compareStarts(graph, x, y);
  };
}
