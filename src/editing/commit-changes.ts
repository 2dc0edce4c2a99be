import { type EntityManager } from 'typeorm';
import { type ChangedRow, raiseEpoch } from '../shared/change-log';
import { type DoneChange, recordHistory } from './record-history';
import { type RowChange } from './row-change';

/** A name is found in searches as its actor, so that has changed too. */
const changedRows = (changes: readonly RowChange[]): ChangedRow[] =>
  changes.flatMap(({ type, id, ties }) => [
    { type, id },
    ...(type === 'ActorName' ? [{ type: 'Actor', id: ties[0].actorId as string }] : []),
  ]);

/** The last step of every accepted write, in its transaction: the data epoch rises, and the history has what was done. */
export const commitChanges = async (manager: EntityManager, changes: readonly DoneChange[]): Promise<void> => {
  if (changes.length === 0) return;
  const epoch = await raiseEpoch((sql, params) => manager.query(sql, params), changedRows(changes));
  await recordHistory(manager, epoch, changes);
};
