import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Actor } from '../directory/actor.entity';
import { actorOf } from '../directory/actor-of';
import { type Context } from '../shared/context';
import { Event } from './event.entity';
import { eventLoaders } from './event.loader';
import { Participation } from './participation.entity';

@Resolver(() => Participation)
export class ParticipationResolver {
  @FieldResolver(() => Actor, { description: 'Who takes part.' })
  actor(@Root() participation: Participation, @Ctx() context: Context) {
    return actorOf(context, participation.actorId);
  }

  @FieldResolver(() => Actor, { nullable: true, description: 'Whom the actor stands for there; null if for itself.' })
  onBehalfOf(@Root() participation: Participation, @Ctx() context: Context) {
    return participation.onBehalfOfId && actorOf(context, participation.onBehalfOfId);
  }

  @FieldResolver(() => Event, { description: 'In what.' })
  event(@Root() participation: Participation, @Ctx() context: Context) {
    return context.use(eventLoaders).byId.load(participation.eventId);
  }
}
