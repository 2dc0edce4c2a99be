import { type EntityManager } from 'typeorm';
import { type ActorKind, TYPE_OF_KIND } from '../directory/actor-kind';
import { marks } from '../shared/marks';
import { type SqlValue } from '../shared/reader';
import { linkId } from './link-id';
import { type Row, type RowType, type Values } from './row';
import { batchesOf, tableOf } from './table';

type Stored = Values & { id: string };

const rowOf = (type: RowType, { id, ...values }: Stored): Row => {
  if (type === 'ActorTheme')
    return { type, id: linkId(type, values.actorId as string, values.themeId as string), values };
  if (type === 'EventTheme')
    return { type, id: linkId(type, values.eventId as string, values.themeId as string), values };
  if (type === 'AccountActor')
    return { type, id: linkId(type, values.accountId as string, values.actorId as string), values };
  return { type: 'actorKind' in values ? TYPE_OF_KIND[values.actorKind as ActorKind] : type, id, values };
};

/** The rows of a type that have one of these values in a column; all of them without values. */
export async function readRows(manager: EntityManager, type: RowType, column?: string, keys: readonly SqlValue[] = []) {
  const { name, columns, hasId } = tableOf(manager, type);
  const list = columns.map((one) => `${one.name} as ${one.property}`).join(', ');
  const select = `select ${hasId ? 'id, ' : ''}${list} from ${name}`;
  if (column === undefined) return ((await manager.query(select)) as Stored[]).map((row) => rowOf(type, row));
  const rows: Row[] = [];
  for (const batch of batchesOf([...new Set(keys)])) {
    const found: Stored[] = await manager.query(`${select} where ${column} in (${marks(batch)})`, batch);
    for (const row of found) rows.push(rowOf(type, row));
  }
  return rows;
}
