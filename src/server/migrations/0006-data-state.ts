import { type MigrationInterface, type QueryRunner, type TableOptions } from 'typeorm';
import { bigint, int, nullable, primary } from './columns';
import { createTables, dropTables } from './tables';

const TABLES: TableOptions[] = [
  {
    name: 'data_state',
    columns: [primary(int('id')), bigint('epoch'), nullable(bigint('seeded_at'))],
    checks: [{ name: 'ck_data_state_one', expression: 'id = 1' }],
  },
];

/** The one row that says which state the data are in. */
export class DataState1795305600006 implements MigrationInterface {
  readonly name = 'DataState1795305600006';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    await runner.query('INSERT INTO data_state (id, epoch, seeded_at) VALUES (1, 0, NULL)');
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, TABLES);
  }
}
