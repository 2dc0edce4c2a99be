import { type Citation } from '../directory/citation.entity';
import { citationLoader } from '../directory/citation.loader';
import { type Context } from '../shared/context';
import { snapshotOf } from './snapshot';

/** The citations of memberships of the graph, each source and place once. */
export const citationsOfMemberships = async (memberships: number[], context: Context): Promise<Citation[]> => {
  const { graph } = snapshotOf(context);
  const citations = context.use(citationLoader);
  const lists = await Promise.all(memberships.map((index) => citations.load(graph.membershipIds.at(index))));
  return [...new Map(lists.flat().map((citation) => [citation.id, citation])).values()];
};
