import { Field, InputType } from 'type-graphql';
import { ActorRef } from '../../directory/actor-ref.input';
import { PurposeKind } from '../../directory/purpose.entity';
import { FactCreateInput, FactUpdateInput } from './fact.input';

@InputType({ description: 'What a coalition is for, or what it counts as success, to be added.' })
export class PurposeCreateInput extends FactCreateInput {
  @Field(() => ActorRef, { description: 'The coalition.' })
  coalition!: ActorRef;

  @Field(() => PurposeKind, { description: 'Whether it is an aim or a mark of success.' })
  kind!: PurposeKind;

  @Field({ description: 'The purpose in words, in Swedish if the source has them.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'The purpose in English words.' })
  textEn?: string | null;
}

@InputType({ description: 'What is to be otherwise of a purpose; what is left out stays, null empties.' })
export class PurposeUpdateInput extends FactUpdateInput {
  @Field(() => PurposeKind, { nullable: true, description: 'Whether it is an aim or a mark of success.' })
  kind?: PurposeKind | null;

  @Field(() => String, { nullable: true, description: 'The purpose in words.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'The purpose in English words.' })
  textEn?: string | null;
}
