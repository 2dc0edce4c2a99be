import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { Stored } from '../shared/columns';
import { Node } from '../shared/node';
import { Recorded } from '../shared/recorded';
import { Cited } from './cited';
import { Actor } from './actor.entity';

export enum PurposeKind {
  AIM = 'AIM',
  SUCCESS = 'SUCCESS',
}

registerEnumType(PurposeKind, {
  name: 'PurposeKind',
  description: 'What a purpose says.',
  valuesConfig: {
    AIM: { description: 'What the coalition is for.' },
    SUCCESS: { description: 'What counts as success.' },
  },
});

@ObjectType({
  implements: [Node, Cited, Recorded],
  simpleResolvers: true,
  description: 'What a coalition is for, or what it counts as success (org:purpose).',
})
@Entity('purposes')
@Index('ix_purposes_coalition', ['coalitionId', 'position'])
export class Purpose extends Stored {
  @ForeignKey(() => Actor, { name: 'fk_purposes_coalition', onDelete: 'CASCADE' })
  @Column('varchar', { name: 'coalition_id', length: 36 })
  coalitionId!: string;

  @Column('int')
  position!: number;

  @Field(() => PurposeKind, { description: 'Whether it is an aim or a mark of success.' })
  @Column('varchar', { length: 8 })
  kind!: PurposeKind;

  @Column('text')
  text!: string;

  @Column('text', { name: 'text_en', nullable: true })
  textEn!: string | null;
}
