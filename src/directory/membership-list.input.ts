import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { DateTime } from '../shared/date-time.scalar';
import { type Instant } from '../shared/instant';
import { OrderDirection } from '../shared/order-direction';
import { PageArgs } from '../shared/page-args';
import { ActorKind } from './actor-kind';
import { Certainty } from './certainty';
import { MembershipRole } from './membership-role';

export enum MembershipOrderField {
  NAME = 'NAME',
  SINCE = 'SINCE',
  ID = 'ID',
}

registerEnumType(MembershipOrderField, {
  name: 'MembershipOrderField',
  description: 'What memberships are ordered by.',
  valuesConfig: {
    NAME: { description: 'The name of the other side, in Swedish alphabetical order.' },
    SINCE: { description: 'When it can have begun at the earliest; unknown starts first.' },
    ID: { description: 'The id of the membership: for rows entered here, the order of entry.' },
  },
});

@InputType({ description: 'An order of memberships.' })
class MembershipOrder {
  @Field(() => MembershipOrderField, { description: 'What to order by.' })
  field!: MembershipOrderField;

  @Field(() => OrderDirection, { description: 'In which direction.', defaultValue: OrderDirection.ASC })
  direction!: OrderDirection;
}

@ArgsType()
export class MembershipListArgs extends PageArgs {
  @Field(() => DateTime, { nullable: true, description: 'The instant at which it shall hold; ever, unless said.' })
  at?: Instant | null;

  @Field(() => Certainty, {
    nullable: true,
    description: 'Only those of this certainty at `at`; those that hold surely or possibly, unless said.',
  })
  certainty?: Certainty | null;

  @Field(() => [MembershipRole], { nullable: true, description: 'Only those with one of these roles.' })
  roles?: MembershipRole[] | null;

  @Field(() => MembershipOrder, { nullable: true, description: 'The order; by name unless said.' })
  orderBy?: MembershipOrder | null;
}

@ArgsType()
export class MemberListArgs extends MembershipListArgs {
  @Field(() => [ActorKind], { nullable: true, description: 'Only members of these kinds.' })
  kinds?: ActorKind[] | null;
}
