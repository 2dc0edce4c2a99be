import { type Database, openDatabase } from '../../src/server/open-database';
import { seedIfEmpty } from '../../src/exchange/import/seed-if-empty';
import { ask, type Asking } from './query';
import { describeDatabases } from './databases';
import { type Ask } from './with-world';

/** The same tests on both databases, over the documents that come with the project. */
export const describeSeeds = (block: (ask: Ask) => void): void =>
  describeDatabases((database) => {
    let open: Database;

    beforeAll(async () => {
      open = await openDatabase(database.url);
      await seedIfEmpty(open);
    });

    afterAll(() => open.close());

    block((query: string, asking?: Asking) => ask(open.reader, query, asking));
  });
