import { type Database, openDatabase } from '../../src/server/open-database';
import { ask, type Answer, type Asking } from './query';
import { CalendarWorld } from './calendar-world';
import { describeDatabases } from './databases';

/** Asks the real schema about the world of the block. */
export type Ask = (query: string, asking?: Asking) => Promise<Answer>;

/** The same tests on both databases, over a world that is built once before them. */
export const describeWorld = (build: (world: CalendarWorld) => Promise<void>, block: (ask: Ask) => void): void =>
  describeDatabases((database) => {
    let open: Database;

    beforeAll(async () => {
      open = await openDatabase(database.url);
      await build(new CalendarWorld(open.dataSource));
    });

    afterAll(() => open.close());

    block((query, asking) => ask(open.reader, query, asking));
  });
