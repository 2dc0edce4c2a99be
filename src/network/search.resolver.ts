import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { Connection } from '../shared/connection';
import { type Context } from '../shared/context';
import { BadUserInput } from '../shared/errors';
import { rankedPage } from '../shared/ranked-page';
import { type SearchHit } from './search/search-document';
import { LONGEST_QUERY } from './search/search-index';
import { SearchArgs, SearchConnection } from './search.type';
import { snapshotOf } from './snapshot';

/** So many finds are ranked; who needs more asks more narrowly. */
const MOST_FINDS = 500;

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description: `What has a name like this, the best first: accents, case, abbreviations, former names and a typing slip are forgiven. At most ${MOST_FINDS} finds.`,
  })
  async search(@Args(() => SearchArgs) args: SearchArgs, @Ctx() context: Context) {
    const { query, types } = args;
    if (query.length > LONGEST_QUERY)
      throw new BadUserInput(`Expected a query of at most ${LONGEST_QUERY} characters, got ${query.length}.`);
    const hits = snapshotOf(context).search.search(query, { types: types ?? undefined, limit: MOST_FINDS });
    const page = rankedPage(args, 'Search', () => ({ ranked: hits, totalCount: hits.length }));
    const facts = ({ matched, score }: SearchHit) => ({ matched, score });
    const nodes = new Map(
      await Promise.all(page.rows.map(async (hit) => [hit, await context.node(hit.type, hit.id)] as const)),
    );
    return new Connection(page, facts, (hit) => nodes.get(hit));
  }
}
