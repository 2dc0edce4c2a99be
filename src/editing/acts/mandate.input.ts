import { Field, InputType } from 'type-graphql';
import { ActorRef } from '../../directory/actor-ref.input';
import { MandateKind } from '../../directory/mandate-kind';
import { type InputClass } from '../edit.input';
import { FactCreateInput, FactUpdateInput } from './fact.input';

/** An input with the facts of a mandate that may be left out. */
const withMandateFacts = <Base extends InputClass>(base: Base) => {
  @InputType()
  abstract class MandateFacts extends base {
    @Field(() => String, { nullable: true, description: 'What it is called in English.' })
    titleEn?: string | null;

    @Field(() => String, { nullable: true, description: 'What it says.' })
    description?: string | null;

    @Field(() => String, { nullable: true, description: 'What it says, in English.' })
    descriptionEn?: string | null;

    @Field(() => String, { nullable: true, description: 'The target that it sets, with its unit: "under 10 %".' })
    target?: string | null;

    @Field(() => String, { nullable: true, description: 'The target in English.' })
    targetEn?: string | null;

    @Field(() => ActorRef, { nullable: true, description: 'Whom it charges or comes from.' })
    actor?: ActorRef | null;

    @Field(() => String, { nullable: true, description: 'When it is in force, as an EDTF interval: 2020-08/..' })
    period?: string | null;
  }
  return MandateFacts;
};

@InputType({ description: 'A goal, duty, law, document, commission, study or grant of a coalition, to be added.' })
export class MandateCreateInput extends withMandateFacts(FactCreateInput) {
  @Field(() => ActorRef, { description: 'The coalition that refers to it.' })
  coalition!: ActorRef;

  @Field(() => MandateKind, { description: 'What sort of mandate it is.' })
  kind!: MandateKind;

  @Field({ description: 'What it is called, in Swedish if the source has that.' })
  title!: string;
}

@InputType({ description: 'What is to be otherwise of a mandate; what is left out stays, null empties.' })
export class MandateUpdateInput extends withMandateFacts(FactUpdateInput) {
  @Field(() => MandateKind, { nullable: true, description: 'What sort of mandate it is.' })
  kind?: MandateKind | null;

  @Field(() => String, { nullable: true, description: 'What it is called.' })
  title?: string | null;
}
