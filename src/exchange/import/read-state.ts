import { type EntityManager } from 'typeorm';
import { type SqlValue } from '../../shared/reader';
import { readRows } from '../../editing/read-rows';
import { ACTOR_TYPES, type Row, ROW_TYPES, type RowType } from '../../editing/row';
import { State } from '../../editing/state';
import { type Statement } from './statement';

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
  const actors = idsOf(rows, ...ACTOR_TYPES);
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
