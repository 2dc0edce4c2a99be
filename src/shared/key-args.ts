import { ArgsType, Field, ID } from 'type-graphql';

/** The keys by which what has a slug is found. */
@ArgsType()
export class KeyArgs {
  @Field(() => ID, { nullable: true, description: 'Its id.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Its slug.' })
  slug?: string | null;
}
