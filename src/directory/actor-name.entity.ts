import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { Periodic } from '../shared/columns';
import { Language } from '../shared/language';
import { Node } from '../shared/node';
import { Recorded } from '../shared/recorded';
import { Actor } from './actor.entity';
import { Cited } from './cited';
import { NameKind } from './name-kind';

@ObjectType('ActorName', {
  implements: [Node, Cited, Recorded],
  simpleResolvers: true,
  description: 'One of the names of an actor.',
})
@Entity('actor_names')
@Index('ix_actor_names_actor', ['actorId', 'position'])
@Index('ix_actor_names_key', ['textKey'])
export class ActorName extends Periodic {
  @ForeignKey(() => Actor, { name: 'fk_actor_names_actor', onDelete: 'CASCADE' })
  @Column('varchar', { name: 'actor_id', length: 36 })
  actorId!: string;

  @Column('int')
  position!: number;

  @Field({ description: 'The name.' })
  @Column('varchar', { length: 500 })
  text!: string;

  @Column('varchar', { name: 'text_key', length: 190 })
  textKey!: string;

  @Field(() => Language, { description: 'The language that it is in.' })
  @Column('varchar', { length: 2 })
  language!: Language;

  @Field(() => NameKind, { description: 'What sort of name it is.' })
  @Column('varchar', { length: 12 })
  kind!: NameKind;
}
