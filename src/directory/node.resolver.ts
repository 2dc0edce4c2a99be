import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { type Context } from '../shared/context';
import { BadUserInput } from '../shared/errors';
import { fromGlobalId } from '../shared/global-id';
import { Node } from '../shared/node';

const MAX_NODES = 250;

const fetch = (context: Context, id: string) => {
  const { type, id: uuid } = fromGlobalId(id);
  return context.node(type, uuid);
};

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'The object with an id; null if there is none.' })
  node(@Arg('id', () => ID, { description: 'The id.' }) id: string, @Ctx() context: Context) {
    return fetch(context, id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: `The objects with these ids, in their order, null where there is none. At most ${MAX_NODES}.`,
  })
  nodes(@Arg('ids', () => [ID], { description: 'The ids.' }) ids: string[], @Ctx() context: Context) {
    if (ids.length > MAX_NODES) throw new BadUserInput(`Expected at most ${MAX_NODES} ids, got ${ids.length}.`);
    return Promise.all(ids.map((id) => fetch(context, id)));
  }
}
