import { type Column } from './column';

/** The facts of a row as fields of JSON, without braces and without those that are not known. */
export function jsonFields<Row>(columns: readonly Column<Row>[], row: Row): string {
  let text = '';
  for (const { name, type, value } of columns) {
    const found = value(row);
    if (found === null) continue;
    text += `${text && ','}"${name}":${type === 'code' ? `"${found}"` : JSON.stringify(found)}`;
  }
  return text;
}
