import { type MigrationInterface, type QueryRunner, type TableOptions } from 'typeorm';
import { bigint, primary, uuid, varchar } from './columns';
import { createTables, dropTables } from './tables';

const TABLES: TableOptions[] = [
  {
    name: 'changes',
    columns: [primary(bigint('epoch')), primary(varchar('row_type', 20)), primary(uuid('row_id'))],
  },
];

/** Which rows each epoch changed, so that what is held in memory can follow without reading everything anew. */
export class Changes1795305600007 implements MigrationInterface {
  readonly name = 'Changes1795305600007';

  up(runner: QueryRunner): Promise<void> {
    return createTables(runner, TABLES);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, TABLES);
  }
}
