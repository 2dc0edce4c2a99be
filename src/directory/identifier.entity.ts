import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Stored } from '../shared/columns';
import { Node } from '../shared/node';
import { Recorded } from '../shared/recorded';
import { Actor } from './actor.entity';
import { Cited } from './cited';

@ObjectType({
  implements: [Node, Cited, Recorded],
  simpleResolvers: true,
  description: 'A key that others have given an actor (adms:Identifier).',
})
@Entity('identifiers')
@Unique('uq_identifiers_value', ['scheme', 'value'])
@Index('ix_identifiers_actor', ['actorId'])
export class Identifier extends Stored {
  @ForeignKey(() => Actor, { name: 'fk_identifiers_actor', onDelete: 'CASCADE' })
  @Column('varchar', { name: 'actor_id', length: 36 })
  actorId!: string;

  @Field({
    description:
      'Who gives the key out: SE-ON (organisationsnummer), wikidata, ror, lei, kommunkod … (org-id.guide where it has the list).',
  })
  @Column('varchar', { length: 40 })
  scheme!: string;

  @Field({ description: 'The key itself: "2021005588", "Q18292430".' })
  @Column('varchar', { length: 190 })
  value!: string;
}
