import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Context } from '../shared/context';
import { Actor } from './actor.entity';
import { actorOf } from './actor-of';
import { Coalition } from './coalition.entity';
import { MembershipConnection } from './membership-connection';
import { type MembershipRow } from './membership-columns';
import { membershipsOf, membersOf } from './membership-list';
import { MemberListArgs, MembershipListArgs } from './membership-list.input';
import { MembershipRole } from './membership-role';
import { Membership } from './membership.entity';

@Resolver(() => Membership)
export class MembershipResolver {
  @FieldResolver(() => Actor, { description: 'Who is in the coalition.' })
  member(@Root() membership: MembershipRow, @Ctx() context: Context) {
    return actorOf(context, membership.memberId);
  }

  @FieldResolver(() => Coalition, { description: 'The coalition.' })
  coalition(@Root() membership: MembershipRow, @Ctx() context: Context) {
    return actorOf(context, membership.coalitionId);
  }

  @FieldResolver(() => Actor, { nullable: true, description: 'Whom the member stands for there; null if for itself.' })
  onBehalfOf(@Root() membership: MembershipRow, @Ctx() context: Context) {
    return membership.onBehalfOfId && actorOf(context, membership.onBehalfOfId);
  }

  @FieldResolver(() => [MembershipRole], {
    description: 'What the member is there; one membership may have several roles.',
  })
  roles(@Root() membership: MembershipRow) {
    return membership.roles.split(',') as MembershipRole[];
  }
}

@Resolver(() => Actor)
export class MembershipsResolver {
  @FieldResolver(() => MembershipConnection, {
    description: 'The coalitions that it is in, each as a membership. The edge says how certain it is.',
  })
  memberships(@Root() actor: Actor, @Args(() => MembershipListArgs) args: MembershipListArgs, @Ctx() context: Context) {
    return membershipsOf(context, actor.id, args);
  }
}

@Resolver(() => Coalition)
export class MembersResolver {
  @FieldResolver(() => MembershipConnection, {
    description: 'Who is in it, each as a membership. The edge says how certain it is.',
  })
  members(@Root() coalition: Coalition, @Args(() => MemberListArgs) args: MemberListArgs, @Ctx() context: Context) {
    return membersOf(context, coalition.id, args);
  }
}
