import type DataLoader from 'dataloader';
import { oneByKey } from './batch';
import { columnsOf } from './columns-of';
import { type Context } from './context';
import { inList } from './in-list';

/** A maker of loaders of whole rows by id, for `context.use`. */
export const rowsById =
  <Row extends { id: string }>(entity: { prototype: Row }, table: string) =>
  ({ reader }: Context): DataLoader<string, Row | null> =>
    oneByKey(
      (ids) => {
        const list = inList('t.id', ids);
        return reader.rows<Row>(`select ${columnsOf(entity, 't')} from ${table} t where ${list.sql}`, list.params);
      },
      (row) => row.id,
    );
