import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { Periodic } from '../shared/columns';
import { Node } from '../shared/node';
import { Recorded } from '../shared/recorded';
import { Cited } from './cited';
import { Actor } from './actor.entity';

@ObjectType({
  implements: [Node, Cited, Recorded],
  simpleResolvers: true,
  description: "A person's post at an organisation (org:Post).",
})
@Entity('positions')
@Index('ix_positions_person', ['personId', 'id'])
@Index('ix_positions_organisation', ['organisationId', 'id'])
export class Position extends Periodic {
  @ForeignKey(() => Actor, { name: 'fk_positions_person', onDelete: 'CASCADE' })
  @Column('varchar', { name: 'person_id', length: 36 })
  personId!: string;

  @ForeignKey(() => Actor, { name: 'fk_positions_organisation', onDelete: 'CASCADE' })
  @Column('varchar', { name: 'organisation_id', length: 36 })
  organisationId!: string;

  @Field(() => String, { nullable: true, description: 'The title in the words of the source; null if none is stated.' })
  @Column('varchar', { length: 190, nullable: true })
  title!: string | null;
}
