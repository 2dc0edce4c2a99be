import { getNamedType, type GraphQLObjectType } from 'graphql';
import { Role } from '../../src/access/role';
import { type Viewer } from '../../src/access/viewer';
import { ENTITY_OF, type RowType } from '../../src/editing/row';
import { seedIfEmpty } from '../../src/exchange/import/seed-if-empty';
import { type Database, openDatabase } from '../../src/server/open-database';
import { buildApi } from '../../src/server/schema';
import { fromGlobalId, toGlobalId } from '../../src/shared/global-id';
import { uuidV5 } from '../../src/shared/uuid';
import { describeDatabases } from '../support/databases';
import { mutate } from '../support/mutate';
import { ask } from '../support/query';
import { TEST_CLOCK } from '../support/seeded-database';

const { schema } = buildApi();

/** What a mutation answers; `target` is the object that it is about. */
export interface Edited {
  // The shape is what the test selects.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  target: any;
  userErrors: { code: string; message: string; path: string[]; currentVersion: number | null }[];
  changes: { kind: string; type: string; id: string; before: object | null; after: object | null }[];
  errors: { code: unknown; message: string }[];
}

/** An editor of the actors with these slugs. */
export const editorOf = (...slugs: string[]): Viewer => ({
  accountId: '01900000-0000-7000-8000-000000000002',
  name: 'Edith Editor',
  role: Role.EDITOR,
  actorIds: new Set(slugs.map((slug) => uuidV5(`actor:${slug}`))),
});

/** The source of the built-in documents that tests cite. */
export const SOURCE = 'amnesgruppen-likvardig-utbildning';
export const citations = [{ source: { slug: SOURCE } }];

export const actorId = (type: string, slug: string): string => toGlobalId(type, uuidV5(`actor:${slug}`));

export class Editing {
  constructor(private readonly open: () => Database) {}

  get database(): Database {
    return this.open();
  }

  /** Runs one mutation by its name. `select` is what is asked of its object. */
  async run(name: string, input: object, { select = 'id', viewer }: { select?: string; viewer?: Viewer } = {}) {
    const field = schema.getMutationType()!.getFields()[name];
    const payload = getNamedType(field.type) as GraphQLObjectType;
    const target = Object.keys(payload.getFields()).find((one) => !['userErrors', 'changes'].includes(one));
    const text = `mutation ($input: ${field.args[0].type}) { done: ${name}(input: $input) {
      target: ${target} { ${select} } userErrors { code message path currentVersion } changes { kind type id before after } } }`;
    const { data, errors } = await mutate(this.database, text, { viewer, variables: { input } });
    return { target: null, userErrors: [], changes: [], ...data?.done, errors } as Edited;
  }

  /** The same, and it must have been written. */
  async done(name: string, input: object, options: { select?: string; viewer?: Viewer } = {}): Promise<Edited> {
    const edited = await this.run(name, input, options);
    expect(edited).toMatchObject({ errors: [], userErrors: [] });
    return edited;
  }

  /** Adds an object and answers its global id. */
  async add(name: string, input: object): Promise<string> {
    return (await this.done(name, input)).target.id;
  }

  async ask(query: string) {
    const { data, errors } = await ask(this.database.reader, query);
    expect(errors).toEqual([]);
    return data;
  }

  /** The version of a row. */
  async version(globalId: string): Promise<number> {
    const { type, id } = fromGlobalId(globalId);
    const { tableName } = this.database.dataSource.getMetadata(ENTITY_OF[type as RowType]);
    const rows = await this.rows<{ version: number }>(`select version as version from ${tableName} where id = ?`, [id]);
    return rows[0].version;
  }

  /** The global id of an object with its version, as mutations take them. */
  async of(globalId: string): Promise<{ id: string; expectedVersion: number }> {
    return { id: globalId, expectedVersion: await this.version(globalId) };
  }

  rows<Row extends object>(sql: string, params: string[] = []): Promise<Row[]> {
    return this.database.reader.rows<Row>(sql, params);
  }
}

/** The same tests on both databases, over the built-in documents. */
export const describeEditing = (block: (edit: Editing) => void): void =>
  describeDatabases((file) => {
    let database: Database;
    beforeAll(async () => {
      database = await openDatabase(file.url);
      await seedIfEmpty(database, TEST_CLOCK);
    });
    afterAll(() => database.close());
    block(new Editing(() => database));
  });
