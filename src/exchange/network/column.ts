export type ColumnValue = string | number | boolean | null;

/** A fact of a row by name, the same in every format that has attributes or columns. */
export interface Column<Row> {
  /** An NMTOKEN. */
  name: string;
  /** A code is a text of letters, digits and "-.:_; " only, such as ids and instants: no format has to escape it. */
  type: 'string' | 'code' | 'boolean' | 'integer' | 'double';
  description: string;
  value(row: Row): ColumnValue;
}
