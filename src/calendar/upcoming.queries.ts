import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { type Context } from '../shared/context';
import { agendaQuestion } from './agenda-question';
import { Event } from './event.entity';
import { upcomingEvents } from './upcoming';
import { UpcomingOfAllArgs } from './upcoming.input';

@Resolver()
export class UpcomingQueries {
  @Query(() => [Event], {
    description:
      'The events of everybody that are not surely over, by time: those announced, and those expected within twelve months. What has no time is in `events`.',
  })
  upcoming(@Args(() => UpcomingOfAllArgs) args: UpcomingOfAllArgs, @Ctx() context: Context) {
    return upcomingEvents(context, agendaQuestion(args, context), args);
  }
}
