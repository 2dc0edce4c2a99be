import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Unique } from 'typeorm';
import { Stored } from '../shared/columns';
import { Node } from '../shared/node';
import { Role } from './role';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'Somebody, or some program, that may do more than read. Known by API keys, or by the issuer and subject of bearer tokens (RFC 7519, 4.1).',
})
@Entity('accounts')
@Unique('uq_accounts_name', ['name'])
@Unique('uq_accounts_subject', ['issuer', 'subject'])
export class Account extends Stored {
  @Field(() => Int, { description: 'The number of its state, for `expectedVersion`.' })
  declare version: number;

  @Field({ description: 'The name by which people tell it apart, and by which the history knows it.' })
  @Column('varchar', { length: 190 })
  name!: string;

  @Field(() => Role, { description: 'What it may do.' })
  @Column('varchar', { length: 16 })
  role!: Role;

  @Field(() => String, { nullable: true, description: 'Who gives its bearer tokens out; null if nobody does.' })
  @Column('varchar', { length: 500, nullable: true })
  issuer!: string | null;

  @Field(() => String, { nullable: true, description: 'As whom the issuer knows it; null if none does.' })
  @Column('varchar', { length: 190, nullable: true })
  subject!: string | null;
}
