import { type EntityManager } from 'typeorm';
import { type Instant } from '../shared/instant';
import { type SqlValue } from '../shared/reader';
import { marks } from '../shared/marks';
import { ENTITY_OF, type RowType, type Values } from './row';
import { type RowChange } from './row-change';
import { batchesOf } from './table';

/** Who does what and when. */
export interface Deed {
  accountId: string | null;
  accountName: string;
  /** The mutation, or `import`. */
  act: string;
  at: Instant;
}

/** A change with who made it. */
export type DoneChange = RowChange & { deed: Deed };

/** Personal data, and who may do what. */
const PRIVATE = new Set<RowType>(['Contact', 'Account', 'AccountActor', 'ApiKey']);

/** So many signs of a text are remembered. */
const LONGEST = 5_000;

const cut = (value: SqlValue): SqlValue =>
  typeof value === 'string' && value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value;

const json = (values: Values | null): string | null =>
  values && JSON.stringify(values, (_key, value: unknown) => cut(value as SqlValue));

/** The properties by which rows of a type point at others. Who keeps an actor is no part of what happened to it. */
const tiesOf = (manager: EntityManager, type: RowType): string[] =>
  [
    ...manager.dataSource.getMetadata(ENTITY_OF[type]).foreignKeys.map(({ columns }) => columns[0].propertyName),
    ...(type === 'Citation' ? ['subjectId'] : []),
  ].filter((name) => type !== 'AccountActor' || name !== 'actorId');

const subjectsOf = (manager: EntityManager, { type, id, ties }: RowChange): string[] => {
  const names = tiesOf(manager, type);
  const tied = ties.flatMap((values) => names.map((name) => values[name])).filter((one) => typeof one === 'string');
  return [...new Set([id, ...tied])];
};

const insert = async (manager: EntityManager, table: string, columns: string, rows: SqlValue[][]): Promise<void> => {
  for (const batch of batchesOf(rows, 500))
    await manager.query(
      `insert into ${table} (${columns}) values ${batch.map((row) => `(${marks(row)})`).join(', ')}`,
      batch.flat(),
    );
};

const ENTRY =
  'epoch, number, happened_at, account_id, account_name, act, kind, row_type, row_id, before_values, after_values, is_private';

/** Remembers changes within their transaction, after the epoch that they make was raised. */
export const recordHistory = async (
  manager: EntityManager,
  epoch: number,
  changes: readonly DoneChange[],
): Promise<void> => {
  await insert(
    manager,
    'history_entries',
    ENTRY,
    changes.map(({ kind, type, id, before, after, deed: { at, accountId, accountName, act } }, number) => [
      ...[epoch, number, at, accountId, accountName, act, kind, type, id],
      ...[json(before), json(after), PRIVATE.has(type) ? 1 : 0],
    ]),
  );
  await insert(
    manager,
    'history_subjects',
    'subject_id, epoch, number',
    changes.flatMap((change, number) => subjectsOf(manager, change).map((subject) => [subject, epoch, number])),
  );
};
