import { Field, ID, InputType, Int } from 'type-graphql';
import { ActorRef } from '../../directory/actor-ref.input';
import { CitationInput } from '../citation.input';
import { EditInput } from '../edit.input';
import { withEventFacts } from './event-facts.input';
import { FactCreateInput, FactUpdateInput } from './fact.input';
import { ParticipantInput } from './participant.input';

@InputType({ description: 'An event, to be added.' })
export class EventScheduleInput extends withEventFacts(FactCreateInput) {
  @Field(() => ActorRef, { description: 'The actor in whose calendar it stands.' })
  organiser!: ActorRef;

  @Field({ description: 'What it is called, in Swedish.' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The readable key in addresses; made of title and time unless said.',
  })
  slug?: string | null;

  @Field(() => [ParticipantInput], { description: 'Who takes part in it.', defaultValue: [] })
  participants!: ParticipantInput[];
}

@InputType({ description: 'What is to be otherwise of an event; what is left out stays, null empties.' })
export class EventUpdateInput extends withEventFacts(FactUpdateInput) {
  @Field(() => String, { nullable: true, description: 'What it is called, in Swedish.' })
  title?: string | null;
}

/** Of an event that is stored, or of an occurrence that was only expected. */
@InputType()
abstract class EventTurnInput extends EditInput {
  @Field(() => ID, {
    description: 'The id of the event; also that of an expected occurrence, which is stored by this.',
  })
  id!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The `version` that was read; left out for an expected occurrence. If the event has another one now, nothing is written (CONFLICT).',
  })
  expectedVersion?: number | null;

  @Field(() => [CitationInput], {
    defaultValue: [],
    description:
      'The sources that say so, each with its reason as `note`; at least one for an expected occurrence, where that is what bears the event.',
  })
  citations!: CitationInput[];
}

@InputType({ description: 'An event that takes place, and its time if that is fixed now.' })
export class EventConfirmInput extends EventTurnInput {
  @Field(() => String, { nullable: true, description: 'When it is, as EDTF; as it was unless said.' })
  when?: string | null;
}

@InputType({ description: 'An event that is put off, and its new time if that is known.' })
export class EventPostponeInput extends EventTurnInput {
  @Field(() => String, { nullable: true, description: 'The new time, as EDTF; none unless said.' })
  when?: string | null;
}

@InputType({ description: 'An event that will not take place.' })
export class EventCancelInput extends EventTurnInput {}
