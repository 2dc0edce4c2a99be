import { type Graph } from './graph';
import { type Neighbourhood } from './neighbourhood';
import { compareStarts } from './since';

export interface CollaboratorOrder {
  field: 'WEIGHT' | 'STRENGTH' | 'NAME' | 'SINCE' | 'ID';
  direction: 'ASC' | 'DESC';
}

type Compare = (a: number, b: number) => number;

/**
 * Orders the actors of a neighbourhood by the fields asked for, then by weight and strength (the greatest first), name key and id, so
 * that every order is total. An unknown `since` stands last in both directions.
 * @param sinceOf the membership since which somebody collaborates, or null; called only if SINCE is asked for
 */
export function collaboratorOrder(
  graph: Graph,
  { weights, strengths }: Neighbourhood,
  orderBy: readonly CollaboratorOrder[],
  sinceOf: (actor: number) => number | null,
): Compare {
  const { nameRanks } = graph;
  const usual: Compare = (a, b) =>
    weights[b] - weights[a] || strengths[b] - strengths[a] || nameRanks[a] - nameRanks[b];
  if (orderBy.length === 0) return usual;

  const ascending: Record<CollaboratorOrder['field'], Compare> = {
    WEIGHT: (a, b) => weights[a] - weights[b],
    STRENGTH: (a, b) => strengths[a] - strengths[b],
    NAME: (a, b) => nameRanks[a] - nameRanks[b],
    SINCE: () => 0,
    ID: (a, b) => a - b,
  };
  const fields = orderBy.map(({ field, direction }): Compare => {
    const sign = direction === 'ASC' ? 1 : -1;
    if (field === 'SINCE') return bySince(graph, sinceOf, sign);
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

function bySince(graph: Graph, sinceOf: (actor: number) => number | null, sign: number): Compare {
  const found = new Map<number, number | null>();
  const since = (actor: number) => {
    let start = found.get(actor);
    if (start === undefined) found.set(actor, (start = sinceOf(actor)));
    return start;
  };
  return (a, b) => {
    const [x, y] = [since(a), since(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return sign * sameStart(graph, x, y);
  };
}

/** Starts of different memberships that are stated alike are equal, so that the next field decides. */
function sameStart(graph: Graph, a: number, b: number): number {
  const alike = graph.bounds[a * 4] === graph.bounds[b * 4] && graph.bounds[a * 4 + 1] === graph.bounds[b * 4 + 1];
  return alike ? 0 : compareStarts(graph, a, b);
}
