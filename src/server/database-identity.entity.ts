import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one row by which this database is told from another one that has come to the same epoch: a random number. */
@Entity('database_identity')
export class DatabaseIdentity {
  @PrimaryColumn('int')
  id!: number;

  @Column('bigint')
  value!: number;
}
