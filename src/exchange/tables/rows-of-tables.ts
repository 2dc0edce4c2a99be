import { posix } from 'node:path';
import { type Place } from '../seeds/seed';
import { type SeedProblem } from '../seeds/seed-problem';
import { type Path, type PlaceOf } from '../seeds/yaml-text';
import { itemsOfTable, placeInRow, type TableItem, type TableItems } from './items-of-table';
import { LIST_OF, type TableText } from './tables-schema';

/** Reads a file by its name beside the mapping. Throws what the file system throws. */
export type ReadTable = (name: string) => Buffer;

/** The rows of tables as lists of the seed format. */
interface TableRows {
  ok: true;
  value: Record<string, unknown[]>;
  /** Where something of the value stands: in a table, or in the mapping if it is the same in every row. */
  placeOf: PlaceOf;
  /** Where the mapping says it. */
  placeInMapping: (path: Path) => Place;
  /** Whether something of the value is missing because its cell is empty. */
  isEmptyCell: (path: Path) => boolean;
}

/** What several rows say in the same words is said once. */
function listsOf(items: readonly TableItem[]): Map<string, TableItem[]> {
  const lists = new Map<string, TableItem[]>(Object.values(LIST_OF).map((list) => [list, []]));
  const said = new Set<string>();
  for (const item of items) {
    const words = `${item.list} ${JSON.stringify(item.value)}`;
    if (!said.has(words)) lists.get(item.list)!.push(item);
    said.add(words);
  }
  return lists;
}

/** Reads all tables of a mapping, which `file` and `placeInMapping` name, and fills in their rows. */
export function rowsOfTables(
  tables: readonly TableText[],
  file: string,
  placeInMapping: (path: Path) => Place,
  readTable: ReadTable,
): TableRows | { ok: false; problems: SeedProblem[] } {
  const results = tables.map((table, index): TableItems => {
    const path = ['tables', index];
    const name = posix.join(posix.dirname(file), table.file);
    let bytes: Buffer;
    try {
      bytes = readTable(table.file);
    } catch (error) {
      const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
      const message = `the table "${name}" cannot be read (${code})`;
      return { ok: false, problems: [{ ...placeInMapping([...path, 'file']), message }] };
    }
    return itemsOfTable(table, { bytes, file: name }, path, placeInMapping);
  });
  const problems = results.flatMap((result) => (result.ok ? [] : result.problems));
  if (problems.length > 0) return { ok: false, problems };

  const lists = listsOf(results.flatMap((result) => (result.ok ? result.items : [])));
  const found = ([list, ...steps]: Path) => {
    const [index, ...below] = steps[0] === 'items' ? steps.slice(1) : steps;
    const item = lists.get(String(list))?.[Number(index)];
    return item && { item, ...item.template.origin(item.row.cells, below) };
  };
  const inMapping = (path: Path) => placeInMapping(found(path)?.path ?? ['tables']);
  return {
    ok: true,
    value: Object.fromEntries([...lists].map(([list, some]) => [list, some.map(({ value }) => value)])),
    placeOf(path, key) {
      const to = key === undefined ? path : [...path, key];
      const origin = found(to);
      return origin?.column === undefined ? inMapping(to) : placeInRow(origin.item, origin.column);
    },
    placeInMapping: inMapping,
    isEmptyCell(path) {
      const origin = found(path);
      return typeof origin?.column === 'number' && origin.item.row.cells[origin.column] === '';
    },
  };
}
