import { Arg, Args, Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import { Actor } from '../directory/actor.entity';
import { type ActorRow } from '../directory/actor.loader';
import { Coalition } from '../directory/coalition.entity';
import { type Context } from '../shared/context';
import { DateTime } from '../shared/date-time.scalar';
import { type Instant } from '../shared/instant';
import { agendas } from './agenda';
import { agendaQuestion } from './agenda-question';
import { EventConnection } from './event-connection';
import { Event } from './event.entity';
import { eventsOf } from './event-list';
import { EventListArgs, UpcomingArgs } from './event-list.input';
import { type EventRow } from './event.loader';
import { requestTime } from './request-time';
import { Schedule } from './schedule';
import { Series } from './series.entity';
import { seriesLoaders } from './series.loader';
import { currentSeries } from './series.rules';

const upcoming = (actor: ActorRow, args: UpcomingArgs, context: Context): Promise<EventRow[]> =>
  context.use(agendas)(actor, agendaQuestion(args, context));

const nextMeeting = async (actor: ActorRow, { after }: UpcomingArgs, context: Context): Promise<EventRow | null> =>
  (await upcoming(actor, { after, first: 1 }, context))[0] ?? null;

@Resolver(() => Actor)
export class ActorCalendarResolver {
  @Extensions({ plain: nextMeeting })
  @FieldResolver(() => Event, {
    nullable: true,
    description:
      'The first event that is not surely over, announced or expected: of a coalition its own, of others those that they organise and those of the coalitions in which they are surely or possibly members then. Null if the sources do not say; `schedule` then says what is known.',
  })
  nextMeeting(
    @Root() actor: Actor,
    @Arg('after', () => DateTime, { nullable: true, description: 'The instant after which; now unless said.' })
    after: Instant | null,
    @Ctx() context: Context,
  ): Promise<EventRow | null> {
    return nextMeeting(actor as ActorRow, { after }, context);
  }

  @FieldResolver(() => [Event], {
    description:
      'The events that are not surely over, as of `nextMeeting`, by time: those announced, and those expected within twelve months.',
  })
  upcoming(@Root() actor: Actor, @Args(() => UpcomingArgs) args: UpcomingArgs, @Ctx() context: Context) {
    return upcoming(actor as ActorRow, args, context);
  }

  @Extensions({ plain: (actor: ActorRow, args: EventListArgs, context: Context) => eventsOf(context, actor, args) })
  @FieldResolver(() => EventConnection, {
    description:
      'The events that it organises and, unless it is a coalition, those of the coalitions that it is or was in. Only stored ones; what is only expected is in `upcoming`.',
  })
  events(@Root() actor: Actor, @Args(() => EventListArgs) args: EventListArgs, @Ctx() context: Context) {
    return eventsOf(context, actor as ActorRow, args);
  }
}

@Resolver(() => Coalition)
export class CoalitionCalendarResolver {
  @FieldResolver(() => [Series], { description: 'The series of its events, with all their revisions.' })
  series(@Root() coalition: Coalition, @Ctx() context: Context) {
    return context.use(seriesLoaders).ofOrganiser.load(coalition.id);
  }

  @FieldResolver(() => Schedule, {
    nullable: true,
    description: 'What is known of when it meets, also where no event can be told; null if nothing is.',
  })
  async schedule(@Root() coalition: Coalition, @Ctx() context: Context) {
    const current = currentSeries(await this.series(coalition, context), context.use(requestTime));
    return current && new Schedule(current);
  }
}
