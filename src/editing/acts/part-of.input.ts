import { Field, InputType } from 'type-graphql';
import { ActorRef } from '../../directory/actor-ref.input';
import { FactCreateInput, FactUpdateInput } from './fact.input';

@InputType({ description: 'An organisation within an organisation, or a coalition within a coalition, to be added.' })
export class PartOfCreateInput extends FactCreateInput {
  @Field(() => ActorRef, { description: 'What is within the other.' })
  part!: ActorRef;

  @Field(() => ActorRef, { description: 'What it is within.' })
  whole!: ActorRef;

  @Field(() => String, { nullable: true, description: 'When it holds, as an EDTF interval: 2020-08/.. or 2015/2016.' })
  period?: string | null;
}

@InputType({ description: 'What is to be otherwise of what is within another; what is left out stays.' })
export class PartOfUpdateInput extends FactUpdateInput {
  @Field(() => String, { nullable: true, description: 'When it holds, as an EDTF interval; null empties.' })
  period?: string | null;
}
