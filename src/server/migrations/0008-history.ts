import { type MigrationInterface, type QueryRunner, type TableOptions } from 'typeorm';
import { bigint, int, nullable, primary, text, uuid, varchar, withDefault } from './columns';
import { createTables, dropTables, index } from './tables';

const TABLES: TableOptions[] = [
  {
    name: 'history_entries',
    columns: [
      primary(bigint('epoch')),
      primary(int('number')),
      bigint('happened_at'),
      nullable(uuid('account_id')),
      varchar('account_name', 190),
      varchar('act', 60),
      varchar('kind', 8),
      varchar('row_type', 20),
      uuid('row_id'),
      nullable(text('before_values')),
      nullable(text('after_values')),
      withDefault(int('is_private'), '0'),
      nullable(bigint('redacted_at')),
    ],
    indices: [index('ix_history_entries_row', 'row_id', 'epoch', 'number')],
  },
  {
    name: 'history_subjects',
    columns: [primary(uuid('subject_id')), primary(bigint('epoch')), primary(int('number'))],
  },
  {
    name: 'idempotency_keys',
    columns: [
      primary(uuid('account_id')),
      primary(varchar('key_text', 190)),
      varchar('body_hash', 64),
      text('outcome'),
      bigint('created_at'),
    ],
    indices: [index('ix_idempotency_keys_created', 'created_at')],
  },
];

/** Who changed what and when, of which objects each change is a part of the history, and the outcomes of writes that may be asked for again. */
export class History1795305600008 implements MigrationInterface {
  readonly name = 'History1795305600008';

  up(runner: QueryRunner): Promise<void> {
    return createTables(runner, TABLES);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, TABLES);
  }
}
