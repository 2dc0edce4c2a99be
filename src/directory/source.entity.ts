import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Dated } from '../shared/columns';
import { Node } from '../shared/node';
import { Recorded } from '../shared/recorded';
import { Actor } from './actor.entity';
import { Basis } from './basis';
import { SourceKind } from './source-kind';

@Directive('@key(fields: "id")')
@Directive('@key(fields: "slug")')
@ObjectType({
  implements: [Node, Recorded],
  simpleResolvers: true,
  description: 'A document that states facts (dct:source).',
})
@Entity('sources')
@Unique('uq_sources_slug', ['slug'])
@Index('ix_sources_title', ['titleKey', 'id'])
export class Source extends Dated {
  @Field({ description: 'The readable key in addresses.' })
  @Column('varchar', { length: 190 })
  slug!: string;

  @Field({ description: 'The title of the document, or a description of it where it has none.' })
  @Column('varchar', { length: 500 })
  title!: string;

  @Column('varchar', { name: 'title_key', length: 190 })
  titleKey!: string;

  @Field(() => SourceKind, { description: 'What sort of document it is.' })
  @Column('varchar', { length: 12 })
  kind!: SourceKind;

  @Field(() => String, { nullable: true, description: 'The language of the document (BCP 47); null if not known.' })
  @Column('varchar', { length: 20, nullable: true })
  language!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the document can be read; null if not known.' })
  @Column('varchar', { length: 1000, nullable: true })
  url!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The licence under which its data may be used; null if not stated.',
  })
  @Column('varchar', { length: 190, nullable: true })
  licence!: string | null;

  @ForeignKey(() => Actor, { name: 'fk_sources_publisher', onDelete: 'SET NULL' })
  @Column('varchar', { name: 'publisher_id', length: 36, nullable: true })
  publisherId!: string | null;

  @Field(() => Basis, {
    nullable: true,
    description: 'Whether the document states its date or the date is inferred; null if it has none.',
  })
  @Column('varchar', { name: 'date_basis', length: 8, nullable: true })
  dateBasis!: Basis | null;

  @Field(() => String, { nullable: true, description: 'How the date was inferred; null if it is stated.' })
  @Column('text', { name: 'date_note', nullable: true })
  dateNote!: string | null;
}
