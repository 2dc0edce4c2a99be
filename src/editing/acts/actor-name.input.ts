import { Field, InputType } from 'type-graphql';
import { ActorRef } from '../../directory/actor-ref.input';
import { NameKind } from '../../directory/name-kind';
import { Language } from '../../shared/language';
import { FactCreateInput, FactUpdateInput } from './fact.input';

@InputType({ description: 'A name of an actor, to be added.' })
export class ActorNameCreateInput extends FactCreateInput {
  @Field(() => ActorRef, { description: 'Whose name it is.' })
  actor!: ActorRef;

  @Field({ description: 'The name.' })
  text!: string;

  @Field(() => Language, { defaultValue: Language.SV, description: 'The language that it is in.' })
  language!: Language;

  @Field(() => NameKind, { description: 'What sort of name it is.' })
  kind!: NameKind;

  @Field(() => String, {
    nullable: true,
    description: 'When it is in use, as an EDTF interval: 2020-08/.. or 2015/2016.',
  })
  period?: string | null;
}

@InputType({ description: 'What is to be otherwise of a name; what is left out stays.' })
export class ActorNameUpdateInput extends FactUpdateInput {
  @Field(() => String, { nullable: true, description: 'The name.' })
  text?: string | null;

  @Field(() => Language, { nullable: true, description: 'The language that it is in.' })
  language?: Language | null;

  @Field(() => NameKind, { nullable: true, description: 'What sort of name it is.' })
  kind?: NameKind | null;

  @Field(() => String, { nullable: true, description: 'When it is in use, as an EDTF interval; null empties.' })
  period?: string | null;
}
