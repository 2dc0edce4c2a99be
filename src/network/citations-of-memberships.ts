import { type Citation } from '../directory/citation.entity';
import { citationLoaders } from '../directory/citation.loader';
import { type Context } from '../shared/context';
import { snapshotOf } from './snapshot';

/** The citations of memberships of the graph, each source and place once. */
export const citationsOfMemberships = async (memberships: number[], context: Context): Promise<Citation[]> => {
  const { graph } = snapshotOf(context);
  const { ofSubject } = context.use(citationLoaders);
  const lists = await Promise.all(memberships.map((index) => ofSubject.load(graph.membershipIds[index])));
  return [...new Map(lists.flat().map((citation) => [citation.id, citation])).values()];
};
