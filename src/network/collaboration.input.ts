import { ArgsType, Field } from 'type-graphql';
import { ActorRef } from '../directory/actor-ref.input';
import { Certainty } from '../directory/certainty';
import { DateTime } from '../shared/date-time.scalar';
import { type Instant } from '../shared/instant';

@ArgsType()
abstract class AtArgs {
  @Field(() => DateTime, { nullable: true, description: 'The instant at which they collaborate; ever, unless said.' })
  at?: Instant | null;

  @Field(() => Certainty, {
    nullable: true,
    description: 'YES to go by what is sure only; sure and possible memberships count, unless said.',
  })
  certainty?: Certainty | null;
}

@ArgsType()
export class CollaborationArgs extends AtArgs {
  @Field(() => [ActorRef], { description: 'The actors: 2 to 100.' })
  between!: ActorRef[];
}

@ArgsType()
export class PathArgs extends AtArgs {
  @Field(() => ActorRef, { description: 'Where the chain begins.' })
  from!: ActorRef;

  @Field(() => ActorRef, { description: 'Where the chain ends.' })
  to!: ActorRef;
}
