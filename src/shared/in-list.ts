import { type SqlValue } from './reader';

const powerOfTwo = (n: number): number => 2 ** Math.ceil(Math.log2(Math.max(n, 1)));

/** The list padded to a power of two by repeating its last value, so that few distinct statements are prepared. */
export const padded = <T>(values: readonly T[]): T[] => {
  const wanted = powerOfTwo(values.length);
  return Array.from({ length: wanted }, (_, i) => values[Math.min(i, values.length - 1)]);
};

/** `column in (?, ?, …)` with its parameters. An empty list matches nothing. */
export const inList = (column: string, values: readonly SqlValue[]): { sql: string; params: SqlValue[] } => {
  if (values.length === 0) return { sql: '1 = 0', params: [] };
  const params = padded(values);
  return { sql: `${column} in (${params.map(() => '?').join(', ')})`, params };
};
