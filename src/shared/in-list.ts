import { type Condition, NOTHING } from './list-source';
import { marks } from './marks';
import { type SqlValue } from './reader';

const powerOfTwo = (n: number): number => 2 ** Math.ceil(Math.log2(Math.max(n, 1)));

/** The list padded to a power of two by repeating its last value, so that few distinct statements are prepared. */
export const padded = <T>(values: readonly T[]): T[] => {
  const wanted = powerOfTwo(values.length);
  return Array.from({ length: wanted }, (_, i) => values[Math.min(i, values.length - 1)]);
};

/** Texts are compared without the spaces at their end on MariaDB (PAD SPACE), so they are everywhere. */
const unpadded = (value: SqlValue): SqlValue => {
  if (typeof value !== 'string') return value;
  let end = value.length;
  while (value[end - 1] === ' ') end--;
  return value.slice(0, end);
};

/** `column in (?, ?, …)` with its parameters. An empty list matches nothing; spaces at the end of a text do not count. */
export const inList = (column: string, values: readonly SqlValue[]): Condition => {
  if (values.length === 0) return NOTHING;
  const params = padded(values).map(unpadded);
  return { sql: `${column} in (${marks(params)})`, params };
};
