import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { type Instant } from '../shared/instant';

/** The one row that says which state the data are in. Every accepted write raises the epoch in its own transaction. */
@Entity('data_state')
@Check('ck_data_state_one', 'id = 1')
export class DataState {
  @PrimaryColumn('int')
  id!: number;

  @Column('bigint')
  epoch!: number;

  /** When the built-in documents were loaded; null before. They are loaded once. */
  @Column('bigint', { name: 'seeded_at', nullable: true })
  seededAt!: Instant | null;
}
