import { Field, InputType } from 'type-graphql';
import { ParticipationRole } from '../../calendar/participation-role';
import { ActorRef } from '../../directory/actor-ref.input';

@InputType({ description: 'Who takes part in an event, and how.' })
export class ParticipantInput {
  @Field(() => ActorRef, { description: 'Who takes part.' })
  actor!: ActorRef;

  @Field(() => ActorRef, { nullable: true, description: 'Whom the actor stands for there.' })
  onBehalfOf?: ActorRef | null;

  @Field(() => ParticipationRole, {
    description: 'What the actor does there; PARTICIPANT unless said.',
    defaultValue: ParticipationRole.PARTICIPANT,
  })
  role!: ParticipationRole;

  @Field(() => String, { nullable: true, description: 'The role in the words of the source.' })
  label?: string | null;
}
