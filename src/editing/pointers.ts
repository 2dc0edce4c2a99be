import { type Draft } from './draft';
import { ENTITY_OF, ROW_TYPES, type Row } from './row';

/** A row that points at another by one of its properties, as a foreign key has it. */
export interface Pointer {
  row: Row;
  property: string;
  /** Whether it can be without. */
  letsGo: boolean;
}

/** The rows that point at one, once for each property that does. */
export const pointersAt = async (draft: Draft, { type, id }: Row): Promise<Pointer[]> => {
  const { dataSource } = draft.manager;
  const { tableName } = dataSource.getMetadata(ENTITY_OF[type]);
  const found: Pointer[] = [];
  const seen = new Set<string>();
  for (const other of ROW_TYPES)
    for (const { name, columns, referencedEntityMetadata, onDelete } of dataSource.getMetadata(ENTITY_OF[other])
      .foreignKeys) {
      if (referencedEntityMetadata.tableName !== tableName || seen.has(name)) continue;
      seen.add(name);
      const property = columns[0].propertyName;
      const letsGo = onDelete === 'SET NULL';
      for (const row of await draft.rows(other, property, [id])) found.push({ row, property, letsGo });
    }
  return found;
};
