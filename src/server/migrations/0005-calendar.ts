import { type MigrationInterface, type QueryRunner, type TableOptions } from 'typeorm';
import { dated, int, nullable, primary, stored, text, uuid, varchar, withDefault } from './columns';
import { createTables, dropTables, index, reference, unique } from './tables';

const TABLES: TableOptions[] = [
  {
    name: 'series',
    columns: [
      ...stored(),
      uuid('organiser_id'),
      varchar('name', 500),
      nullable(varchar('name_en', 500)),
      varchar('event_kind', 12),
      nullable(varchar('rule', 500)),
      nullable(varchar('rule_precision', 8)),
      nullable(int('span_months')),
      nullable(varchar('starts', 100)),
      nullable(varchar('ends', 100)),
      varchar('time_zone', 64),
      nullable(varchar('duration', 40)),
      withDefault(varchar('attendance_modes', 40), "''"),
      nullable(int('schedule_count')),
      nullable(varchar('schedule_season', 8)),
      nullable(int('schedule_year')),
      nullable(varchar('attested', 100)),
      withDefault(int('revision'), '1'),
      nullable(uuid('revision_of_id')),
    ],
    foreignKeys: [
      reference('fk_series_organiser', 'organiser_id', 'actors'),
      reference('fk_series_revision', 'revision_of_id', 'series'),
    ],
    indices: [index('ix_series_organiser', 'organiser_id', 'id'), index('ix_series_revision', 'revision_of_id')],
  },
  {
    name: 'events',
    columns: [
      ...dated(),
      nullable(varchar('slug', 190)),
      varchar('title', 500),
      nullable(varchar('title_en', 500)),
      varchar('kind', 12),
      varchar('status', 12),
      uuid('organiser_id'),
      nullable(uuid('series_id')),
      nullable(varchar('occurrence_of', 100)),
      varchar('time_zone', 64),
      nullable(varchar('duration', 40)),
      withDefault(varchar('attendance_modes', 40), "''"),
      nullable(varchar('location', 500)),
      nullable(varchar('url', 1000)),
      nullable(text('description')),
      nullable(text('description_en')),
    ],
    foreignKeys: [
      reference('fk_events_organiser', 'organiser_id', 'actors'),
      reference('fk_events_series', 'series_id', 'series', 'SET NULL'),
    ],
    uniques: [unique('uq_events_slug', 'slug'), unique('uq_events_occurrence', 'series_id', 'occurrence_of')],
    indices: [
      index('ix_events_organiser', 'organiser_id', 'earliest', 'latest', 'id'),
      index('ix_events_time', 'earliest', 'latest', 'id'),
    ],
  },
  {
    name: 'event_subjects',
    columns: [...stored(), uuid('event_id'), int('position'), varchar('text', 500), nullable(varchar('text_en', 500))],
    foreignKeys: [reference('fk_event_subjects_event', 'event_id', 'events')],
    indices: [index('ix_event_subjects_event', 'event_id', 'position')],
  },
  {
    name: 'event_themes',
    columns: [primary(uuid('event_id')), primary(uuid('theme_id')), int('position')],
    foreignKeys: [
      reference('fk_event_themes_event', 'event_id', 'events'),
      reference('fk_event_themes_theme', 'theme_id', 'themes'),
    ],
    indices: [index('ix_event_themes_theme', 'theme_id', 'event_id')],
  },
  {
    name: 'participations',
    columns: [
      ...stored(),
      uuid('event_id'),
      uuid('actor_id'),
      int('position'),
      varchar('role', 16),
      nullable(varchar('label', 190)),
    ],
    foreignKeys: [
      reference('fk_participations_event', 'event_id', 'events'),
      reference('fk_participations_actor', 'actor_id', 'actors'),
    ],
    indices: [
      index('ix_participations_event', 'event_id', 'position'),
      index('ix_participations_actor', 'actor_id', 'role', 'event_id'),
    ],
  },
];

/** Series, events, and who takes part in them. */
export class Calendar1795305600005 implements MigrationInterface {
  readonly name = 'Calendar1795305600005';

  up(runner: QueryRunner): Promise<void> {
    return createTables(runner, TABLES);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, TABLES);
  }
}
