import { type EntityManager } from 'typeorm';
import { ENTITY_OF, type RowType } from './row';

/** A column by the name of its property and that in the database; `length` in signs, 0 where there is no bound. */
export interface Column {
  property: string;
  name: string;
  length: number;
}

export interface Table {
  name: string;
  columns: Column[];
  /** Links are told apart by their ends, all other rows by their id. */
  hasId: boolean;
}

const KEPT_BESIDE = new Set(['id', 'version', 'createdAt', 'updatedAt']);

/** The table of a type, as the entities describe it; `columns` are those that a row carries as values. */
export function tableOf(manager: EntityManager, type: RowType): Table {
  const { tableName, columns } = manager.dataSource.getMetadata(ENTITY_OF[type]);
  return {
    name: tableName,
    hasId: columns.some(({ propertyName }) => propertyName === 'id'),
    columns: columns
      .filter(({ propertyName }) => !KEPT_BESIDE.has(propertyName))
      .map(({ propertyName, databaseName, length }) => ({
        property: propertyName,
        name: databaseName,
        length: Number(length) || 0,
      })),
  };
}

const IDS_A_STATEMENT = 2_000;

/** Lists of at most so many, so that no statement has more parameters than a database takes (SQLite: 32,766). */
export function* batchesOf<Item>(items: readonly Item[], most = IDS_A_STATEMENT): Generator<Item[]> {
  for (let start = 0; start < items.length; start += most) yield items.slice(start, start + most);
}
