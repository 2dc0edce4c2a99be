import { TYPE_OF_KIND } from '../directory/actor-kind';
import { mayEdit } from '../directory/may-edit';
import { columnsOf } from '../shared/columns-of';
import { Connection } from '../shared/connection';
import { type Context } from '../shared/context';
import { type ListSource } from '../shared/list-source';
import { type PageArgs } from '../shared/page-args';
import { HistoryEntry } from './history-entry.entity';
import { type HistoryRow } from './history-record.type';
import { type RowType } from './row';

const PUBLIC = { sql: 'h.is_private = 0', params: [] };

const ACTORS: readonly string[] = Object.values(TYPE_OF_KIND);

const source: Omit<ListSource<HistoryRow>, 'where'> = {
  columns: columnsOf(HistoryEntry, 'h'),
  from: 'history_subjects s join history_entries h on h.epoch = s.epoch and h.number = s.number',
  key: 's.subject_id',
  orderName: 'History',
  order: [
    { sql: 's.epoch', descending: true, value: ({ epoch }) => epoch, type: 'number' },
    { sql: 's.number', descending: true, value: ({ number }) => number, type: 'number' },
  ],
};

/** What was done to an object and to what belongs to it, the latest first; with personal data only for those who may change it. */
export const historyOf = async (
  context: Context,
  type: RowType,
  id: string,
  args: PageArgs,
): Promise<Connection<HistoryRow>> => {
  const seesAll = ACTORS.includes(type) && (await context.use(mayEdit).load(id));
  return new Connection(
    await context.pages.pageOf<HistoryRow>({ ...source, where: seesAll ? [] : [PUBLIC] }, id, args),
  );
};
