import { Column, Entity, Unique } from 'typeorm';
import { Stored } from '../shared/columns';
import { type Role } from './role';

/** Somebody, or some program, that may do more than read. Known by API keys, or by the issuer and subject of bearer tokens (RFC 7519, 4.1). */
@Entity('accounts')
@Unique('uq_accounts_name', ['name'])
@Unique('uq_accounts_subject', ['issuer', 'subject'])
export class Account extends Stored {
  @Column('varchar', { length: 190 })
  name!: string;

  @Column('varchar', { length: 16 })
  role!: Role;

  @Column('varchar', { length: 500, nullable: true })
  issuer!: string | null;

  @Column('varchar', { length: 190, nullable: true })
  subject!: string | null;
}
