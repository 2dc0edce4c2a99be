import { Field, InterfaceType } from 'type-graphql';
import { Column, Entity, Index, TableInheritance, Unique } from 'typeorm';
import { Stored } from '../shared/columns';
import { Node } from '../shared/node';
import { Recorded } from '../shared/recorded';
import { type ActorKind } from './actor-kind';
import { Cited } from './cited';

/** Whoever can take part (org:Agent). All actors are rows of one table, so that names, memberships and citations have one real foreign key. */
@InterfaceType({
  implements: [Node, Cited, Recorded],
  description: 'Whoever can take part: a Person, an Organisation or a Coalition (org:Agent).',
})
@Entity('actors')
@TableInheritance({ column: { name: 'actorKind' } })
@Unique('uq_actors_slug', ['slug'])
@Unique('uq_actors_id_kind', ['id', 'actorKind'])
@Index('ix_actors_name', ['actorKind', 'nameKey', 'id'])
@Index('ix_actors_kind', ['actorKind', 'kind', 'nameKey', 'id'])
@Index('ix_actors_classification', ['actorKind', 'classification', 'nameKey', 'id'])
export abstract class Actor extends Stored {
  @Column('varchar', { name: 'actor_kind', length: 12 })
  actorKind!: ActorKind;

  @Field({ description: 'The readable key in addresses, unique among all actors: "myndigheten-for-delaktighet".' })
  @Column('varchar', { length: 190 })
  slug!: string;

  /** The name of `name(language)` without a language, kept from the names beside for speed. */
  @Column('varchar', { length: 500 })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Its abbreviation or short name; null if it has none.' })
  @Column('varchar', { name: 'short_name', length: 190, nullable: true })
  shortName!: string | null;

  @Column('varchar', { name: 'name_key', length: 190 })
  nameKey!: string;

  /** An OrganisationKind or a CoalitionKind; null for people. */
  @Column('varchar', { length: 40, nullable: true })
  kind!: string | null;

  @Column('varchar', { length: 190, nullable: true })
  classification!: string | null;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('text', { name: 'description_en', nullable: true })
  descriptionEn!: string | null;

  @Column('varchar', { length: 500, nullable: true })
  website!: string | null;
}
