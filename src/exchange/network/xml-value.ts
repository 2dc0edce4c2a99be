import { type Column } from './column';
import { xmlText } from '../text/xml-text';

/** The value of a column, escaped where it can need it; null where there is none. */
export function xmlValue<Row>({ type, value }: Column<Row>, row: Row): string | number | boolean | null {
  const found = value(row);
  return type === 'string' && found !== null ? xmlText(String(found)) : found;
}
