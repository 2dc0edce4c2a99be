import { didYouMean } from '../seeds/nearest';

/** The number of a column, or what to say where there is none of that name. */
export function columnNamed(name: string, columns: readonly string[]): number | string {
  const index = name === '' ? -1 : columns.indexOf(name);
  if (index >= 0) return index;
  const hint = didYouMean(name, columns) || `; it has ${columns.slice(0, 20).join(', ')}`;
  return `the table has no column "${name}"${hint}`;
}
