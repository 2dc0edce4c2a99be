import { type Row, type RowType } from '../row';
import { type State } from '../state';

/** The rows of a type by what they have in common; null leaves one out. */
export const groupsOf = (state: State, type: RowType, key: (row: Row) => string | null): Row[][] => {
  const groups = new Map<string, Row[]>();
  for (const row of state.rows.values()) {
    const group = row.type === type ? key(row) : null;
    if (group === null) continue;
    const rows = groups.get(group);
    if (rows) rows.push(row);
    else groups.set(group, [row]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
};
