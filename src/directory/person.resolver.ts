import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Context } from '../shared/context';
import { Person } from './person.entity';
import { Position } from './position.entity';
import { rowsOfActor } from './rows-of-actor.loader';

@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => [Position], { description: 'The posts that the person has or had.' })
  positions(@Root() person: Person, @Ctx() context: Context) {
    return context.use(rowsOfActor).positions.load(person.id);
  }
}
