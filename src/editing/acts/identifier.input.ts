import { Field, InputType } from 'type-graphql';
import { ActorRef } from '../../directory/actor-ref.input';
import { FactCreateInput, FactUpdateInput } from './fact.input';

@InputType({ description: 'A key that others have given an actor, to be added.' })
export class IdentifierCreateInput extends FactCreateInput {
  @Field(() => ActorRef, { description: 'Whose key it is.' })
  actor!: ActorRef;

  @Field({ description: 'Who gives the key out: SE-ON, wikidata, ror, lei, kommunkod …' })
  scheme!: string;

  @Field({ description: 'The key itself; an organisationsnummer with or without its hyphen.' })
  value!: string;
}

@InputType({ description: 'What is to be otherwise of a key that others have given; what is left out stays.' })
export class IdentifierUpdateInput extends FactUpdateInput {
  @Field(() => String, { nullable: true, description: 'Who gives the key out.' })
  scheme?: string | null;

  @Field(() => String, { nullable: true, description: 'The key itself.' })
  value?: string | null;
}
