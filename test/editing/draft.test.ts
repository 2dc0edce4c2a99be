import { Draft } from '../../src/editing/draft';
import { type RowChange } from '../../src/editing/row-change';
import { type RowType } from '../../src/editing/row';
import { type Database } from '../../src/server/open-database';
import { writeTransaction } from '../../src/server/write-transaction';
import { ADMINISTRATOR } from '../support/mutate';
import { openSeeded, TEST_CLOCK } from '../support/seeded-database';

describe('A draft', () => {
  let database: Database;

  beforeAll(async () => {
    database = await openSeeded();
  });
  afterAll(() => database?.close());

  const remove = (type: RowType, id: string): Promise<RowChange[]> =>
    writeTransaction(database.dataSource)(async (manager) => {
      const draft = new Draft(manager, ADMINISTRATOR, TEST_CLOCK.now());
      await draft.remove((await draft.find(type, id))!);
      return draft.finish();
    });
  const first = async (sql: string): Promise<string> => (await database.reader.rows<{ id: string }>(sql, []))[0].id;
  const CITED_LINK = "subject_type = 'ActorTheme'";

  it('removes links with what they link, and their citations with them', async () => {
    const themed = await first('select theme_id as id from actor_themes limit 1');
    const types = (await remove('Theme', themed)).map(({ kind, type }) => `${kind} ${type}`);
    expect(types).toEqual(expect.arrayContaining(['REMOVED Theme', 'REMOVED ActorTheme', 'REMOVED Citation']));
    const left = 'select theme_id as id from actor_themes where theme_id = ?';
    expect(await database.reader.rows(left, [themed])).toEqual([]);
  });

  it('does not remove a source that alone bears links', async () => {
    const source = await first(`select source_id as id from citations where ${CITED_LINK} limit 1`);
    await expect(remove('Source', source)).rejects.toMatchObject({ userErrors: [{ code: 'UNCITED' }] });
  });
});
