import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Context } from '../shared/context';
import { Actor } from './actor.entity';
import { actorOf } from './actor-of';
import { Organisation } from './organisation.entity';
import { PartOf } from './part-of.entity';
import { Person } from './person.entity';
import { Position } from './position.entity';

@Resolver(() => PartOf)
export class PartOfResolver {
  @FieldResolver(() => Actor, { description: 'What is within the other.' })
  part(@Root() link: PartOf, @Ctx() context: Context) {
    return actorOf(context, link.partId);
  }

  @FieldResolver(() => Actor, { description: 'What it is within.' })
  whole(@Root() link: PartOf, @Ctx() context: Context) {
    return actorOf(context, link.wholeId);
  }
}

@Resolver(() => Position)
export class PositionResolver {
  @FieldResolver(() => Person, { description: 'Who has the post.' })
  person(@Root() position: Position, @Ctx() context: Context) {
    return actorOf(context, position.personId);
  }

  @FieldResolver(() => Organisation, { description: 'Where the post is.' })
  organisation(@Root() position: Position, @Ctx() context: Context) {
    return actorOf(context, position.organisationId);
  }
}
