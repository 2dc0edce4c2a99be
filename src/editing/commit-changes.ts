import { type EntityManager } from 'typeorm';
import { type ChangedRow, raiseEpoch } from '../shared/change-log';
import { type DoneChange, recordHistory } from './record-history';
import { PARTS_OF_EVENT } from './row';
import { type RowChange } from './row-change';

/** What has changed with a row: an actor is found in searches by its names, which a merge moves, an event is told with its parts and citations. */
const wholesOf = ({ type, ties }: RowChange): ChangedRow[] => {
  if (type === 'ActorName') return ties.map(({ actorId }) => ({ type: 'Actor', id: actorId as string }));
  if (PARTS_OF_EVENT.includes(type)) return ties.map(({ eventId }) => ({ type: 'Event', id: eventId as string }));
  const cited = type === 'Citation' ? ties.filter(({ subjectType }) => subjectType === 'Event') : [];
  return cited.map(({ subjectId }) => ({ type: 'Event', id: subjectId as string }));
};

const changedRows = (changes: readonly RowChange[]): ChangedRow[] =>
  changes.flatMap((change) => [{ type: change.type, id: change.id }, ...wholesOf(change)]);

/** The last step of every accepted write, in its transaction: the data epoch rises, and the history has what was done. */
export const commitChanges = async (manager: EntityManager, changes: readonly DoneChange[]): Promise<void> => {
  if (changes.length === 0) return;
  const epoch = await raiseEpoch((sql, params) => manager.query(sql, params), changedRows(changes));
  await recordHistory(manager, epoch, changes);
};
