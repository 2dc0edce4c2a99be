import { Entity, PrimaryColumn } from 'typeorm';

/** A row that was added, changed or removed by the write that raised the data to an epoch. A type of `*` stands for all rows. */
@Entity('changes')
export class Change {
  @PrimaryColumn('bigint')
  epoch!: number;

  @PrimaryColumn('varchar', { name: 'row_type', length: 20 })
  rowType!: string;

  @PrimaryColumn('varchar', { name: 'row_id', length: 36 })
  rowId!: string;
}
