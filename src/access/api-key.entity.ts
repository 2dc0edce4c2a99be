import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Stored } from '../shared/columns';
import { DateTime } from '../shared/date-time.scalar';
import { type Instant } from '../shared/instant';
import { Node } from '../shared/node';
import { Account } from './account.entity';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A key by which an account is known. Of the key itself nothing is kept but its SHA-256.',
})
@Entity('api_keys')
@Unique('uq_api_keys_prefix', ['prefix'])
@Unique('uq_api_keys_hash', ['hash'])
@Index('ix_api_keys_account', ['accountId'])
export class ApiKey extends Stored {
  @Field(() => DateTime, { description: 'When it was given out.' })
  declare createdAt: Instant;

  @ForeignKey(() => Account, { name: 'fk_api_keys_account', onDelete: 'CASCADE' })
  @Column('varchar', { name: 'account_id', length: 36 })
  accountId!: string;

  @Field({ description: 'The part of it after `samverkan_`, by which people tell keys apart.' })
  @Column('varchar', { length: 16 })
  prefix!: string;

  /** In hexadecimal. */
  @Column('varchar', { length: 64 })
  hash!: string;

  @Field(() => DateTime, { nullable: true, description: 'The instant from which it holds no longer; null for never.' })
  @Column('bigint', { name: 'expires_at', nullable: true })
  expiresAt!: Instant | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was revoked; null if it was not.' })
  @Column('bigint', { name: 'revoked_at', nullable: true })
  revokedAt!: Instant | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was last used, to the minute; null if it never was.' })
  @Column('bigint', { name: 'last_used_at', nullable: true })
  lastUsedAt!: Instant | null;
}
