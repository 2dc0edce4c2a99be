import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type Instant } from '../shared/instant';

/** The outcome of a write that its client may ask for again, as when the answer was lost. */
@Entity('idempotency_keys')
@Index('ix_idempotency_keys_created', ['createdAt'])
export class IdempotencyKey {
  @PrimaryColumn('varchar', { name: 'account_id', length: 36 })
  accountId!: string;

  @PrimaryColumn('varchar', { name: 'key_text', length: 190 })
  keyText!: string;

  /** SHA-256 of the mutation and its input, in hexadecimal. */
  @Column('varchar', { name: 'body_hash', length: 64 })
  bodyHash!: string;

  /** JSON. */
  @Column('text')
  outcome!: string;

  @Column('bigint', { name: 'created_at' })
  createdAt!: Instant;
}
