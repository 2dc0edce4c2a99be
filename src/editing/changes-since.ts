import { TYPE_OF_KIND } from '../directory/actor-kind';
import { REGISTER } from '../directory/register';
import { snapshotOf } from '../network/snapshot';
import { type Context } from '../shared/context';
import { BadUserInput } from '../shared/errors';
import { ChangeKind } from './change-kind';
import { type Values } from './row';
import { OWNER_OF_PART } from './row-change';
import { type ObjectChange, summedChanges } from './summed-changes';

/** So many entries of the history are read at once; where one epoch has more, reading everything anew is less. */
const MOST_ENTRIES = 1_000;

interface Entry {
  epoch: number;
  kind: ChangeKind;
  type: string;
  id: string;
  beforeValues: string | null;
  afterValues: string | null;
}

/** What has changed since an epoch, as far as one answer goes. */
export interface ChangesSince {
  /** From which on to ask again. */
  epoch: number;
  isComplete: boolean;
  changes: ObjectChange[];
}

const readEntries = ({ reader }: Context, since: number, current: number): Promise<Entry[]> =>
  reader.rows<Entry>(
    `select h.epoch as epoch, h.kind as kind, h.row_type as type, h.row_id as id, h.before_values as beforeValues, h.after_values as afterValues
     from history_entries h where h.is_private = 0 and h.epoch > ? and h.epoch <= ? order by h.epoch, h.number limit ${MOST_ENTRIES + 1}`,
    [since, current],
  );

/** Whether the history goes back to an epoch: it has begun when the first write was remembered. */
const reachesBack = async ({ reader }: Context, since: number, current: number): Promise<boolean> => {
  if (since >= current) return since === current;
  const [{ first }] = await reader.rows<{ first: number | null }>(
    'select min(epoch) as first from history_entries',
    [],
  );
  return first !== null && first <= since + 1;
};

/** A part that is no object of its own is a change of what it belongs to; null where that is gone. */
const objectOf = (context: Context, entry: Entry): ObjectChange | null => {
  const { epoch, kind, type, id } = entry;
  if (type === 'Redirect') return null;
  const owner = OWNER_OF_PART[type];
  if (!owner) return { epoch, kind, type, id };
  const values = JSON.parse(entry.afterValues ?? entry.beforeValues ?? '{}') as Values;
  const ownerId = values[owner] as string | undefined;
  if (ownerId === undefined) return null;
  if (owner === 'eventId') return { epoch, kind: ChangeKind.CHANGED, type: 'Event', id: ownerId };
  const actor = context.resource(REGISTER).byId(ownerId);
  return actor && { epoch, kind: ChangeKind.CHANGED, type: TYPE_OF_KIND[actor.actorKind], id: actor.id };
};

/** Parts tell of objects that others of the epoch may have removed. */
const withoutGone = (changes: ObjectChange[]): ObjectChange[] => {
  const gone = new Set(
    changes.filter(({ kind }) => kind === ChangeKind.REMOVED).map(({ epoch, id }) => `${epoch} ${id}`),
  );
  return changes.filter(({ epoch, kind, id }) => kind !== ChangeKind.CHANGED || !gone.has(`${epoch} ${id}`));
};

/** Whole epochs, as many as `first` entries hold and one at least; null where one is too large. */
const wholeEpochs = (entries: Entry[], first: number, current: number): { entries: Entry[]; epoch: number } | null => {
  if (entries.length <= Math.min(first, MOST_ENTRIES)) return { entries, epoch: current };
  const isCut = entries.length > MOST_ENTRIES;
  const ends = entries.flatMap(({ epoch }, i) => (i > 0 && entries[i - 1].epoch !== epoch ? [i] : []));
  const end = ends.filter((i) => i <= first).at(-1) ?? ends[0] ?? (isCut ? null : entries.length);
  if (end === null) return null;
  return { entries: entries.slice(0, end), epoch: end === entries.length ? current : entries[end].epoch - 1 };
};

/** What was done to which objects after an epoch, for whoever keeps a copy. BAD_USER_INPUT below 0. */
export const changesSince = async (context: Context, since: number, first: number): Promise<ChangesSince> => {
  if (since < 0) throw new BadUserInput(`Expected since to be an epoch of at least 0, got ${since}.`);
  const current = snapshotOf(context).epoch;
  const anew: ChangesSince = { epoch: current, isComplete: false, changes: [] };
  if (!(await reachesBack(context, since, current))) return anew;
  const whole = wholeEpochs(await readEntries(context, since, current), first, current);
  if (!whole) return anew;
  const objects = whole.entries.map((entry) => objectOf(context, entry)).filter((one) => one !== null);
  return { epoch: whole.epoch, isComplete: true, changes: summedChanges(withoutGone(objects)) };
};
