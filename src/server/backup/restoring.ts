import { type QueryRunner } from 'typeorm';
import { type Database } from '../open-database';

/** What each database wants before a transaction whose rows come in any order, in it, and after it. */
const WAYS = {
  sqlite: {
    before: ['PRAGMA foreign_keys = OFF'],
    begin: ['BEGIN IMMEDIATE'],
    after: ['PRAGMA foreign_keys = ON'],
  },
  mariadb: {
    before: ['SET foreign_key_checks = 0'],
    begin: ['START TRANSACTION', 'update data_state set epoch = epoch where id = 1'],
    after: ['SET foreign_key_checks = 1'],
  },
};

/** Runs work in one transaction in which other writers wait and rows may point at rows that come later. */
export const restoring = async <Result>(
  { dataSource, dialect }: Database,
  work: (runner: QueryRunner) => Promise<Result>,
): Promise<Result> => {
  const { before, begin, after } = WAYS[dialect];
  const runner = dataSource.createQueryRunner();
  const run = async (statements: readonly string[]) => {
    for (const statement of statements) await runner.query(statement);
  };
  try {
    await run([...before, ...begin]);
    try {
      const result = await work(runner);
      await runner.query('COMMIT');
      return result;
    } catch (error) {
      await runner.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      await run(after);
    }
  } finally {
    await runner.release();
  }
};
