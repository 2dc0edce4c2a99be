import { Field, InputType } from 'type-graphql';
import { ActorRef } from '../../directory/actor-ref.input';
import { FactCreateInput, FactUpdateInput } from './fact.input';

@InputType({ description: "A person's post at an organisation, to be added." })
export class PositionCreateInput extends FactCreateInput {
  @Field(() => ActorRef, { description: 'Who has the post.' })
  person!: ActorRef;

  @Field(() => ActorRef, { description: 'Where the post is.' })
  organisation!: ActorRef;

  @Field(() => String, { nullable: true, description: 'The title in the words of the source.' })
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When the person has it, as an EDTF interval: 2020-08/.. or 2015/2016.',
  })
  period?: string | null;
}

@InputType({ description: 'What is to be otherwise of a post; what is left out stays, null empties.' })
export class PositionUpdateInput extends FactUpdateInput {
  @Field(() => String, { nullable: true, description: 'The title in the words of the source.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'When the person has it, as an EDTF interval.' })
  period?: string | null;
}
