import { setTimeout as sleep } from 'node:timers/promises';
import { type DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { TO_BE_SCRUBBED } from '../editing/erasing/to-be-scrubbed';
import { isToBeRetried, type WriteTransaction } from '../editing/run-acts';

/** How often a transaction is run before its error is told. */
const MOST_TRIES = 8;

/** In milliseconds: a random part of twice as much after each try, so that writers that met do not meet again. */
const FIRST_PAUSE = 10;

/** A writer waits here until the one before it has ended, whichever process it is in. */
const LOCK = 'update data_state set epoch = epoch where id = 1';

/** The log of SQLite holds what was overwritten until it is emptied, which needs a moment without readers. */
const emptyLog = async (runner: QueryRunner): Promise<void> => {
  for (let tries = 0; tries < 50; tries++) {
    const [{ busy }] = await runner.query('PRAGMA wal_checkpoint(TRUNCATE)');
    if (busy === 0) return;
    await sleep(20);
  }
};

/** SQLite has one connection that writes. It begins as a writer, or not at all, and never waits within a call, which would stop everything. */
const onSqlite = (dataSource: DataSource): WriteTransaction => {
  let last: Promise<unknown> = Promise.resolve();
  const once = async <Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> => {
    const runner = dataSource.createQueryRunner();
    // One runner is given out again and again.
    runner.data = {};
    await runner.query('PRAGMA busy_timeout = 0');
    await runner.query('BEGIN IMMEDIATE');
    try {
      const result = await work(runner.manager);
      await runner.query('COMMIT');
      if (runner.data[TO_BE_SCRUBBED]) await emptyLog(runner);
      return result;
    } catch (error) {
      await runner.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
  };
  return (work) => {
    const turn = last.then(() => once(work));
    last = turn.catch(() => undefined);
    return turn;
  };
};

const onMariadb =
  (dataSource: DataSource): WriteTransaction =>
  (work) =>
    dataSource.transaction(async (manager) => {
      await manager.query(LOCK);
      return work(manager);
    });

/** One write at a time, in this process and beside others; run anew and as a whole where the database asks for that. */
export const writeTransaction = (dataSource: DataSource): WriteTransaction => {
  const once = dataSource.options.type === 'better-sqlite3' ? onSqlite(dataSource) : onMariadb(dataSource);
  const attempt = async <Result>(work: (manager: EntityManager) => Promise<Result>, tries: number): Promise<Result> => {
    try {
      return await once(work);
    } catch (error) {
      if (tries === MOST_TRIES || !isToBeRetried(error)) throw error;
      await sleep(Math.random() * FIRST_PAUSE * 2 ** tries);
      return attempt(work, tries + 1);
    }
  };
  return (work) => attempt(work, 1);
};
