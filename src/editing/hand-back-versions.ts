import { type EntityManager } from 'typeorm';
import { type Instant } from '../shared/instant';
import { type Changes } from './changes';
import { marks } from '../shared/marks';
import { raiseRevised, revisedBy, revising } from './raise-versions';
import { batchesOf } from './table';

/** Events that go, or stand for another period from now on, leave theirs to what the series leads to expect. */
const handBackOccurrences = async (
  manager: EntityManager,
  { changed, removed }: Changes,
  now: Instant,
): Promise<void> => {
  const linked = changed.filter(({ values }) => 'occurrenceOf' in values || 'seriesId' in values).map(({ row }) => row);
  const ids = [...linked, ...removed].filter(({ type }) => type === 'Event').map(({ id }) => id);
  for (const batch of batchesOf(ids))
    for (const { series, version } of await manager.query<{ series: string; version: number }[]>(
      `select e.series_id as series, e.version as version from events e where e.occurrence_of is not null and e.series_id is not null and e.id in (${marks(batch)})`,
      batch,
    ))
      await manager.query('update series set version = version + ?, updated_at = ? where id = ?', [
        version,
        now,
        series,
      ]);
};

/** Revisions that go leave what they revised to itself, the last one first. */
const handBackRevisions = async (
  manager: EntityManager,
  { changed, removed }: Changes,
  now: Instant,
): Promise<void> => {
  const turned = changed.filter(({ values }) => 'revisionOfId' in values).map(({ row }) => row);
  const ids = [...turned, ...removed].filter(({ type }) => type === 'Series').map(({ id }) => id);
  const revised = await revisedBy(manager, ids);
  const handBack = async (id: string): Promise<void> => {
    const before = revised.get(id);
    if (before === undefined || !revised.delete(id)) return;
    for (const [next, of] of [...revised]) if (of === id) await handBack(next);
    const [{ version }] = await manager.query('select version as version from series where id = ?', [id]);
    await manager.query('update series set version = version + ?, updated_at = ? where id = ?', [version, now, before]);
  };
  for (const id of ids) await handBack(id);
};

/** What goes leaves its place to what stood there before it, which goes on counting where it has come to. */
export const handBackVersions = async (manager: EntityManager, changes: Changes, now: Instant): Promise<void> => {
  await handBackOccurrences(manager, changes, now);
  await handBackRevisions(manager, changes, now);
  await raiseRevised(manager, [...changes.removed, ...revising(changes)], now);
};
