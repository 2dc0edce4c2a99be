import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { Dated } from '../shared/columns';
import { Node } from '../shared/node';
import { Recorded } from '../shared/recorded';
import { Cited } from './cited';
import { Actor } from './actor.entity';

export enum ActivityState {
  PLANNED = 'PLANNED',
  IN_PREPARATION = 'IN_PREPARATION',
  ONGOING = 'ONGOING',
  DONE = 'DONE',
}

registerEnumType(ActivityState, {
  name: 'ActivityState',
  description: 'How far an activity has come, at the date of its source.',
  valuesConfig: {
    PLANNED: { description: 'Decided or announced, not begun.' },
    IN_PREPARATION: { description: 'Being prepared.' },
    ONGOING: { description: 'Under way.' },
    DONE: { description: 'Finished.' },
  },
});

@ObjectType({
  implements: [Node, Cited, Recorded],
  simpleResolvers: true,
  description: 'Something that a coalition does besides meeting.',
})
@Entity('activities')
@Index('ix_activities_coalition', ['coalitionId', 'position'])
export class Activity extends Dated {
  @ForeignKey(() => Actor, { name: 'fk_activities_coalition', onDelete: 'CASCADE' })
  @Column('varchar', { name: 'coalition_id', length: 36 })
  coalitionId!: string;

  @Column('int')
  position!: number;

  @Column('varchar', { length: 500 })
  name!: string;

  @Column('varchar', { name: 'name_en', length: 500, nullable: true })
  nameEn!: string | null;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('text', { name: 'description_en', nullable: true })
  descriptionEn!: string | null;

  @Field(() => ActivityState, {
    nullable: true,
    description: 'How far it has come at the date of its source; null if not stated.',
  })
  @Column('varchar', { length: 16, nullable: true })
  state!: ActivityState | null;
}
