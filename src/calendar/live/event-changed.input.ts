import { ArgsType, Field } from 'type-graphql';
import { ActorRef } from '../../directory/actor-ref.input';
import { EventFilter } from '../event-list.input';

@ArgsType()
export class EventChangedArgs {
  @Field(() => EventFilter, {
    nullable: true,
    description: 'Which ones: it fits as it was or as it is; all unless said.',
  })
  filter?: EventFilter | null;

  @Field(() => ActorRef, {
    nullable: true,
    description:
      'Only what stands in the calendar of this actor: what it organises and, unless it is a coalition, what those organise that it is or was in.',
  })
  inCalendarOf?: ActorRef | null;
}
