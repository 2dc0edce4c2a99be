import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { Periodic } from '../shared/columns';
import { Node } from '../shared/node';
import { Recorded } from '../shared/recorded';
import { Cited } from './cited';
import { Actor } from './actor.entity';
import { MandateKind } from './mandate-kind';

@ObjectType({
  implements: [Node, Cited, Recorded],
  simpleResolvers: true,
  description: 'A goal, duty, law, document, commission, study or grant that a coalition refers to (org:purpose).',
})
@Entity('mandates')
@Index('ix_mandates_coalition', ['coalitionId', 'position'])
export class Mandate extends Periodic {
  @ForeignKey(() => Actor, { name: 'fk_mandates_coalition', onDelete: 'CASCADE' })
  @Column('varchar', { name: 'coalition_id', length: 36 })
  coalitionId!: string;

  @Column('int')
  position!: number;

  @Field(() => MandateKind, { description: 'What sort of mandate it is.' })
  @Column('varchar', { length: 12 })
  kind!: MandateKind;

  @Column('varchar', { length: 500 })
  title!: string;

  @Column('varchar', { name: 'title_en', length: 500, nullable: true })
  titleEn!: string | null;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('text', { name: 'description_en', nullable: true })
  descriptionEn!: string | null;

  @Column('varchar', { length: 190, nullable: true })
  target!: string | null;

  @Column('varchar', { name: 'target_en', length: 190, nullable: true })
  targetEn!: string | null;

  /** Whom it charges or comes from, where the source names one. */
  @ForeignKey(() => Actor, { name: 'fk_mandates_actor', onDelete: 'SET NULL' })
  @Column('varchar', { name: 'actor_id', length: 36, nullable: true })
  actorId!: string | null;
}
