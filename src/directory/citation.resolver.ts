import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Context } from '../shared/context';
import { Citation } from './citation.entity';
import { Source } from './source.entity';
import { sourceLoaders } from './source.loader';

@Resolver(() => Citation)
export class CitationResolver {
  @FieldResolver(() => Source, { description: 'The document.' })
  source(@Root() citation: Citation, @Ctx() context: Context) {
    return context.use(sourceLoaders).byId.load(citation.sourceId);
  }
}
