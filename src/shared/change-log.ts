import { type RowSource, type SqlValue } from './reader';

/** A row that was added, changed or removed, by its type and id. */
export interface ChangedRow {
  type: string;
  id: string;
}

/** Runs a statement within the transaction of the write; a query answers rows. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Run = (sql: string, params: SqlValue[]) => Promise<any>;

/** More changed rows than this are not followed one by one: that would block the event loop, and reading everything anew does not. */
export const MOST_FOLLOWED = 500;
/** What a larger write is logged as. */
const ALL: ChangedRow = { type: '*', id: '' };

/** So many epochs are remembered; who is further behind reads everything anew. */
const EPOCHS_KEPT = 1000;

/** Raises the data epoch and says what changed, within the transaction of the write; every accepted write does this once. Answers the new epoch. */
export const raiseEpoch = async (run: Run, changed: readonly ChangedRow[]): Promise<number> => {
  await run('update data_state set epoch = epoch + 1 where id = 1', []);
  const [{ epoch }] = await run('select epoch as epoch from data_state', []);
  const distinct = distinctRows(changed);
  const rows = distinct.length > MOST_FOLLOWED || distinct.length === 0 ? [ALL] : distinct;
  await run(
    `insert into changes (epoch, row_type, row_id) values ${rows.map(() => '(?, ?, ?)').join(', ')}`,
    rows.flatMap(({ type, id }) => [epoch, type, id]),
  );
  await run('delete from changes where epoch <= ?', [epoch - EPOCHS_KEPT]);
  return epoch;
};

/** Says of the write that raised the epoch last that anything may have changed: memories are then filled anew. */
export const logEverything = (run: Run): Promise<void> =>
  run('insert into changes (epoch, row_type, row_id) select epoch, ?, ? from data_state', [ALL.type, ALL.id]);

const distinctRows = (rows: readonly ChangedRow[]): ChangedRow[] => [
  ...new Map(rows.map(({ type, id }) => [`${type} ${id}`, { type, id }])).values(),
];

export const readEpoch = async (source: Pick<RowSource, 'rows'>): Promise<number> => {
  const [{ epoch }] = await source.rows<{ epoch: number }>('select epoch from data_state', []);
  return epoch;
};

/** What changed after an epoch up to another one, each row once; null where that is not known, or is everything. */
export const loggedChanges = async (
  source: Pick<RowSource, 'rows'>,
  after: number,
  upTo: number,
): Promise<ChangedRow[] | null> => {
  const rows = await source.rows<ChangedRow & { epoch: number }>(
    'select epoch as epoch, row_type as type, row_id as id from changes where epoch > ? and epoch <= ?',
    [after, upTo],
  );
  const epochs = new Set(rows.map(({ epoch }) => epoch));
  const isWhole = epochs.size === upTo - after && !rows.some(({ type }) => type === ALL.type);
  return isWhole ? distinctRows(rows) : null;
};

/** A number by which a database is told from another one that has come to the same epoch. */
export const readIdentity = async (source: Pick<RowSource, 'rows'>): Promise<number> => {
  const [{ value }] = await source.rows<{ value: number }>('select value as value from database_identity', []);
  return value;
};
