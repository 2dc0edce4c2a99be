import { Field, ID, InputType } from 'type-graphql';
import { ParticipationRole } from '../../calendar/participation-role';
import { ActorRef } from '../../directory/actor-ref.input';
import { CitationInput } from '../citation.input';
import { ChangeInput, EditInput } from '../edit.input';
import { ParticipantInput } from './participant.input';

@InputType({ description: 'Somebody in an event, to be added.' })
export class ParticipationCreateInput extends EditInput {
  @Field(() => ID, { description: 'The id of the event, which must be stored.' })
  event!: string;

  @Field(() => ParticipantInput, { description: 'Who takes part, and how.' })
  participant!: ParticipantInput;

  @Field(() => [CitationInput], { description: 'The sources that bear it, at least one.' })
  citations!: CitationInput[];
}

@InputType({ description: 'What is to be otherwise of a participation; what is left out stays, null empties.' })
export class ParticipationUpdateInput extends ChangeInput {
  @Field(() => ActorRef, { nullable: true, description: 'Whom the actor stands for there.' })
  onBehalfOf?: ActorRef | null;

  @Field(() => ParticipationRole, { nullable: true, description: 'What the actor does there.' })
  role?: ParticipationRole | null;

  @Field(() => String, { nullable: true, description: 'The role in the words of the source.' })
  label?: string | null;

  @Field(() => [CitationInput], { defaultValue: [], description: 'Sources to be added to those that it has.' })
  citations!: CitationInput[];
}
