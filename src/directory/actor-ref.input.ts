import { ArgsType, Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'A key that others have given an actor.' })
export class IdentifierInput {
  @Field({ description: 'Who gives the key out: SE-ON, wikidata, ror, lei, kommunkod …' })
  scheme!: string;

  @Field({ description: 'The key itself; an organisationsnummer with or without its hyphen.' })
  value!: string;
}

/** The keys by which an actor of any kind is found. */
@ArgsType()
@InputType()
export class ActorArgs {
  @Field(() => ID, { nullable: true, description: 'Its id.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Its slug.' })
  slug?: string | null;

  @Field(() => IdentifierInput, { nullable: true, description: 'A key that others have given it.' })
  identifier?: IdentifierInput | null;
}

@ArgsType()
@InputType({ description: 'One actor, by exactly one of its keys.' })
export class ActorRef extends ActorArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Its organisationsnummer: ten digits, with or without the hyphen.',
  })
  organisationNumber?: string | null;
}
