import { type EntityManager } from 'typeorm';
import { type Instant } from '../../shared/instant';
import { type Changes } from './changes';
import { type Row, type RowType } from './row';
import { batchesOf } from './table';

/** What an event is made of beside its own row. */
const PARTS: readonly RowType[] = ['EventSubject', 'Participation', 'EventTheme'];

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

const standsForOccurrence = ({ type, values }: Row): boolean =>
  type === 'Event' && values.seriesId != null && values.occurrenceOf != null;

/** A change of a part is a change of its event. */
const raiseOwners = async (
  manager: EntityManager,
  { added, changed, removed }: Changes,
  now: Instant,
): Promise<void> => {
  const isWritten = new Set([...added, ...changed.map(({ row }) => row), ...removed].map(({ id }) => id));
  const parts = [...added, ...changed.map(({ row }) => row), ...removed].filter(({ type }) => PARTS.includes(type));
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

/** A revision goes on counting where the series that it revises has come to. */
const raiseRevisions = async (manager: EntityManager, { added }: Changes): Promise<void> => {
  const waiting = new Map(
    added.filter(({ type, values }) => type === 'Series' && values.revisionOfId != null).map((row) => [row.id, row]),
  );
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

/**
 * Versions rise with every change that a subscriber sees (RFC 5545, 3.8.7.4: SEQUENCE), also where another row takes over: a stored
 * event from an expected occurrence, a revision from its series.
 */
export const raiseVersions = async (manager: EntityManager, changes: Changes, now: Instant): Promise<void> => {
  await raiseOwners(manager, changes, now);
  await raiseRevisions(manager, changes);
  await raiseAnnounced(manager, changes);
};

/** Events that go leave their periods to what the series leads to expect, which goes on counting where they have come to. */
export const handBackVersions = async (manager: EntityManager, { removed }: Changes, now: Instant): Promise<void> => {
  for (const { id, values } of removed.filter(standsForOccurrence))
    await manager.query(
      'update series set version = version + (select e.version from events e where e.id = ?), updated_at = ? where id = ?',
      [id, now, values.seriesId],
    );
};
