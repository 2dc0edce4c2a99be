import { Directive, Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Periodic } from '../shared/columns';
import { Node } from '../shared/node';
import { Recorded } from '../shared/recorded';
import { Cited } from './cited';
import { ActorKind } from './actor-kind';
import { Actor } from './actor.entity';

@Directive('@key(fields: "id")')
@ObjectType({
  implements: [Node, Cited, Recorded],
  simpleResolvers: true,
  description: 'An actor in a coalition (org:Membership).',
})
@Entity('memberships')
@ForeignKey(() => Actor, ['coalitionId', 'coalitionKind'], ['id', 'actorKind'], {
  name: 'fk_memberships_coalition',
  onDelete: 'CASCADE',
})
@Check('ck_memberships_coalition', "coalition_kind = 'COALITION'")
@Index('ix_memberships_coalition', ['coalitionId', 'id'])
@Index('ix_memberships_member', ['memberId', 'id'])
@Index('ix_memberships_behalf', ['onBehalfOfId'])
export class Membership extends Periodic {
  @ForeignKey(() => Actor, { name: 'fk_memberships_member', onDelete: 'CASCADE' })
  @Column('varchar', { name: 'member_id', length: 36 })
  memberId!: string;

  @Column('varchar', { name: 'coalition_id', length: 36 })
  coalitionId!: string;

  /** Always COALITION: with it the foreign key holds the coalition to its kind. */
  @Column('varchar', { name: 'coalition_kind', length: 12, default: ActorKind.COALITION })
  coalitionKind!: ActorKind.COALITION;

  @ForeignKey(() => Actor, { name: 'fk_memberships_behalf', onDelete: 'CASCADE' })
  @Column('varchar', { name: 'on_behalf_of_id', length: 36, nullable: true })
  onBehalfOfId!: string | null;

  /** The roles, joined by commas. */
  @Column('varchar', { length: 190 })
  roles!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The role in the words of the source; null if it uses none of its own.',
  })
  @Column('varchar', { length: 190, nullable: true })
  label!: string | null;
}
