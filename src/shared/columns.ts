import { Column, PrimaryColumn } from 'typeorm';
import { type Instant } from './instant';

/** The columns of every row that can be changed: its UUID, its version for compare and swap, when it came and changed. */
export abstract class Stored {
  @PrimaryColumn('varchar', { length: 36 })
  id!: string;

  @Column('int', { default: 1 })
  version!: number;

  @Column('bigint', { name: 'created_at' })
  createdAt!: Instant;

  @Column('bigint', { name: 'updated_at' })
  updatedAt!: Instant;
}

/** A row that holds over a period: the EDTF interval as stated (null when nothing is), and its four effective bounds. */
export abstract class Periodic extends Stored {
  @Column('varchar', { length: 100, nullable: true })
  period!: string | null;

  @Column('bigint', { name: 'start_earliest' })
  startEarliest!: Instant;

  @Column('bigint', { name: 'start_latest' })
  startLatest!: Instant;

  @Column('bigint', { name: 'end_earliest' })
  endEarliest!: Instant;

  @Column('bigint', { name: 'end_latest' })
  endLatest!: Instant;
}

/** A row that says when something is: the EDTF text as stated, and its bounds. All three are null when nothing is stated. */
export abstract class Dated extends Stored {
  @Column('varchar', { length: 100, nullable: true })
  edtf!: string | null;

  @Column('bigint', { nullable: true })
  earliest!: Instant | null;

  @Column('bigint', { nullable: true })
  latest!: Instant | null;
}
