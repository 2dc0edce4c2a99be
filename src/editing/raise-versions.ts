import { type EntityManager } from 'typeorm';
import { type Instant } from '../shared/instant';
import { type Changes } from './changes';
import { marks } from '../shared/marks';
import { PARTS_OF_EVENT, type Row } from './row';
import { batchesOf } from './table';

const standsForOccurrence = ({ type, values }: Row): boolean =>
  type === 'Event' && values.seriesId != null && values.occurrenceOf != null;

/** A change of a part is a change of its event. */
const raiseOwners = async (
  manager: EntityManager,
  { added, changed, removed }: Changes,
  now: Instant,
): Promise<void> => {
  const isWritten = new Set([...added, ...changed.map(({ row }) => row), ...removed].map(({ id }) => id));
  const parts = [...added, ...changed.map(({ row }) => row), ...removed].filter(({ type }) =>
    PARTS_OF_EVENT.includes(type),
  );
  const owners = [...new Set(parts.map(({ values }) => values.eventId as string))].filter((id) => !isWritten.has(id));
  for (const batch of batchesOf(owners))
    await manager.query(`update events set version = version + 1, updated_at = ? where id in (${marks(batch)})`, [
      now,
      ...batch,
    ]);
};

/** What stands for an occurrence goes on counting where its series has come to. */
const raiseAnnounced = async (manager: EntityManager, { added, changed }: Changes): Promise<void> => {
  const linked = changed.filter(({ values }) => 'occurrenceOf' in values || 'seriesId' in values).map(({ row }) => row);
  const ids = [...added, ...linked].filter(standsForOccurrence).map(({ id }) => id);
  for (const batch of batchesOf(ids))
    await manager.query(
      `update events set version = version + (select s.version from series s where s.id = events.series_id) where id in (${marks(batch)})`,
      batch,
    );
};

/** The series that others revise, as the database has it, by the id of the revision. */
export const revisedBy = async (manager: EntityManager, ids: readonly string[]): Promise<Map<string, string>> => {
  const found = new Map<string, string>();
  for (const batch of batchesOf(ids))
    for (const { id, revised } of await manager.query<{ id: string; revised: string }[]>(
      `select id as id, revision_of_id as revised from series where revision_of_id is not null and id in (${marks(batch)})`,
      batch,
    ))
      found.set(id, revised);
  return found;
};

/** What a revision says of when it begins says of all that it revises when they end. */
export const raiseRevised = async (manager: EntityManager, rows: readonly Row[], now: Instant): Promise<void> => {
  const raised = new Set<string>();
  for (let ids = rows.filter(({ type }) => type === 'Series').map(({ id }) => id); ids.length > 0;) {
    const revised = new Set((await revisedBy(manager, ids)).values());
    ids = [...revised].filter((id) => !raised.has(id));
    for (const id of ids) raised.add(id);
  }
  for (const batch of batchesOf([...raised]))
    await manager.query(`update series set version = version + 1, updated_at = ? where id in (${marks(batch)})`, [
      now,
      ...batch,
    ]);
};

/** Which occurrences of an exact rhythm events stand for, its rule says. */
const raiseRules = async (
  manager: EntityManager,
  { added, changed, removed }: Changes,
  now: Instant,
): Promise<void> => {
  const events = [...added, ...changed.map(({ row }) => row), ...removed].filter(standsForOccurrence);
  for (const batch of batchesOf([...new Set(events.map(({ values }) => values.seriesId as string))]))
    await manager.query(
      `update series set version = version + 1, updated_at = ? where rule_precision in ('DAY', 'TIME') and id in (${marks(batch)})`,
      [now, ...batch],
    );
};

const isNewRevision = ({ type, values }: Row): boolean => type === 'Series' && values.revisionOfId != null;

/** A revision goes on counting where the series that it revises has come to. */
const raiseRevisions = async (manager: EntityManager, { added, changed }: Changes): Promise<void> => {
  const turned = changed.filter(({ values }) => 'revisionOfId' in values).map(({ row }) => row);
  const waiting = new Map([...added, ...turned].filter(isNewRevision).map((row) => [row.id, row]));
  const raise = async (row: Row): Promise<void> => {
    if (!waiting.delete(row.id)) return;
    const revised = row.values.revisionOfId as string;
    const before = waiting.get(revised);
    if (before) await raise(before);
    const [{ version }] = await manager.query('select version as version from series where id = ?', [revised]);
    await manager.query('update series set version = version + ? where id = ?', [version, row.id]);
  };
  for (const row of [...waiting.values()]) await raise(row);
};

const REVISING = ['revisionOfId', 'starts', 'timeZone'];

/** The series that others begin to revise, or cease to, or from another day on. */
export const revising = ({ changed }: Changes): Row[] =>
  changed.filter(({ values }) => REVISING.some((name) => name in values)).map(({ row }) => row);

/**
 * Versions rise with every change that a subscriber sees (RFC 5545, 3.8.7.4: SEQUENCE), also where another row takes over: a stored
 * event from an expected occurrence, a revision from its series.
 */
export const raiseVersions = async (manager: EntityManager, changes: Changes, now: Instant): Promise<void> => {
  await raiseOwners(manager, changes, now);
  await raiseRevisions(manager, changes);
  await raiseRevised(manager, [...changes.added, ...revising(changes)], now);
  await raiseAnnounced(manager, changes);
  await raiseRules(manager, changes, now);
};
