import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type Context } from '../shared/context';
import { KeyArgs } from '../shared/key-args';
import { actorOf } from './actor-of';
import { Actor } from './actor.entity';
import { Source } from './source.entity';
import { SourceListArgs } from './source.input';
import { listSources, SourceConnection } from './source-list';
import { sourceLoaders } from './source.loader';
import { uuidOfKey } from './uuid-of-key';

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => Source, {
    nullable: true,
    description: 'The source with a key; null if there is none. Exactly one key.',
  })
  source(@Args(() => KeyArgs) keys: KeyArgs, @Ctx() context: Context) {
    const id = uuidOfKey('Source', keys);
    const { byId, bySlug } = context.use(sourceLoaders);
    return id === null ? bySlug.load(keys.slug!) : byId.load(id);
  }

  @Query(() => SourceConnection, { description: 'The documents that state the facts.' })
  sources(@Args(() => SourceListArgs) args: SourceListArgs, @Ctx() context: Context) {
    return listSources(context, args);
  }

  @FieldResolver(() => Actor, { nullable: true, description: 'Who published it; null if not known.' })
  publisher(@Root() source: Source, @Ctx() context: Context) {
    return source.publisherId && actorOf(context, source.publisherId);
  }
}
