import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type Instant } from '../shared/instant';
import { type ChangeKind } from './change-kind';

/** One change of one row: who, when, what. Written in the transaction of the change. */
@Entity('history_entries')
@Index('ix_history_entries_row', ['rowId', 'epoch', 'number'])
export class HistoryEntry {
  /** The data epoch that the change made. */
  @PrimaryColumn('bigint')
  epoch!: number;

  /** Its place among the changes of that epoch, from 0. */
  @PrimaryColumn('int')
  number!: number;

  @Column('bigint', { name: 'happened_at' })
  happenedAt!: Instant;

  /** Null for what the program did by itself, as an import. */
  @Column('varchar', { name: 'account_id', length: 36, nullable: true })
  accountId!: string | null;

  @Column('varchar', { name: 'account_name', length: 190 })
  accountName!: string;

  /** The mutation, or `import`. */
  @Column('varchar', { length: 60 })
  act!: string;

  @Column('varchar', { length: 8 })
  kind!: ChangeKind;

  @Column('varchar', { name: 'row_type', length: 20 })
  rowType!: string;

  @Column('varchar', { name: 'row_id', length: 36 })
  rowId!: string;

  /** JSON of what was; null for what was added, and once redacted. */
  @Column('text', { name: 'before_values', nullable: true })
  beforeValues!: string | null;

  /** JSON of what is since; null for what was removed, and once redacted. */
  @Column('text', { name: 'after_values', nullable: true })
  afterValues!: string | null;

  /** 1 for personal data. */
  @Column('int', { name: 'is_private', default: 0 })
  isPrivate!: 0 | 1;

  @Column('bigint', { name: 'redacted_at', nullable: true })
  redactedAt!: Instant | null;
}
