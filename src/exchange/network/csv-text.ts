import { type ColumnValue } from './column';
import { csvCell } from './csv-cell';

const BYTE_ORDER_MARK = '\ufeff';

const cell = (value: ColumnValue): string => {
  if (value === null) return '';
  return csvCell(typeof value === 'boolean' ? String(value) : value);
};

const line = (values: readonly ColumnValue[]): string => `${values.map(cell).join(',')}\r\n`;

/**
 * A table as CSV (RFC 4180), its names first. It begins with a byte order mark: without it Excel reads å, ä and ö as
 * something else, and the readers of Gephi, LibreOffice, pandas and R's readr skip it.
 */
export function* csvText<Row>(
  names: readonly string[],
  rows: () => Iterable<Row>,
  values: (row: Row) => readonly ColumnValue[],
): Generator<string> {
  yield BYTE_ORDER_MARK + line(names);
  for (const row of rows()) yield line(values(row));
}
