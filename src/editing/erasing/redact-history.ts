import { type EntityManager } from 'typeorm';
import { type Instant } from '../../shared/instant';
import { marks } from '../../shared/marks';
import { type Values } from '../row';
import { OWNER_OF_PART } from '../row-change';
import { batchesOf } from '../table';
import { type Mentions } from './mentions';

interface Place {
  epoch: number;
  number: number;
  /** What stays of the values, as JSON. */
  kept?: string | null;
}

interface Remembered extends Place {
  type: string;
  beforeValues: string | null;
  afterValues: string | null;
}

/** Of what it is a part is left of a part, so that a copy of that still learns of the change. */
const keptOf = ({ type, beforeValues, afterValues }: Remembered): string | null => {
  const owner = OWNER_OF_PART[type];
  const values = JSON.parse(afterValues ?? beforeValues ?? '{}') as Values;
  return owner ? JSON.stringify({ [owner]: values[owner] }) : null;
};

const redactAt = async (manager: EntityManager, places: readonly Place[], now: Instant): Promise<void> => {
  for (const { epoch, number, kept = null } of places)
    await manager.query(
      'update history_entries set before_values = null, after_values = ?, redacted_at = ? where epoch = ? and number = ? and redacted_at is null',
      [kept, now, epoch, number],
    );
};

/** The changes that are a part of the history of any of these objects. */
const placesOf = async (manager: EntityManager, ids: readonly string[]): Promise<Place[]> => {
  const places: Place[] = [];
  for (const batch of batchesOf(ids))
    places.push(
      ...(await manager.query<Place[]>(
        `select epoch as epoch, number as number from history_subjects where subject_id in (${marks(batch)})`,
        batch,
      )),
    );
  return places;
};

/** The changes that mention a person in their values. */
const mentioning = async (manager: EntityManager, mentions: Mentions): Promise<Place[]> => {
  const terms = mentions.spellings.flatMap((spelling) =>
    ['before_values', 'after_values'].map((column) => ({ sql: `instr(${column}, ?) > 0`, spelling })),
  );
  if (terms.length === 0) return [];
  const rows = await manager.query<Remembered[]>(
    `select epoch as epoch, number as number, row_type as type, before_values as beforeValues, after_values as afterValues from history_entries where ${terms.map(({ sql }) => sql).join(' or ')}`,
    terms.map(({ spelling }) => spelling),
  );
  const isMentioning = ({ beforeValues, afterValues }: Remembered) =>
    [beforeValues, afterValues].some((values) => values !== null && mentions.isIn(values));
  return rows.filter(isMentioning).map((row) => ({ epoch: row.epoch, number: row.number, kept: keptOf(row) }));
};

const forget = async (manager: EntityManager, needles: readonly string[]): Promise<void> => {
  for (const needle of needles)
    await manager.query('delete from idempotency_keys where instr(outcome, ?) > 0 or instr(key_text, ?) > 0', [
      needle,
      needle,
    ]);
};

/** Takes the values of rows that are erased, and of all that mention a person, out of the history and the remembered outcomes. */
export const redactHistory = async (
  manager: EntityManager,
  ids: readonly string[],
  mentions: Mentions,
  now: Instant,
): Promise<void> => {
  await redactAt(manager, [...(await mentioning(manager, mentions)), ...(await placesOf(manager, ids))], now);
  await forget(manager, [...ids, ...mentions.spellings]);
};
