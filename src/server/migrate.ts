import { MigrationExecutor, type DataSource, type QueryRunner } from 'typeorm';
import { StartError } from '../shared/errors';

/** How long to wait for another process that migrates the same database, in seconds. */
const LOCK_TIMEOUT = 60;

const LOCK_NAME = "concat('samverkan.', md5(database()))";

/** One transaction for all, so that a failure leaves nothing behind; foreign keys are checked at its end. */
const migrateSqlite = async (runner: QueryRunner, executor: MigrationExecutor): Promise<void> => {
  await runner.query('PRAGMA foreign_keys = OFF');
  await runner.query('BEGIN IMMEDIATE');
  try {
    executor.transaction = 'none';
    await executor.executePendingMigrations();
    const broken: { table: string }[] = await runner.query('PRAGMA foreign_key_check');
    if (broken.length > 0) throw new Error(`rows of ${broken[0].table} point at rows that do not exist`);
    await runner.query('COMMIT');
  } catch (error) {
    // A full disk, for one, has SQLite roll back by itself.
    await runner.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
  await runner.query('PRAGMA foreign_keys = ON');
};

/** MariaDB and MySQL commit each statement that changes a table; a named lock keeps other processes away meanwhile. */
const migrateMariadb = async (runner: QueryRunner, executor: MigrationExecutor): Promise<void> => {
  const [{ held }] = await runner.query(`SELECT GET_LOCK(${LOCK_NAME}, ${LOCK_TIMEOUT}) AS held`);
  if (Number(held) !== 1)
    throw new Error(`another process has been migrating it for ${LOCK_TIMEOUT} s; start again when it is done`);
  try {
    executor.transaction = 'each';
    await executor.executePendingMigrations();
  } finally {
    await runner.query(`SELECT RELEASE_LOCK(${LOCK_NAME})`);
  }
};

/**
 * Runs the migrations that a database lacks; processes that start at once wait for one another.
 * Throws StartError for a database with migrations that this program does not know.
 */
export const migrate = async (dataSource: DataSource, address: string): Promise<void> => {
  const runner = dataSource.createQueryRunner();
  const executor = new MigrationExecutor(dataSource, runner);
  try {
    const executed = (await executor.getExecutedMigrations()).map(({ name }) => name);
    const known = dataSource.migrations.map(({ name }) => name);
    const unknown = executed.filter((name) => !known.includes(name));
    if (unknown.length > 0)
      throw new StartError(
        `Database ${address}: a newer version of this program has changed it (${unknown.join(', ')}); start that version, or name another database.`,
      );
    if (executed.length === known.length) return;
    await (dataSource.options.type === 'better-sqlite3' ? migrateSqlite : migrateMariadb)(runner, executor);
  } finally {
    await runner.release();
  }
};
