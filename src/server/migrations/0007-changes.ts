import { randomInt } from 'node:crypto';
import { type MigrationInterface, type QueryRunner, type TableOptions } from 'typeorm';
import { bigint, int, primary, uuid, varchar } from './columns';
import { createTables, dropTables } from './tables';

const TABLES: TableOptions[] = [
  {
    name: 'changes',
    columns: [primary(bigint('epoch')), primary(varchar('row_type', 20)), primary(uuid('row_id'))],
  },
  { name: 'database_identity', columns: [primary(int('id')), bigint('value')] },
];

/**
 * Which rows each epoch changed, so that what is held in memory can follow without reading everything anew; and a number by which a
 * database is told from another one that has come to the same epoch.
 */
export class Changes1795305600007 implements MigrationInterface {
  readonly name = 'Changes1795305600007';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    await runner.query('INSERT INTO database_identity (id, value) VALUES (1, ?)', [randomInt(2 ** 47)]);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, TABLES);
  }
}
