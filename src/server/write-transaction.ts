import { setTimeout as sleep } from 'node:timers/promises';
import { type DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { TO_BE_SCRUBBED } from '../editing/erasing/to-be-scrubbed';
import { type WriteTransaction } from '../editing/run-acts';
import { isLost, isToBeRetried } from '../shared/database-failures';
import { ServiceUnavailable } from '../shared/errors';

/** How long a transaction is tried before its writer is told to come again, in milliseconds. */
const LONGEST_WAIT = 5000;

/** In milliseconds: a random part of twice as much after each try, up to the longest, so that writers that met do not meet again. */
const FIRST_PAUSE = 10;
const LONGEST_PAUSE = 250;

/** A writer waits for the row until the one before it has ended, whichever process it is in; two seconds, then it tries anew. */
const LOCK = ['set innodb_lock_wait_timeout = 2', 'update data_state set epoch = epoch where id = 1'];

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
    const result = await work(runner.manager)
      .then(async (done) => {
        await runner.query('COMMIT');
        return done;
      })
      .catch(async (error: unknown) => {
        await runner.query('ROLLBACK').catch(() => undefined);
        throw error;
      });
    // It is written: that the log cannot be emptied must not have it run again.
    if (runner.data[TO_BE_SCRUBBED]) await emptyLog(runner).catch(() => undefined);
    return result;
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
      for (const statement of LOCK) await manager.query(statement);
      return work(manager);
    });

/**
 * One write at a time, in this process and beside others; run anew and as a whole where the database asks for that. Throws
 * ServiceUnavailable where it does not come to write within five seconds, or the database does not answer.
 */
export const writeTransaction = (dataSource: DataSource): WriteTransaction => {
  const once = dataSource.options.type === 'better-sqlite3' ? onSqlite(dataSource) : onMariadb(dataSource);
  return async (work) => {
    const end = Date.now() + LONGEST_WAIT;
    for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      try {
        return await once(work);
      } catch (error) {
        if (isLost(error) || (isToBeRetried(error) && Date.now() >= end)) throw new ServiceUnavailable();
        if (!isToBeRetried(error)) throw error;
      }
      await sleep(Math.random() * pause * 2);
    }
  };
};
