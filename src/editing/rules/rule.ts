import { type Row } from '../row';
import { type State } from '../state';

/** Rows that cannot all be true. */
export interface Clash {
  /** At least two of one type, or one that contradicts itself. */
  rows: readonly Row[];
  /** The actor whose kind makes them contradict each other. */
  about?: Row;
  /** Where the input says it. */
  field: string;
  /** What is wrong with one of them beside another. */
  message: (other: Row) => string;
}

/** Finds what cannot be true in a state. `kindOf` tells the kind of an organisation or coalition by its id. */
export type Rule = (state: State, kindOf: (id: string) => string | null) => Clash[];
