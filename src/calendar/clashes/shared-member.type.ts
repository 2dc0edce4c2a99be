import { Field, ObjectType } from 'type-graphql';
import { Actor } from '../../directory/actor.entity';
import { Certainty } from '../../directory/certainty';
import { connectionOf, edgeOf } from '../../shared/connection';

@ObjectType({
  simpleResolvers: true,
  description: 'One who is a member behind both events of a clash, and how surely.',
})
export class SharedMemberEdge extends edgeOf('Actor', () => Actor) {
  @Field(() => Certainty, { description: 'YES if it surely is a member on both sides throughout the common time.' })
  certainty!: Certainty;
}

export const SharedMemberConnection = connectionOf('SharedMember', () => Actor, SharedMemberEdge);
