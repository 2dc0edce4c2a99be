import type DataLoader from 'dataloader';
import { oneByKey } from './batch';
import { columnsOf } from './columns-of';
import { type Context } from './context';
import { inList } from './in-list';

/** A maker of loaders of whole rows by a unique column, for `context.use`. */
export const rowsByKey =
  <Key extends string, Row extends Record<Key, string>>(entity: { prototype: Row }, table: string, key: Key) =>
  ({ reader }: Context): DataLoader<string, Row | null> =>
    oneByKey(
      (keys) => {
        const list = inList(`t.${key}`, keys);
        return reader.rows<Row>(`select ${columnsOf(entity, 't')} from ${table} t where ${list.sql}`, list.params);
      },
      (row) => row[key],
    );
