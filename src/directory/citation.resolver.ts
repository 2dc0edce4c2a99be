import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Context } from '../shared/context';
import { actorOf } from './actor-of';
import { Actor } from './actor.entity';
import { Citation } from './citation.entity';
import { citationLoaders } from './citation.loader';
import { Cited } from './cited';
import { Source } from './source.entity';

@Resolver(() => Cited)
export class CitedResolver {
  /** An expected occurrence has no row: it is borne by the sources of its series. */
  @FieldResolver(() => [Citation], { description: 'The sources that bear it, the weightiest first.' })
  citations(@Root() fact: { id: string; citedAs?: string }, @Ctx() context: Context) {
    return context.use(citationLoaders).ofSubject.load(fact.citedAs ?? fact.id);
  }
}

@Resolver(() => Citation)
export class CitationResolver {
  @FieldResolver(() => Source, { description: 'The document.' })
  source(@Root() citation: Citation, @Ctx() context: Context) {
    return context.use(citationLoaders).source.load(citation.sourceId);
  }
}

@Resolver(() => Source)
export class SourceResolver {
  @FieldResolver(() => Actor, { nullable: true, description: 'Who published it; null if not known.' })
  publisher(@Root() source: Source, @Ctx() context: Context) {
    return source.publisherId && actorOf(context, source.publisherId);
  }
}
