import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { type Context } from '../shared/context';
import { exactlyOne } from '../shared/exactly-one';
import { fromGlobalId } from '../shared/global-id';
import { KeyArgs } from '../shared/key-args';
import { Event } from './event.entity';
import { EventConnection } from './event-connection';
import { listEvents } from './event-list';
import { EventListArgs } from './event-list.input';
import { eventLoaders } from './event.loader';
import { eventOf } from './expected-event';

@Resolver()
export class EventQueries {
  @Query(() => Event, {
    nullable: true,
    description:
      'The event with a key; null if there is none. Exactly one key. The id of an expected occurrence leads to what has been announced in its place.',
  })
  event(@Args(() => KeyArgs) keys: KeyArgs, @Ctx() context: Context) {
    const [key] = exactlyOne({ id: keys.id, slug: keys.slug });
    if (key === 'slug') return context.use(eventLoaders).bySlug.load(keys.slug!);
    const { type, id } = fromGlobalId(keys.id!);
    return type === 'Event' ? eventOf(context, id) : null;
  }

  @Query(() => EventConnection, {
    description: 'The events that are stored; what is only expected is in `nextMeeting` and `upcoming`.',
  })
  events(@Args(() => EventListArgs) args: EventListArgs, @Ctx() context: Context) {
    return listEvents(context, args);
  }
}
