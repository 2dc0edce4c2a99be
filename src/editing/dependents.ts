import { type Draft } from './draft';
import { pointersAt } from './pointers';
import { type Row } from './row';

export interface Dependent {
  row: Row;
  /** The property by which it points at what goes, where it can be without; null where it goes too. */
  lettingGo: string | null;
}

/** The rows that point at one, as the foreign keys have it, and its citations. */
export const dependentsOf = async (draft: Draft, gone: Row): Promise<Dependent[]> => {
  const found = new Map<string, Dependent>();
  for (const { row, property, letsGo } of await pointersAt(draft, gone))
    if (!found.has(row.id) || !letsGo) found.set(row.id, { row, lettingGo: letsGo ? property : null });
  for (const row of await draft.rows('Citation', 'subjectId', [gone.id])) found.set(row.id, { row, lettingGo: null });
  return [...found.values()];
};
