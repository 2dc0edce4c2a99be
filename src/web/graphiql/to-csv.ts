import { csvCell } from './csv-cell';
import { firstList } from './first-list';
import { flattenRow } from './flatten-row';

/**
 * A GraphQL answer as CSV (RFC 4180): the rows are its first list, the columns their fields by path (`node.name`), in
 * order of appearance. Without a list the whole of `data` is one row. Null when there is no data.
 */
export function toCsv(answer: unknown): string | null {
  const data = (answer as { data?: unknown } | null)?.data;
  if (typeof data !== 'object' || data === null) return null;
  const rows = (firstList(data) ?? [data]).map(flattenRow);
  const columns = columnsOf(rows);
  const lines = [columns, ...rows.map((row) => columns.map((column) => row.get(column) ?? ''))];
  return lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/** An object that is null in one row has its columns from the others (`member.name`), not one of its own (`member`). */
function columnsOf(rows: Map<string, string | number>[]): string[] {
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const isNullObject = (column: string) =>
    columns.some((other) => other.startsWith(`${column}.`)) && rows.every((row) => (row.get(column) ?? '') === '');
  return columns.filter((column) => !isNullObject(column));
}
