import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { type Context } from '../../shared/context';
import { toGlobalId } from '../../shared/global-id';
import { Event } from '../event.entity';
import { type EventRow } from '../event.loader';
import { EventChangeKind } from './event-change-kind';
import { type EventFacts } from './event-facts';

@ObjectType({ simpleResolvers: true, description: 'What has happened to an event that is stored.' })
export class EventChange {
  @Field(() => EventChangeKind, { description: 'What has happened.' })
  kind!: EventChangeKind;

  @Extensions({ plain: ({ id }: EventChange) => id && toGlobalId('Event', id) })
  @Field(() => ID, { name: 'eventId', nullable: true, description: 'The id of the event; null where it is a RESYNC.' })
  id!: string | null;

  @Field(() => Event, {
    nullable: true,
    description: 'The event as it is since; null where it is gone, and where it is a RESYNC.',
  })
  event!: EventRow | null;

  @Field(() => Int, { description: 'The epoch of the data that it is told of; it rises with every write.' })
  epoch!: number;

  /** What filters ask, as it was and as it is. */
  facts!: readonly EventFacts[];

  /** That of anyone who looks at the data of this epoch: a thousand subscribers take the statements of one. */
  context!: Context;
}
