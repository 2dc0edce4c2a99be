import { Field, InputType } from 'type-graphql';

@InputType({ description: 'What an event deals with, in a few words.' })
export class SubjectInput {
  @Field({ description: 'The words in Swedish.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'The words in English.' })
  textEn?: string | null;
}
