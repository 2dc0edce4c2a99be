import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { Stored } from '../shared/columns';
import { Node } from '../shared/node';
import { Recorded } from '../shared/recorded';
import { Basis } from './basis';
import { Source } from './source.entity';

/** The link from one fact to its source. `subjectId` is the UUID of the row that holds the fact; UUIDs are unique across tables. */
@ObjectType({
  implements: [Node, Recorded],
  simpleResolvers: true,
  description: 'The link from one fact to the source that bears it (Popolo sources).',
})
@Entity('citations')
@Index('ix_citations_subject', ['subjectId', 'position'])
@Index('ix_citations_source', ['sourceId'])
export class Citation extends Stored {
  @ForeignKey(() => Source, { name: 'fk_citations_source', onDelete: 'CASCADE' })
  @Column('varchar', { name: 'source_id', length: 36 })
  sourceId!: string;

  /** The GraphQL type of the row. */
  @Column('varchar', { name: 'subject_type', length: 20 })
  subjectType!: string;

  @Column('varchar', { name: 'subject_id', length: 36 })
  subjectId!: string;

  @Column('int')
  position!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The field that the source bears, by its name here; null for the whole fact.',
  })
  @Column('varchar', { length: 40, nullable: true })
  field!: string | null;

  @Field(() => Basis, { description: 'Whether the source says so or it was inferred.' })
  @Column('varchar', { length: 8 })
  basis!: Basis;

  @Field(() => String, {
    nullable: true,
    description: 'How it was inferred, or what else there is to know; null if nothing.',
  })
  @Column('text', { nullable: true })
  note!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The place in the document: page, heading, list; null if not given.',
  })
  @Column('varchar', { length: 190, nullable: true })
  locator!: string | null;
}
