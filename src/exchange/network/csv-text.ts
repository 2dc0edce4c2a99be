import { type Column } from './column';
import { csvCell } from './csv-cell';

const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

export type CsvColumn<Row> = Pick<Column<Row>, 'name' | 'type' | 'value'>;

function cell<Row>({ type, value }: CsvColumn<Row>, row: Row): string {
  const found = value(row);
  if (found === null) return '';
  if (typeof found !== 'string') return String(found);
  return type === 'code' && !found.includes(';') ? found : csvCell(found);
}

function line<Row>(columns: readonly CsvColumn<Row>[], row: Row): string {
  let text = '';
  for (const column of columns) text += text === '' ? cell(column, row) : `,${cell(column, row)}`;
  return text + LINE_END;
}

/**
 * A table as CSV (RFC 4180), its names first. It begins with a byte order mark: without it Excel reads å, ä and ö as
 * something else, and the readers of Gephi, LibreOffice, pandas and R's readr skip it. The first column is never empty.
 */
export function* csvText<Row>(columns: readonly CsvColumn<Row>[], rows: () => Iterable<Row>): Generator<string> {
  yield BYTE_ORDER_MARK + columns.map(({ name }) => csvCell(name)).join(',') + LINE_END;
  for (const row of rows()) yield line(columns, row);
}
