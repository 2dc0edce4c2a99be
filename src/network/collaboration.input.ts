import { ArgsType, Field } from 'type-graphql';
import { ActorRef } from '../directory/actor-ref.input';
import { AtArgs } from './at-args';

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
