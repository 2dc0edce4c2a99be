import { type EntityManager } from 'typeorm';
import { type Instant } from '../../shared/instant';
import { type Changes } from './changes';
import { type Row, type RowType } from './row';
import { batchesOf } from './table';

/** What an event is made of beside its own row. */
const PARTS: readonly RowType[] = ['EventSubject', 'Participation', 'EventTheme'];

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

const raise = async (
  manager: EntityManager,
  table: 'events' | 'series',
  ids: readonly string[],
  now: Instant,
): Promise<void> => {
  for (const batch of batchesOf(ids))
    await manager.query(`update ${table} set version = version + 1, updated_at = ? where id in (${marks(batch)})`, [
      now,
      ...batch,
    ]);
};

const standsForOccurrence = ({ type, values }: Row): boolean =>
  type === 'Event' && values.seriesId != null && values.occurrenceOf != null;

const ENDING = ['starts', 'timeZone', 'revisionOfId'];

/** The rows that the changes raise themselves. */
const writtenIn = ({ added, changed }: Changes): ReadonlySet<string> =>
  new Set([...added, ...changed.map(({ row }) => row)].map(({ id }) => id));

/** A series ends where a revision of it begins: one that comes, or begins at another time, changes what it revises. */
const raiseRevised = async (manager: EntityManager, changes: Changes, now: Instant): Promise<void> => {
  const moved = changes.changed.filter(({ values }) => ENDING.some((name) => name in values)).map(({ row }) => row);
  const revised = [...changes.added, ...moved]
    .filter(({ type, values }) => type === 'Series' && values.revisionOfId != null)
    .map(({ values }) => values.revisionOfId as string);
  const isWritten = writtenIn(changes);
  await raise(
    manager,
    'series',
    [...new Set(revised)].filter((id) => !isWritten.has(id)),
    now,
  );
};

/** A change of a part is a change of its event. */
const raiseOwners = async (manager: EntityManager, changes: Changes, now: Instant): Promise<void> => {
  const { added, changed, removed } = changes;
  const isWritten = writtenIn(changes);
  const parts = [...added, ...changed.map(({ row }) => row), ...removed].filter(({ type }) => PARTS.includes(type));
  const owners = [...new Set(parts.map(({ values }) => values.eventId as string))].filter((id) => !isWritten.has(id));
  await raise(manager, 'events', owners, now);
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
  const count = async (row: Row): Promise<void> => {
    if (!waiting.delete(row.id)) return;
    const revised = row.values.revisionOfId as string;
    const before = waiting.get(revised);
    if (before) await count(before);
    const [{ version }] = await manager.query('select version as version from series where id = ?', [revised]);
    await manager.query('update series set version = version + ? where id = ?', [version, row.id]);
  };
  for (const row of [...waiting.values()]) await count(row);
};

/**
 * Versions rise with every change that a subscriber sees (RFC 5545, 3.8.7.4: SEQUENCE), also where another row takes over: a stored
 * event from an expected occurrence, a revision from its series.
 */
export const raiseVersions = async (manager: EntityManager, changes: Changes, now: Instant): Promise<void> => {
  await raiseOwners(manager, changes, now);
  await raiseRevised(manager, changes, now);
  await raiseRevisions(manager, changes);
  await raiseAnnounced(manager, changes);
};

/** What leaves its periods to a series: by type, the columns that say which periods, and as it was before, to which series. */
const HEIRS: readonly [type: RowType, properties: readonly string[], heir: string][] = [
  [
    'Event',
    ['occurrenceOf', 'seriesId'],
    'select series_id as id, version as version from events where id = ? and occurrence_of is not null',
  ],
  ['Series', ['revisionOfId'], 'select revision_of_id as id, version as version from series where id = ?'],
];

/**
 * Events that go, or stand for their occurrence no more, leave its period to what the series leads to expect, and revisions theirs to
 * what they revise: that goes on counting where they have come to. Asked before anything is written.
 */
export const handBackVersions = async (
  manager: EntityManager,
  { changed, removed }: Changes,
  now: Instant,
): Promise<void> => {
  for (const [type, properties, heir] of HEIRS) {
    const moved = changed.filter(({ values }) => properties.some((name) => name in values)).map(({ row }) => row);
    for (const { id } of [...moved, ...removed].filter((row) => row.type === type)) {
      const [left] = await manager.query(heir, [id]);
      if (left?.id)
        await manager.query('update series set version = version + ?, updated_at = ? where id = ?', [
          left.version,
          now,
          left.id,
        ]);
    }
  }
};
