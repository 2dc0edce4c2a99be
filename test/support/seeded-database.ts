import { seedIfEmpty } from '../../src/exchange/import/seed-if-empty';
import { type Database, openDatabase } from '../../src/server/open-database';
import { type Clock } from '../../src/shared/clock';
import { parseDateTime } from '../../src/shared/date-time.scalar';
import { freshSqlite } from './databases';

/** 22 November 2026 at noon, for ever. */
export const TEST_CLOCK: Clock = { now: () => parseDateTime('2026-11-22T12:00:00Z') };

/** A SQLite file with the built-in documents; closing it removes it. */
export const openSeeded = async (): Promise<Database> => {
  const file = await freshSqlite();
  const database = await openDatabase(file.url);
  await seedIfEmpty(database, TEST_CLOCK);
  return {
    ...database,
    async close() {
      await database.close();
      await file.dispose();
    },
  };
};
