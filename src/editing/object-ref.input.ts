import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'One object of a type that has slugs, by exactly one of its keys.' })
export class ObjectRef {
  @Field(() => ID, { nullable: true, description: 'Its id.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Its slug.' })
  slug?: string | null;
}
