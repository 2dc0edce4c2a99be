import { type Page } from '../../../src/shared/page';
import { type PageArgs } from '../../../src/shared/page-args';
import { randomOf } from '../../network/support/random';

export interface Item {
  id: string;
  nameKey: string;
  version: number;
}

type GivePage = (args: PageArgs) => Promise<Page<Item>>;

/** The orders that lists are paged in: by which properties, and which of them descend. */
export const ORDERS: [name: string, terms: [property: keyof Item, descending: boolean][]][] = [
  ['by id', [['id', false]]],
  [
    'by name, then id',
    [
      ['nameKey', false],
      ['id', false],
    ],
  ],
  [
    'by name, then id, descending',
    [
      ['nameKey', true],
      ['id', true],
    ],
  ],
  [
    'by version descending, then name, then id descending',
    [
      ['version', true],
      ['nameKey', false],
      ['id', true],
    ],
  ],
];

/** Items with many ties in name and version, alike for alike seeds. */
export const itemsOf = (count: number, seed: number): Item[] => {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, i) => ({
    id: `${seed}-${String(Math.floor(random() * 1e6)).padStart(6, '0')}-${i}`,
    nameKey: 'abc'[Math.floor(random() * 3)],
    version: 1 + Math.floor(random() * 3),
  }));
};

export const inOrder = (items: readonly Item[], terms: (typeof ORDERS)[number][1]): Item[] =>
  [...items].sort((a, b) => {
    for (const [property, descending] of terms) {
      if (a[property] === b[property]) continue;
      return a[property] < b[property] !== descending ? -1 : 1;
    }
    return 0;
  });

const idsOf = (page: Page<Item>) => page.rows.map(({ id }) => id);

/** The pages from the start on, each after the last row of the one before. */
const pagesForwards = async (give: GivePage, size: number): Promise<string[][]> => {
  const pages: string[][] = [];
  for (let after: string | null = null; ;) {
    const page: Page<Item> = await give({ first: size, after });
    expect(page.hasPreviousPage).toBe(after !== null);
    pages.push(idsOf(page));
    if (!page.hasNextPage) return pages;
    after = page.cursorOf(page.rows.at(-1)!);
  }
};

/** The pages from the end on, each before the first row of the one after it. */
const pagesBackwards = async (give: GivePage, size: number): Promise<string[][]> => {
  const pages: string[][] = [];
  for (let before: string | null = null; ;) {
    const page: Page<Item> = await give({ last: size, before });
    expect(page.hasNextPage).toBe(before !== null);
    pages.unshift(idsOf(page));
    if (!page.hasPreviousPage) return pages;
    before = page.cursorOf(page.rows[0]);
  }
};

/** Every page size gives each row once, in order, whichever way one goes, in as few pages as there can be. */
export const expectPages = async (give: GivePage, expected: string[]): Promise<void> => {
  for (let size = 1; size <= expected.length + 1; size++) {
    const fewest = Math.max(1, Math.ceil(expected.length / size));
    for (const pages of [await pagesForwards(give, size), await pagesBackwards(give, size)]) {
      expect(pages.flat()).toEqual(expected);
      expect(pages).toHaveLength(fewest);
    }
  }
  expect(await (await give({ first: 1 })).count()).toBe(expected.length);
  expect(await (await give({ last: 1 })).count()).toBe(expected.length);
};

/** From any row one sees what follows and what precedes it. */
export const expectSlices = async (give: GivePage, expected: string[]): Promise<void> => {
  const all = await give({ first: 100 });
  for (const [i, row] of all.rows.entries()) {
    const cursor = all.cursorOf(row);
    expect(idsOf(await give({ first: 2, after: cursor }))).toEqual(expected.slice(i + 1, i + 3));
    expect(idsOf(await give({ last: 2, before: cursor }))).toEqual(expected.slice(Math.max(0, i - 2), i));
  }
};
