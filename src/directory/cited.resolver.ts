import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Context } from '../shared/context';
import { Citation } from './citation.entity';
import { citationLoader } from './citation.loader';
import { Cited } from './cited';

@Resolver(() => Cited)
export class CitedResolver {
  /** An expected occurrence has no row: it is borne by the sources of its series. */
  @FieldResolver(() => [Citation], { description: 'The sources that bear it, the weightiest first.' })
  citations(@Root() fact: { id: string; citedAs?: string }, @Ctx() context: Context) {
    return context.use(citationLoader).load(fact.citedAs ?? fact.id);
  }
}
