import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Stored } from '../shared/columns';
import { Node } from '../shared/node';
import { Recorded } from '../shared/recorded';

@Directive('@key(fields: "id")')
@Directive('@key(fields: "slug")')
@ObjectType({
  implements: [Node, Recorded],
  simpleResolvers: true,
  description: 'A subject that coalitions and events are about (skos:Concept).',
})
@Entity('themes')
@Unique('uq_themes_slug', ['slug'])
@Index('ix_themes_name', ['nameKey', 'id'])
export class Theme extends Stored {
  @Field({ description: 'The readable key in addresses.' })
  @Column('varchar', { length: 190 })
  slug!: string;

  @Column('varchar', { length: 190 })
  name!: string;

  @Column('varchar', { name: 'name_en', length: 190, nullable: true })
  nameEn!: string | null;

  @Column('varchar', { name: 'name_key', length: 190 })
  nameKey!: string;

  @Column('text', { nullable: true })
  definition!: string | null;

  @Column('text', { name: 'definition_en', nullable: true })
  definitionEn!: string | null;

  @ForeignKey(() => Theme, { name: 'fk_themes_broader', onDelete: 'SET NULL' })
  @Column('varchar', { name: 'broader_id', length: 36, nullable: true })
  broaderId!: string | null;
}
