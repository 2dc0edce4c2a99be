import { type EntityManager } from 'typeorm';
import { type Instant } from '../shared/instant';
import { type SqlValue } from '../shared/reader';
import { type Changes } from './changes';
import { handBackVersions } from './hand-back-versions';
import { type Claims, claimVersions, NO_CLAIMS } from './claim-versions';
import { marks } from '../shared/marks';
import { raiseVersions } from './raise-versions';
import { type Row, ROW_TYPES, type RowType } from './row';
import { batchesOf, type Table, tableOf } from './table';

const PARAMETERS_A_STATEMENT = 8_000;

/** The columns by which a row is told apart, with their values. */
const keyOf = (table: Table, { id, values }: Row): [string, SqlValue][] =>
  table.hasId
    ? [['id', id]]
    : table.columns
        .filter(({ property }) => property !== 'position')
        .map(({ name, property }) => [name, values[property]]);

async function insertRows(manager: EntityManager, type: RowType, rows: readonly Row[], now: Instant): Promise<void> {
  const table = tableOf(manager, type);
  const kept = table.hasId ? ['id', 'version', 'created_at', 'updated_at'] : [];
  const names = [...kept, ...table.columns.map(({ name }) => name)];
  for (const batch of batchesOf(rows, Math.floor(PARAMETERS_A_STATEMENT / names.length))) {
    const parameters = batch.flatMap(({ id, values }) => [
      ...(table.hasId ? [id, 1, now, now] : []),
      ...table.columns.map(({ property }) => values[property] ?? null),
    ]);
    const tuples = batch.map(() => `(${marks(names)})`).join(', ');
    await manager.query(`insert into ${table.name} (${names.join(', ')}) values ${tuples}`, parameters);
  }
}

async function updateRow(
  manager: EntityManager,
  { row, values }: Changes['changed'][number],
  claims: Claims,
  now: Instant,
): Promise<void> {
  const table = tableOf(manager, row.type);
  const columns = table.columns.filter(({ property }) => property in values);
  const sets = [
    ...columns.map(({ name }) => `${name} = ?`),
    ...(table.hasId ? ['updated_at = ?'] : []),
    ...(table.hasId && !claims.has(row.id) ? ['version = version + 1'] : []),
  ];
  const key = keyOf(table, row);
  await manager.query(
    `update ${table.name} set ${sets.join(', ')} where ${key.map(([name]) => `${name} = ?`).join(' and ')}`,
    [
      ...columns.map(({ property }) => values[property]),
      ...(table.hasId ? [now] : []),
      ...key.map(([, value]) => value),
    ],
  );
}

async function deleteRows(manager: EntityManager, type: RowType, rows: readonly Row[]): Promise<void> {
  const table = tableOf(manager, type);
  if (table.hasId)
    for (const batch of batchesOf(rows))
      await manager.query(
        `delete from ${table.name} where id in (${marks(batch)})`,
        batch.map(({ id }) => id),
      );
  else
    for (const row of rows) {
      const key = keyOf(table, row);
      await manager.query(
        `delete from ${table.name} where ${key.map(([name]) => `${name} = ?`).join(' and ')}`,
        key.map(([, value]) => value),
      );
    }
}

/** Rows that point at rows of their own table come after those. */
const ownOrder: Partial<Record<RowType, string>> = { Series: 'revisionOfId', Theme: 'broaderId' };

function inOrder(type: RowType, rows: readonly Row[]): Row[] {
  const column = ownOrder[type];
  if (!column) return [...rows];
  const waiting = new Map(rows.map((row) => [row.id, row]));
  const ordered: Row[] = [];
  const place = (row: Row): void => {
    if (!waiting.delete(row.id)) return;
    const above = waiting.get((row.values[column] as string) ?? '');
    if (above) place(above);
    ordered.push(row);
  };
  for (const row of rows) place(row);
  return ordered;
}

/** An occurrence has one event: those that give theirs up do so before others take it. */
async function releaseOccurrences(manager: EntityManager, { changed, removed }: Changes): Promise<void> {
  const events = [
    ...changed.filter(({ row, values }) => row.type === 'Event' && 'occurrenceOf' in values).map(({ row }) => row),
    ...removed.filter(({ type }) => type === 'Event'),
  ];
  for (const batch of batchesOf(events))
    await manager.query(
      `update events set occurrence_of = null where id in (${marks(batch)})`,
      batch.map(({ id }) => id),
    );
}

/**
 * Writes changes: what is new from the roots on, then what has changed, then what is gone from the leaves on.
 * `beforeRemoving` is asked before rows of a type go, when all that may point at them has gone. `claims` are the versions that
 * rows must still have.
 */
export async function writeChanges(
  manager: EntityManager,
  changes: Changes,
  now: Instant,
  beforeRemoving: (type: RowType, rows: readonly Row[]) => Promise<void> = async () => undefined,
  claims: Claims = NO_CLAIMS,
): Promise<void> {
  const isChange = [changes.added, changes.changed, changes.removed].some(({ length }) => length > 0);
  await claimVersions(manager, claims, isChange ? 1 : 0);
  await handBackVersions(manager, changes, now);
  await releaseOccurrences(manager, changes);
  for (const type of ROW_TYPES) {
    const added = changes.added.filter((row) => row.type === type);
    await insertRows(manager, type, inOrder(type, added), now);
  }
  for (const change of changes.changed) await updateRow(manager, change, claims, now);
  await raiseVersions(manager, changes, now);
  for (const type of [...ROW_TYPES].reverse()) {
    const removed = changes.removed.filter((row) => row.type === type);
    if (removed.length === 0) continue;
    await beforeRemoving(type, removed);
    await deleteRows(manager, type, inOrder(type, removed).reverse());
  }
}
