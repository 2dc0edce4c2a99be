import { type Draft } from './draft';
import { ENTITY_OF, ROW_TYPES, type Row } from './row';

export interface Dependent {
  row: Row;
  /** The property by which it points at what goes, where it can be without; null where it goes too. */
  lettingGo: string | null;
}

/** The rows that point at one, as the foreign keys have it, and its citations. */
export const dependentsOf = async (draft: Draft, { type, id }: Row): Promise<Dependent[]> => {
  const { dataSource } = draft.manager;
  const { tableName } = dataSource.getMetadata(ENTITY_OF[type]);
  const found = new Map<string, Dependent>();
  const seen = new Set<string>();
  for (const other of ROW_TYPES)
    for (const { name, columns, referencedEntityMetadata, onDelete } of dataSource.getMetadata(ENTITY_OF[other])
      .foreignKeys) {
      if (referencedEntityMetadata.tableName !== tableName || seen.has(name)) continue;
      seen.add(name);
      const { propertyName } = columns[0];
      const lettingGo = onDelete === 'SET NULL' ? propertyName : null;
      for (const row of await draft.rows(other, propertyName, [id]))
        if (!found.has(row.id) || lettingGo === null) found.set(row.id, { row, lettingGo });
    }
  for (const row of await draft.rows('Citation', 'subjectId', [id])) found.set(row.id, { row, lettingGo: null });
  return [...found.values()];
};
