import 'reflect-metadata';
import { type MemoryList, pageInMemory } from '../../src/shared/page-in-memory';
import { type PageArgs } from '../../src/shared/page-args';
import { rankedPage } from '../../src/shared/ranked-page';
import { expectPages, expectSlices, inOrder, type Item, itemsOf, ORDERS } from './support/paging';

const SIZES = [0, 1, 2, 3, 7, 20];

describe.each(ORDERS)('A list in memory %s', (orderName, terms) => {
  const listOf = (items: Item[]): MemoryList<Item> => ({
    places: Int32Array.from(inOrder(items, terms), (item) => items.indexOf(item)),
    orderName,
    order: terms.map(([property, descending]) => ({
      type: property === 'version' ? 'number' : 'string',
      descending,
      value: (place) => items[place][property],
    })),
    row: (place) => ({ ...items[place] }),
  });

  it.each(SIZES)('of %i gives each row once, in order, whatever the size of pages and the way', async (size) => {
    for (let seed = 0; seed < 5; seed++) {
      const items = itemsOf(size, seed);
      const expected = inOrder(items, terms).map(({ id }) => id);
      const give = async (args: PageArgs) => pageInMemory(listOf(items), args);
      await expectPages(give, expected);
      await expectSlices(give, expected);
    }
  });

  it('goes on where a row was that is no longer there', () => {
    const items = itemsOf(9, 1);
    const [first, second, third] = inOrder(items, terms);
    const all = pageInMemory(listOf(items), {});
    const after = all.cursorOf(all.rows[1]);
    const rest = listOf(items.filter(({ id }) => id !== second.id));
    expect(pageInMemory(rest, { first: 1, after }).rows).toEqual([third]);
    expect(pageInMemory(rest, { last: 1, before: after }).rows).toEqual([first]);
  });

  it('refuses the cursor of another order', () => {
    const list = listOf(itemsOf(3, 1));
    const page = pageInMemory(list, {});
    const after = page.cursorOf(page.rows[0]);
    expect(() => pageInMemory({ ...list, orderName: 'another' }, { after })).toThrow('Expected a cursor');
  });
});

describe('A list that is ranked anew for each question', () => {
  const items = itemsOf(20, 1);
  const ids = items.map(({ id }) => id);
  const asked: (number | undefined)[] = [];
  const rank = (first: number | undefined) => {
    asked.push(first);
    return { ranked: items.slice(0, first), totalCount: items.length };
  };
  const give = async (args: PageArgs) => rankedPage(args, 'Rank', rank);

  it('gives each row once, in order, whatever the size of pages and the way', async () => {
    await expectPages(give, ids);
    await expectSlices(give, ids);
  });

  it('gives nothing of nothing', async () => {
    await expectPages(async (args) => rankedPage<Item>(args, 'Rank', () => ({ ranked: [], totalCount: 0 })), []);
  });

  it('ranks no more than it gives', () => {
    asked.length = 0;
    const page = rankedPage({ first: 3 }, 'Rank', rank);
    rankedPage({ first: 2, after: page.cursorOf(page.rows[2]) }, 'Rank', rank);
    expect(asked).toEqual([3, 5]);
  });

  it.each([
    ['a place before the first', -1],
    ['a place between two', 1.5],
    ['a place that cannot be', 1e300],
  ])('refuses a cursor of %s', (_which, place) => {
    const cursor = Buffer.from(JSON.stringify(['Rank', place])).toString('base64url');
    for (const args of [{ after: cursor }, { before: cursor }])
      expect(() => rankedPage(args, 'Rank', rank)).toThrow('Expected a cursor that this list gave out');
  });

  it.each([
    [{ first: 5, after: 19 }, []],
    [{ first: 5, after: 40 }, []],
    [{ last: 2, before: 40 }, [18, 19]],
    [{ last: 5, before: 0 }, []],
  ])('%j gives the places %j', (args, places) => {
    const cursor = (place?: number) =>
      place === undefined ? null : Buffer.from(JSON.stringify(['Rank', place])).toString('base64url');
    const { first, last, after, before } = args as Record<string, number>;
    const page = rankedPage({ first, last, after: cursor(after), before: cursor(before) }, 'Rank', rank);
    expect(page.rows).toEqual(places.map((place) => items[place]));
  });
});
