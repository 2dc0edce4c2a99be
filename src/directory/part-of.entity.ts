import { ObjectType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { Periodic } from '../shared/columns';
import { Node } from '../shared/node';
import { Recorded } from '../shared/recorded';
import { Actor } from './actor.entity';
import { Cited } from './cited';

@ObjectType({
  implements: [Node, Cited, Recorded],
  simpleResolvers: true,
  description:
    'An organisation within an organisation, or a coalition within a coalition (org:subOrganizationOf). Nothing rolls up through it unless asked.',
})
@Entity('part_of')
@Index('ix_part_of_part', ['partId'])
@Index('ix_part_of_whole', ['wholeId'])
export class PartOf extends Periodic {
  @ForeignKey(() => Actor, { name: 'fk_part_of_part', onDelete: 'CASCADE' })
  @Column('varchar', { name: 'part_id', length: 36 })
  partId!: string;

  @ForeignKey(() => Actor, { name: 'fk_part_of_whole', onDelete: 'CASCADE' })
  @Column('varchar', { name: 'whole_id', length: 36 })
  wholeId!: string;
}
