import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../src/server/data-source';
import { migrations } from '../../src/server/migrations';
import { describeDatabases } from '../support/databases';
import { ONE_OF_EACH, insert } from '../support/one-of-each';

const TABLES = [...new Set(ONE_OF_EACH.map(([table]) => table))];

/** What is filled by writes, not by facts. */
const KEPT_BESIDE = ['changes', 'data_state', 'database_identity'];

describeDatabases((database) => {
  let dataSource: DataSource;

  const differences = async () =>
    (await dataSource.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);

  const existing = async (): Promise<string[]> => {
    const runner = dataSource.createQueryRunner();
    const found = await Promise.all([...TABLES, ...KEPT_BESIDE].map((table) => runner.hasTable(table)));
    await runner.release();
    return [...TABLES, ...KEPT_BESIDE].filter((_, i) => found[i]);
  };

  const rowsOf = async (tables: string[]) => {
    const all: Record<string, unknown> = {};
    for (const table of tables) all[table] = await dataSource.query(`select * from ${table} order by 1, 2`);
    return all;
  };

  const fill = async () => {
    for (const table of [...TABLES].reverse()) await dataSource.query(`delete from ${table}`);
    for (const [table, row] of ONE_OF_EACH) await insert(dataSource, table, row);
  };

  beforeAll(async () => {
    dataSource = await new DataSource(dataSourceOptions(database.url)).initialize();
  });

  afterAll(() => dataSource.destroy());

  it('run forward on an empty database and leave one row of state', async () => {
    expect((await dataSource.runMigrations()).map(({ name }) => name)).toEqual(migrations.map(({ name }) => name));
    expect(await dataSource.query('select * from data_state')).toEqual([{ id: 1, epoch: 0, seeded_at: null }]);
    expect(await dataSource.query('select * from database_identity')).toEqual([{ id: 1, value: expect.any(Number) }]);
  });

  it('make what the entities say', async () => {
    expect(await differences()).toEqual([]);
  });

  it('make every table that the entities have, and these tests fill each', () => {
    const named = dataSource.entityMetadatas.map(({ tableName }) => tableName);
    expect([...new Set(named)].sort()).toEqual([...TABLES, ...KEPT_BESIDE].sort());
  });

  it('name columns that need no quotes', async () => {
    for (const { columns, tableName } of dataSource.entityMetadatas)
      await dataSource.query(`select ${columns.map((column) => column.databaseName).join(', ')} from ${tableName}`);
  });

  it.each(migrations.map((_, i) => i + 1))(
    'go %i back and forward again, and other tables keep their rows',
    async (n) => {
      await fill();
      for (let i = 0; i < n; i++) {
        const before = await existing();
        const rows = await rowsOf(before);
        await dataSource.undoLastMigration();
        const left = await existing();
        expect(left.length).toBeLessThan(before.length);
        expect(await rowsOf(left)).toEqual(Object.fromEntries(left.map((table) => [table, rows[table]])));
      }
      const kept = await existing();
      const rows = await rowsOf(kept);
      expect(await dataSource.runMigrations()).toHaveLength(n);
      expect(await rowsOf(kept)).toEqual(rows);
      expect(await differences()).toEqual([]);
    },
  );

  describe('with rows', () => {
    beforeAll(fill);

    const row = (table: string, id: string) =>
      ONE_OF_EACH.find(([name, { id: own }]) => name === table && own === id)![1];
    const copy = (table: string, id: string, changes: object) =>
      insert(dataSource, table, { ...row(table, id), id: 'copy', ...changes });

    it.each([
      ['a coalition that is a person', { coalition_id: 'person' }, /foreign key constraint/i],
      ['a person said to be one', { coalition_id: 'person', coalition_kind: 'PERSON' }, /constraint.*failed/i],
      ['a coalition that does not exist', { coalition_id: 'nobody' }, /foreign key constraint/i],
      ['a member that does not exist', { member_id: 'nobody' }, /foreign key constraint/i],
    ])('refuse a membership in %s', async (_name, changes, message) => {
      await expect(copy('memberships', 'membership', changes)).rejects.toThrow(message);
    });

    it('refuse a second row of state', async () => {
      await expect(insert(dataSource, 'data_state', { id: 2, epoch: 0 })).rejects.toThrow(/constraint.*failed/i);
    });

    it('refuse the same slug twice', async () => {
      await expect(copy('actors', 'person', { slug: 'organisation' })).rejects.toThrow(/unique|duplicate/i);
    });

    it.each(['e', 'é', 'e\u0301', 'E', 'ss', 'ß', 'å', 'a', 'ı', 'i'])(
      'tell the slug %s from all others',
      async (slug) => {
        await insert(dataSource, 'actors', { ...row('actors', 'person'), id: `slug ${slug}`, slug });
        expect(await dataSource.query('select slug from actors where slug = ?', [slug])).toEqual([{ slug }]);
      },
    );

    it('delete what belongs to a coalition with it', async () => {
      await dataSource.query("delete from actors where id = 'coalition'");
      expect(await dataSource.query('select id from memberships')).toEqual([]);
      expect(await dataSource.query('select id from events')).toEqual([]);
      expect(await dataSource.query("select id from actors where id = 'person'")).toEqual([{ id: 'person' }]);
    });
  });
});
