import { Field, InputType } from 'type-graphql';
import { ActorRef } from '../../directory/actor-ref.input';
import { MembershipRole } from '../../directory/membership-role';
import { FactCreateInput, FactUpdateInput } from './fact.input';

@InputType({ description: 'An actor in a coalition, to be added.' })
export class MembershipCreateInput extends FactCreateInput {
  @Field(() => ActorRef, { description: 'The coalition.' })
  coalition!: ActorRef;

  @Field(() => ActorRef, { description: 'Who is in it.' })
  member!: ActorRef;

  @Field(() => ActorRef, { nullable: true, description: 'Whom the member stands for.' })
  onBehalfOf?: ActorRef | null;

  @Field(() => [MembershipRole], {
    description: 'What the member is there; MEMBER unless said.',
    defaultValue: [MembershipRole.MEMBER],
  })
  roles!: MembershipRole[];

  @Field(() => String, { nullable: true, description: 'The role in the words of the source.' })
  label?: string | null;

  @Field(() => String, { nullable: true, description: 'When it holds, as an EDTF interval: 2020-08/.. or 2015/2016.' })
  period?: string | null;
}

@InputType({ description: 'What is to be otherwise of a membership; what is left out stays, null empties.' })
export class MembershipUpdateInput extends FactUpdateInput {
  @Field(() => ActorRef, { nullable: true, description: 'Whom the member stands for.' })
  onBehalfOf?: ActorRef | null;

  @Field(() => [MembershipRole], { nullable: true, description: 'What the member is there.' })
  roles?: MembershipRole[] | null;

  @Field(() => String, { nullable: true, description: 'The role in the words of the source.' })
  label?: string | null;

  @Field(() => String, { nullable: true, description: 'When it holds, as an EDTF interval.' })
  period?: string | null;
}
