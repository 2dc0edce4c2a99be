import { type Database, openDatabase } from '../../src/server/open-database';
import { type ListSource } from '../../src/shared/list-source';
import { PageLoader } from '../../src/shared/page-loader';
import { countingReader } from '../support/counting-reader';
import { describeDatabases } from '../support/databases';
import { insert } from '../support/one-of-each';
import { expectPages, expectSlices, inOrder, type Item, itemsOf, ORDERS } from './support/paging';

const COLUMNS = { id: 't.id', nameKey: 't.name_key', version: 't.version' } as const;

const sourceOf = ([orderName, terms]: (typeof ORDERS)[number], key?: string): ListSource<Item> => ({
  columns: 't.id as id, t.name_key as nameKey, t.version as version',
  from: 'themes t',
  key,
  where: [{ sql: 't.broader_id is not null', params: [] }],
  orderName,
  order: terms.map(([property, descending]) => ({
    sql: COLUMNS[property],
    descending,
    value: (row) => row[property],
    type: property === 'version' ? 'number' : 'string',
  })),
});

const LISTS: Record<string, Item[]> = { none: [], one: itemsOf(1, 1), some: itemsOf(5, 2), many: itemsOf(12, 3) };
const ALL = Object.values(LISTS).flat();

describeDatabases((database) => {
  let open: Database;

  beforeAll(async () => {
    open = await openDatabase(database.url);
    const put = ({ id, nameKey, version }: Item, broader: string | null) =>
      insert(open.dataSource, 'themes', {
        ...{ id, slug: id, name: id, name_key: nameKey, version, broader_id: broader, created_at: 0, updated_at: 0 },
      });
    for (const [owner, items] of Object.entries(LISTS)) {
      await put({ id: owner, nameKey: 'z', version: 1 }, null);
      for (const item of items) await put(item, owner);
    }
  });

  afterAll(() => open.close());

  const loading = () => {
    const reader = countingReader(open.reader);
    return { reader, pages: new PageLoader(reader) };
  };

  describe.each(ORDERS)('a list %s', (...order) => {
    const expected = (items: Item[]) => inOrder(items, order[1]).map(({ id }) => id);

    it('gives each row once, in order, whatever the size of pages and the way', async () => {
      const { pages } = loading();
      await expectPages((args) => pages.page(sourceOf(order), args), expected(ALL));
      await expectSlices((args) => pages.page(sourceOf(order), args), expected(ALL));
    });

    it.each(Object.keys(LISTS))('does so for the list of one key: %s', async (owner) => {
      const { pages } = loading();
      const give = (args: object) => pages.pageOf(sourceOf(order, 't.broader_id'), owner, args);
      await expectPages(give, expected(LISTS[owner]));
      await expectSlices(give, expected(LISTS[owner]));
    });

    it('gives pages of several keys by one statement, and counts them by another', async () => {
      const { reader, pages } = loading();
      const owners = ['many', 'none', 'some', 'unknown', 'one', 'many'];
      const source = sourceOf(order, 't.broader_id');
      const given = await Promise.all(owners.map((owner) => pages.pageOf(source, owner, { last: 3 })));
      expect(reader.statements).toHaveLength(1);
      expect(given.map(({ rows }) => rows.map(({ id }) => id))).toEqual(
        owners.map((owner) => expected(LISTS[owner] ?? []).slice(-3)),
      );
      expect(await Promise.all(given.map((page) => page.count()))).toEqual([12, 0, 5, 0, 1, 12]);
      expect(reader.statements).toHaveLength(2);
    });
  });

  it('keeps conditions with values apart', async () => {
    const { pages } = loading();
    const source = (id: string) => ({
      ...sourceOf(ORDERS[0], 't.broader_id'),
      where: [{ sql: 't.id >= ?', params: [id] }],
    });
    const sorted = LISTS.many.map(({ id }) => id).sort();
    const given = await Promise.all([sorted[0], sorted[9]].map((id) => pages.pageOf(source(id), 'many', {})));
    expect(given.map(({ rows }) => rows.map(({ id }) => id))).toEqual([sorted, sorted.slice(9)]);
    expect(await Promise.all(given.map((page) => page.count()))).toEqual([12, 3]);
  });

  it('refuses the cursor of another order', async () => {
    const { pages } = loading();
    const page = await pages.page(sourceOf(ORDERS[1]), {});
    const after = page.cursorOf(page.rows[0]);
    const other = async () => pages.page(sourceOf(ORDERS[2]), { after });
    await expect(other).rejects.toThrow('Expected a cursor that this list gave out in the same order');
  });
});
