import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { Actor } from '../directory/actor.entity';
import { Stored } from '../shared/columns';
import { Node } from '../shared/node';
import { Recorded } from '../shared/recorded';
import { Cited } from '../directory/cited';
import { Event } from './event.entity';
import { ParticipationRole } from './participation-role';

@ObjectType({
  implements: [Node, Cited, Recorded],
  simpleResolvers: true,
  description: 'An actor in an event (RFC 9073 PARTICIPANT).',
})
@Entity('participations')
@Index('ix_participations_event', ['eventId', 'position'])
@Index('ix_participations_actor', ['actorId', 'role', 'eventId'])
@Index('ix_participations_behalf', ['onBehalfOfId'])
export class Participation extends Stored {
  @ForeignKey(() => Event, { name: 'fk_participations_event', onDelete: 'CASCADE' })
  @Column('varchar', { name: 'event_id', length: 36 })
  eventId!: string;

  @ForeignKey(() => Actor, { name: 'fk_participations_actor', onDelete: 'CASCADE' })
  @Column('varchar', { name: 'actor_id', length: 36 })
  actorId!: string;

  @ForeignKey(() => Actor, { name: 'fk_participations_behalf', onDelete: 'CASCADE' })
  @Column('varchar', { name: 'on_behalf_of_id', length: 36, nullable: true })
  onBehalfOfId!: string | null;

  @Column('int')
  position!: number;

  @Field(() => ParticipationRole, { description: 'What the actor does there.' })
  @Column('varchar', { length: 16 })
  role!: ParticipationRole;

  @Field(() => String, {
    nullable: true,
    description: 'The role in the words of the source; null if it uses none of its own.',
  })
  @Column('varchar', { length: 190, nullable: true })
  label!: string | null;
}
