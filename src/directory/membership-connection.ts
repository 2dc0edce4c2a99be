import { Field, ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from '../shared/connection';
import { Certainty } from './certainty';
import { Membership } from './membership.entity';

@ObjectType({ simpleResolvers: true, description: 'One membership in a list, with how certain it is.' })
class MembershipEdge extends edgeOf('Membership', () => Membership) {
  @Field(() => Certainty, { description: 'Whether it holds at the instant that was asked for; YES when none was.' })
  certainty!: Certainty;
}

export const MembershipConnection = connectionOf('Membership', () => Membership, MembershipEdge);
