import { Directive, Field, ObjectType } from 'type-graphql';
import { ChildEntity, Column } from 'typeorm';
import { type Instant } from '../shared/instant';
import { Node } from '../shared/node';
import { Recorded } from '../shared/recorded';
import { ActorKind } from './actor-kind';
import { Actor } from './actor.entity';
import { Cited } from './cited';
import { CoalitionKind } from './coalition-kind';

@Directive('@key(fields: "id")')
@Directive('@key(fields: "slug")')
@ObjectType({
  implements: [Actor, Node, Cited, Recorded],
  simpleResolvers: true,
  description:
    'A standing form of collaboration: thematic group, coalition, network, steering group, project … (org:OrganizationalCollaboration).',
})
@ChildEntity(ActorKind.COALITION)
export class Coalition extends Actor {
  @Field(() => CoalitionKind, { description: 'What form the collaboration has.' })
  override kind!: CoalitionKind;

  @Column('int', { name: 'stated_member_count', nullable: true })
  statedMemberCount!: number | null;

  @Column('varchar', { length: 100, nullable: true })
  period!: string | null;

  @Column('bigint', { name: 'start_earliest', nullable: true })
  startEarliest!: Instant | null;

  @Column('bigint', { name: 'start_latest', nullable: true })
  startLatest!: Instant | null;

  @Column('bigint', { name: 'end_earliest', nullable: true })
  endEarliest!: Instant | null;

  @Column('bigint', { name: 'end_latest', nullable: true })
  endLatest!: Instant | null;
}
