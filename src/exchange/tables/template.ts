import { type Path } from '../seeds/yaml-text';

export type Cells = readonly string[];

/** Where something in a row comes from. */
export interface Origin {
  /** Its place in the mapping. */
  path: Path;
  /** The number of the column of its cell; null if it is of several cells, undefined if it is the same in every row. */
  column?: number | null;
}

/** A value of the mapping into which each row of a table is filled. */
export interface Template {
  /** The numbers of the columns that it takes; none for what is the same in every row. */
  columns: readonly number[];
  /** What a row makes of it; undefined for nothing. Calls `refuse` for a cell that it cannot use. */
  fill(cells: Cells, refuse: (column: number, message: string) => void): unknown;
  /** Where the value comes from to which these steps lead in what was filled. */
  origin(cells: Cells, steps: Path): Origin;
}

/** What templates are made for: a table with these columns. */
export interface Compiling {
  columns: readonly string[];
  /** Says what is wrong at a place in the mapping. */
  refuse: (path: Path, message: string) => void;
}
