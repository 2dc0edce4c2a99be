import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { Stored } from '../shared/columns';
import { Actor } from './actor.entity';

/** How an actor is reached and what is noted of it: personal data, in a table of its own so that no list of actors can carry it along. */
@ObjectType({ simpleResolvers: true, description: 'How an actor is reached, and what its editors noted.' })
@Entity('contacts')
@Unique('uq_contacts_actor', ['actorId'])
export class Contact extends Stored {
  @Field(() => Int, { description: 'How often it has changed, for `expectedVersion`.' })
  declare version: number;

  @ForeignKey(() => Actor, { name: 'fk_contacts_actor', onDelete: 'CASCADE' })
  @Column('varchar', { name: 'actor_id', length: 36 })
  actorId!: string;

  @Field(() => String, { nullable: true, description: 'The e-mail address; null if not known.' })
  @Column('varchar', { length: 320, nullable: true })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'The telephone number; null if not known.' })
  @Column('varchar', { length: 40, nullable: true })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'What its editors noted; null if nothing.' })
  @Column('text', { nullable: true })
  note!: string | null;
}
