import { type Row, type RowType, type Values } from './row';
import { type State } from './state';

export interface Changes {
  added: Row[];
  /** `values` are those that are otherwise than in the row as it was. */
  changed: { row: Row; before: Row; values: Values }[];
  removed: Row[];
}

/** What of each type has come, changed, stayed and gone. */
export type ImportCounts = Record<'added' | 'changed' | 'unchanged' | 'removed', number>;

const nothing = (): ImportCounts => ({ added: 0, changed: 0, unchanged: 0, removed: 0 });

/** What has to be written so that one state becomes the other, and a count of it; `stated` are the rows of the files. */
export function changesBetween(before: State, after: State, stated: ReadonlySet<string>) {
  const changes: Changes = { added: [], changed: [], removed: [] };
  const counts: Partial<Record<RowType, ImportCounts>> = {};
  const count = ({ type }: Row, what: keyof ImportCounts) => (counts[type] ??= nothing())[what]++;

  for (const row of after.rows.values()) {
    const earlier = before.rows.get(row.id);
    if (!earlier) {
      changes.added.push(row);
      count(row, 'added');
      continue;
    }
    if (earlier === row) {
      if (stated.has(row.id)) count(row, 'unchanged');
      continue;
    }
    const others = Object.keys(row.values).filter((key) => row.values[key] !== (earlier.values[key] ?? null));
    if (others.length > 0) {
      changes.changed.push({
        row,
        before: earlier,
        values: Object.fromEntries(others.map((key) => [key, row.values[key]])),
      });
      count(row, 'changed');
    } else if (stated.has(row.id)) count(row, 'unchanged');
  }
  for (const row of before.rows.values())
    if (!after.rows.has(row.id)) {
      changes.removed.push(row);
      count(row, 'removed');
    }
  return { changes, counts };
}
