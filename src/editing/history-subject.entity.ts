import { Entity, PrimaryColumn } from 'typeorm';

/** An object of whose history a change is a part: the row itself, and those that it belongs to or links. */
@Entity('history_subjects')
export class HistorySubject {
  @PrimaryColumn('varchar', { name: 'subject_id', length: 36 })
  subjectId!: string;

  @PrimaryColumn('bigint')
  epoch!: number;

  @PrimaryColumn('int')
  number!: number;
}
