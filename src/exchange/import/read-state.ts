import { type EntityManager } from 'typeorm';
import { type ActorKind, TYPE_OF_KIND } from '../../directory/actor-kind';
import { type SqlValue } from '../../shared/reader';
import { linkId } from './ids';
import { type Row, ROW_TYPES, type RowType, type Statement, type Values } from './row';
import { State } from './state';
import { batchesOf, tableOf } from './table';

type Stored = Values & { id: string };

const rowOf = (type: RowType, { id, ...values }: Stored): Row => {
  if (type === 'ActorTheme')
    return { type, id: linkId(type, values.actorId as string, values.themeId as string), values };
  if (type === 'EventTheme')
    return { type, id: linkId(type, values.eventId as string, values.themeId as string), values };
  return { type: 'actorKind' in values ? TYPE_OF_KIND[values.actorKind as ActorKind] : type, id, values };
};

/** The rows of a type that have one of these values in a column; all of them without values. */
async function readRows(manager: EntityManager, type: RowType, column?: string, keys: readonly SqlValue[] = []) {
  const { name, columns, hasId } = tableOf(manager, type);
  const list = columns.map((one) => `${one.name} as ${one.property}`).join(', ');
  const select = `select ${hasId ? 'id, ' : ''}${list} from ${name}`;
  if (column === undefined) return ((await manager.query(select)) as Stored[]).map((row) => rowOf(type, row));
  const rows: Row[] = [];
  for (const batch of batchesOf([...new Set(keys)])) {
    const found: Stored[] = await manager.query(`${select} where ${column} in (${batch.map(() => '?')})`, batch);
    for (const row of found) rows.push(rowOf(type, row));
  }
  return rows;
}

/** Rows that are found by what they belong to: a link has no id, and names, occurrences and collectives are compared with others. */
const BY_OWNER: [type: RowType, column: string, owners: (statements: readonly Statement[]) => SqlValue[]][] = [
  ['ActorName', 'actor_id', (all) => all.filter(({ values }) => 'actorKind' in values).map(({ id }) => id)],
  ['ActorTheme', 'actor_id', (all) => all.filter(({ values }) => 'actorKind' in values).map(({ id }) => id)],
  ['EventTheme', 'event_id', (all) => all.filter(({ type }) => type === 'Event').map(({ id }) => id)],
  ['Event', 'series_id', (all) => all.filter(({ type }) => type === 'Event').map(({ values }) => values.seriesId)],
  ['Series', 'id', (all) => all.filter(({ type }) => type === 'Series').map(({ values }) => values.revisionOfId)],
];

const idsOf = (rows: readonly Row[], ...types: RowType[]) =>
  rows.filter(({ type }) => types.includes(type)).map(({ id }) => id);

/**
 * What the database says of the rows that the files state, of all that the sources in `corrected` stated before, and of all
 * sources; with the citations of each. Of `collectives` that the files put into coalitions it says all memberships.
 */
export async function readState(
  manager: EntityManager,
  statements: readonly Statement[],
  corrected: ReadonlySet<string>,
  collectives: ReadonlySet<string>,
): Promise<State> {
  const cited = await readRows(manager, 'Citation', 'source_id', [...corrected]);
  const wanted = new Map<RowType, string[]>(ROW_TYPES.map((type) => [type, []]));
  for (const { type, id } of statements) wanted.get(type)!.push(id);
  for (const { values } of cited) wanted.get(values.subjectType as RowType)?.push(values.subjectId as string);

  const rows: Row[] = [];
  // One by one: a call cannot take hundreds of thousands of arguments.
  const add = async (type: RowType, column?: string, keys?: readonly SqlValue[]) => {
    for (const row of await readRows(manager, type, column, keys)) rows.push(row);
  };
  await add('Source');
  for (const type of ROW_TYPES)
    if (!['Citation', 'Source', 'ActorTheme', 'EventTheme'].includes(type)) await add(type, 'id', wanted.get(type));
  const actors = idsOf(rows, 'Organisation', 'Person', 'Coalition');
  for (const [type, column, ownersIn] of BY_OWNER) {
    const own = column === 'actor_id' ? actors : column === 'event_id' ? idsOf(rows, 'Event') : [];
    const owners = [...ownersIn(statements), ...own].filter((id) => id !== null);
    await add(type, column, owners);
  }
  const members = statements.filter(({ type }) => type === 'Membership').map(({ values }) => values.memberId as string);
  const inCoalitions = members.filter((id) => collectives.has(id));
  await add('Membership', 'member_id', inCoalitions);
  await add('Citation', 'subject_id', [...new Set(rows.map(({ id }) => id))]);
  return new State(new Map(rows.map((row) => [row.id, row])));
}
