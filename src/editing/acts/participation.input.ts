import { Field, ID, InputType } from 'type-graphql';
import { ParticipationRole } from '../../calendar/participation-role';
import { ActorRef } from '../../directory/actor-ref.input';
import { FactCreateInput, FactUpdateInput } from './fact.input';
import { ParticipantInput } from './participant.input';

@InputType({ description: 'Somebody in an event, to be added.' })
export class ParticipationCreateInput extends FactCreateInput {
  @Field(() => ID, { description: 'The id of the event, which must be stored.' })
  event!: string;

  @Field(() => ParticipantInput, { description: 'Who takes part, and how.' })
  participant!: ParticipantInput;
}

@InputType({ description: 'What is to be otherwise of a participation; what is left out stays, null empties.' })
export class ParticipationUpdateInput extends FactUpdateInput {
  @Field(() => ActorRef, { nullable: true, description: 'Whom the actor stands for there.' })
  onBehalfOf?: ActorRef | null;

  @Field(() => ParticipationRole, { nullable: true, description: 'What the actor does there.' })
  role?: ParticipationRole | null;

  @Field(() => String, { nullable: true, description: 'The role in the words of the source.' })
  label?: string | null;
}
