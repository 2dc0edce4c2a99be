import { type Answer } from './query';
import { type Ask } from './with-world';

const FACTS = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor';

interface Connection<Edge> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  edges: (Edge & { cursor: string })[];
}

/**
 * Asks for a whole list in pages of a size, forwards and then backwards, and holds both to each other.
 * @param query the query around the list, from its arguments and its selection
 * @param edge what to ask of each edge
 */
export const throughPages = async <Edge extends object>(
  ask: Ask,
  size: number,
  query: (args: string, selection: string) => string,
  edge: string,
  listIn: (data: Answer['data']) => Connection<Edge>,
): Promise<Edge[]> => {
  const page = async (args: string) => {
    const { data, errors } = await ask(query(args, `{ ${FACTS} ${edge} } }`));
    expect(errors).toEqual([]);
    return listIn(data);
  };
  const forwards: Edge[] = [];
  const backwards: Edge[] = [];
  for (let args = `first: ${size}`; ;) {
    const { edges, pageInfo } = await page(args);
    forwards.push(...edges);
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([
      edges[0]?.cursor ?? null,
      edges.at(-1)?.cursor ?? null,
    ]);
    if (!pageInfo.hasNextPage) break;
    args = `first: ${size}, after: "${pageInfo.endCursor}"`;
  }
  for (let args = `last: ${size}`; ;) {
    const { edges, pageInfo, totalCount } = await page(args);
    expect(totalCount).toBe(forwards.length);
    backwards.unshift(...edges);
    if (!pageInfo.hasPreviousPage) break;
    args = `last: ${size}, before: "${pageInfo.startCursor}"`;
  }
  expect(backwards).toEqual(forwards);
  return forwards;
};
