import { type Viewer } from '../../src/access/viewer';
import { Role } from '../../src/access/role';
import { type Database, openDatabase } from '../../src/server/open-database';
import { toGlobalId } from '../../src/shared/global-id';
import { CalendarWorld, idOf } from './calendar-world';
import { describeDatabases } from './databases';
import { mutate } from './mutate';
import { ask, type Asking } from './query';

/** An editor who keeps these actors. */
export const editorOf = (...slugs: string[]): Viewer => ({
  accountId: '01900000-0000-7000-8000-000000000002',
  name: 'Edit Editor',
  role: Role.EDITOR,
  actorIds: new Set(slugs.map(idOf)),
});

/** The opaque id of a row that the world made under a slug. */
export const globalIdOf = (type: string, slug: string): string => toGlobalId(type, idOf(slug));

/** A citation of a source of the world, as an argument. */
export const cited = (source: string): string => `citations: [{ source: { slug: "${source}" } }]`;

/** What tests of mutations work with. */
export interface Editing {
  world: () => CalendarWorld;
  database: () => Database;
  /** The one mutation of a request, as the administrator unless said. Fails on an error. */
  act: (call: string, viewer?: Viewer) => Promise<Answered>;
  ask: (query: string, asking?: Asking) => ReturnType<typeof ask>;
}

// The shape is what the call asks for.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Answered = any;

/** The same tests on both databases, each over an empty one of its own. */
export const describeEditing = (block: (editing: Editing) => void): void =>
  describeDatabases((file) => {
    let database: Database;
    beforeAll(async () => void (database = await openDatabase(file.url)));
    afterAll(() => database.close());
    block({
      world: () => new CalendarWorld(database.dataSource),
      database: () => database,
      act: async (call, viewer) => {
        const { data, errors } = await mutate(database, `mutation { done: ${call} }`, { viewer });
        if (errors.length > 0) throw Object.assign(new Error(errors[0].message), errors[0]);
        return data.done;
      },
      ask: (query, asking) => ask(database.reader, query, asking),
    });
  });
