import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { type Context } from '../shared/context';
import { Activity } from './activity.entity';
import { actorDetails } from './actor.loader';
import { Coalition } from './coalition.entity';
import { Mandate } from './mandate.entity';
import { Purpose } from './purpose.entity';
import { rowsOfActor } from './rows-of-actor.loader';

@Resolver(() => Coalition)
export class CoalitionResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many members a document says that it has, beside the members that are known; null if none says.',
  })
  async statedMemberCount(@Root() coalition: Coalition, @Ctx() context: Context) {
    return (await context.use(actorDetails).load(coalition.id))!.statedMemberCount;
  }

  @FieldResolver(() => [Purpose], { description: 'What it is for, and what it counts as success.' })
  purposes(@Root() coalition: Coalition, @Ctx() context: Context) {
    return context.use(rowsOfActor).purposes.load(coalition.id);
  }

  @FieldResolver(() => [Mandate], { description: 'The goals, duties, laws and documents that it refers to.' })
  mandates(@Root() coalition: Coalition, @Ctx() context: Context) {
    return context.use(rowsOfActor).mandates.load(coalition.id);
  }

  @FieldResolver(() => [Activity], { description: 'What it does besides meeting.' })
  activities(@Root() coalition: Coalition, @Ctx() context: Context) {
    return context.use(rowsOfActor).activities.load(coalition.id);
  }
}
