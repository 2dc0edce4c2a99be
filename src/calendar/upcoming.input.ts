import { ArgsType, Field } from 'type-graphql';
import { ActorRef } from '../directory/actor-ref.input';
import { DateTime } from '../shared/date-time.scalar';
import { type Instant } from '../shared/instant';
import { EventKind } from './event-kind';
import { UpcomingArgs } from './event-list.input';

@ArgsType()
export class UpcomingOfAllArgs extends UpcomingArgs {
  @Field(() => DateTime, { nullable: true, description: 'They can begin before this instant; any unless said.' })
  before?: Instant | null;

  @Field(() => ActorRef, {
    nullable: true,
    description: 'They stand in the calendar of this actor, as `upcoming` of it tells; of everybody unless said.',
  })
  inCalendarOf?: ActorRef | null;

  @Field(() => [String], {
    nullable: true,
    description: 'They, or the actor in whose calendar they stand, are about one of these themes (slugs).',
  })
  themes?: string[] | null;

  @Field(() => [EventKind], { nullable: true, description: 'Of these kinds; all unless said.' })
  kinds?: EventKind[] | null;
}
