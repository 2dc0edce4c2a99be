import type DataLoader from 'dataloader';
import { getMetadataArgsStorage } from 'typeorm';
import { oneByKey } from '../shared/batch';
import { type Context } from '../shared/context';
import { inList } from '../shared/in-list';
import { ENTITY_OF, type RowType } from './row';

const tableName = (type: RowType): string =>
  getMetadataArgsStorage().tables.find(({ target }) => target === ENTITY_OF[type])!.name!;

type Versioned = { id: string; version: number };

/** The versions of rows of a type by their ids. Lists do not fetch them, and the register has none: few answers ask for them. */
export const versions = ({ reader }: Context) => {
  const loaders = new Map<string, DataLoader<string, Versioned | null>>();
  const loaderOf = (table: string) => {
    if (!loaders.has(table))
      loaders.set(
        table,
        oneByKey<Versioned>(
          (ids) => {
            const list = inList('t.id', ids);
            return reader.rows(
              `select t.id as id, t.version as version from ${table} t where ${list.sql}`,
              list.params,
            );
          },
          (row) => row.id,
        ),
      );
    return loaders.get(table)!;
  };
  return (type: RowType) => ({
    load: async (id: string): Promise<number | null> => (await loaderOf(tableName(type)).load(id))?.version ?? null,
  });
};
