import { Field, InputType } from 'type-graphql';
import { ActivityState } from '../../directory/activity.entity';
import { ActorRef } from '../../directory/actor-ref.input';
import { type InputClass } from '../edit.input';
import { FactCreateInput, FactUpdateInput } from './fact.input';

/** An input with the facts of an activity that may be left out. */
const withActivityFacts = <Base extends InputClass>(base: Base) => {
  @InputType()
  abstract class ActivityFacts extends base {
    @Field(() => String, { nullable: true, description: 'What it is called in English.' })
    nameEn?: string | null;

    @Field(() => String, { nullable: true, description: 'What is done.' })
    description?: string | null;

    @Field(() => String, { nullable: true, description: 'What is done, in English.' })
    descriptionEn?: string | null;

    @Field(() => ActivityState, { nullable: true, description: 'How far it has come at the date of its source.' })
    state?: ActivityState | null;

    @Field(() => String, { nullable: true, description: 'When it starts, as EDTF: 2026-08, 2026, 2026-21.' })
    starts?: string | null;
  }
  return ActivityFacts;
};

@InputType({ description: 'Something that a coalition does besides meeting, to be added.' })
export class ActivityCreateInput extends withActivityFacts(FactCreateInput) {
  @Field(() => ActorRef, { description: 'The coalition.' })
  coalition!: ActorRef;

  @Field({ description: 'What it is called, in Swedish if the source has that.' })
  name!: string;
}

@InputType({ description: 'What is to be otherwise of an activity; what is left out stays, null empties.' })
export class ActivityUpdateInput extends withActivityFacts(FactUpdateInput) {
  @Field(() => String, { nullable: true, description: 'What it is called.' })
  name?: string | null;
}
