/**
 * The list that an answer is about: the first connection (its `edges` or `nodes`, whichever was asked for first), else
 * the first list of objects, both in the order of the query. Null when there is neither.
 */
export function firstList(data: object): object[] | null {
  const lists = [...listsWithin(data)];
  return (lists.find(({ key }) => key === 'edges' || key === 'nodes') ?? lists[0])?.list ?? null;
}

function* listsWithin(parent: object): Generator<{ key: string; list: object[] }> {
  for (const [key, value] of Object.entries(parent)) {
    if (Array.isArray(value)) {
      if (value.every(isObject)) yield { key, list: value };
      for (const item of value.filter(isObject)) yield* listsWithin(item);
    } else if (isObject(value)) {
      yield* listsWithin(value);
    }
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
