import { type Place } from '../seeds/seed';
import { type SeedProblem } from '../seeds/seed-problem';
import { type Path } from '../seeds/yaml-text';
import { compileTemplate } from './compile-template';
import { type CsvRow, readCsv } from './read-csv';
import { LIST_OF, ROW_KINDS, type TableText } from './tables-schema';
import { type Template } from './template';

/** Something that a row is, for a list of the seed format. */
export interface TableItem {
  list: string;
  value: unknown;
  template: Template;
  row: CsvRow;
  table: { file: string; columns: readonly string[] };
}

export type TableItems = { ok: true; items: TableItem[] } | { ok: false; problems: SeedProblem[] };

/** Where a cell stands; null for the row. */
export const placeInRow = ({ table, row }: Pick<TableItem, 'table' | 'row'>, column: number | null): Place => ({
  ...{ file: table.file, line: row.line, column: (column ?? 0) + 1 },
  field: column === null ? '' : table.columns[column],
});

const several = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** Fills each row of a table into what the mapping says that it is; `path` leads to that in the mapping. */
export function itemsOfTable(
  text: TableText,
  { bytes, file }: { bytes: Buffer; file: string },
  path: Path,
  placeOf: (path: Path) => Place,
): TableItems {
  const csv = readCsv(bytes, file, text.separator);
  if (!csv.ok) return { ok: false, problems: [csv.problem] };
  const problems: SeedProblem[] = [];
  const compiling = {
    columns: csv.columns,
    refuse: (at: Path, message: string) => void problems.push({ ...placeOf(at), message }),
  };
  const templates = ROW_KINDS.filter((kind) => text[kind] !== undefined).flatMap((kind) =>
    several(text[kind]).map((one, index) => {
      const at = Array.isArray(text[kind]) ? [...path, kind, index] : [...path, kind];
      return { list: LIST_OF[kind], template: compileTemplate(one, at, compiling) };
    }),
  );
  if (templates.length === 0) compiling.refuse(path, `expected what a row is: ${ROW_KINDS.join(', ')}`);
  if (problems.length > 0) return { ok: false, problems };

  const table = { file, columns: csv.columns };
  const items = csv.rows.flatMap((row) => {
    const refuse = (column: number, message: string) =>
      void problems.push({ ...placeInRow({ table, row }, column), message });
    const filled = templates.flatMap(({ list, template }): TableItem[] => {
      const value = template.fill(row.cells, refuse);
      return value === undefined ? [] : [{ list, value, template, row, table }];
    });
    if (filled.length === 0)
      problems.push({
        ...placeInRow({ table, row }, null),
        message: 'the cells that the mapping takes are all empty here',
      });
    return filled;
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, items };
}
