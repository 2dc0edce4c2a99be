/** Between the values of a list within a row: Kumu and OpenRefine split at it, and names do not contain it. */
const BETWEEN = ' | ';

type Scalar = string | number | boolean | null;

/**
 * One object as cells by path: `{ node: { name: 'A' } }` gives `node.name`. A list within it becomes one cell for each
 * of its fields, joined in order, so that the names and the slugs of a list stay side by side.
 */
export function flattenRow(row: unknown): Map<string, string | number> {
  const values = new Map<string, Scalar[]>();
  collect(row, '', values);
  return new Map([...values].map(([path, list]) => [path, toCell(list)]));
}

function collect(value: unknown, path: string, into: Map<string, Scalar[]>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, path, into);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, field] of Object.entries(value)) collect(field, path ? `${path}.${key}` : key, into);
  } else {
    into.set(path, [...(into.get(path) ?? []), value as Scalar]);
  }
}

const toCell = (list: Scalar[]): string | number =>
  list.length === 1 && typeof list[0] === 'number' ? list[0] : list.map((value) => value ?? '').join(BETWEEN);
