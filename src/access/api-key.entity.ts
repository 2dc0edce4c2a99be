import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Stored } from '../shared/columns';
import { type Instant } from '../shared/instant';
import { Account } from './account.entity';

/** A key by which an account is known. The key itself is not kept, only its SHA-256 and a prefix by which people tell keys apart. */
@Entity('api_keys')
@Unique('uq_api_keys_prefix', ['prefix'])
@Unique('uq_api_keys_hash', ['hash'])
@Index('ix_api_keys_account', ['accountId'])
export class ApiKey extends Stored {
  @ForeignKey(() => Account, { name: 'fk_api_keys_account', onDelete: 'CASCADE' })
  @Column('varchar', { name: 'account_id', length: 36 })
  accountId!: string;

  @Column('varchar', { length: 16 })
  prefix!: string;

  /** In hexadecimal. */
  @Column('varchar', { length: 64 })
  hash!: string;

  @Column('bigint', { name: 'expires_at', nullable: true })
  expiresAt!: Instant | null;

  @Column('bigint', { name: 'revoked_at', nullable: true })
  revokedAt!: Instant | null;

  @Column('bigint', { name: 'last_used_at', nullable: true })
  lastUsedAt!: Instant | null;
}
