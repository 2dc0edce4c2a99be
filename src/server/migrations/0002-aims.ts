import { type MigrationInterface, type QueryRunner, type TableOptions } from 'typeorm';
import { dated, int, nullable, periodic, stored, text, uuid, varchar } from './columns';
import { createTables, dropTables, index, reference } from './tables';

const TABLES: TableOptions[] = [
  {
    name: 'purposes',
    columns: [
      ...stored(),
      uuid('coalition_id'),
      int('position'),
      varchar('kind', 8),
      text('text'),
      nullable(text('text_en')),
    ],
    foreignKeys: [reference('fk_purposes_coalition', 'coalition_id', 'actors')],
    indices: [index('ix_purposes_coalition', 'coalition_id', 'position')],
  },
  {
    name: 'mandates',
    columns: [
      ...periodic(),
      uuid('coalition_id'),
      int('position'),
      varchar('kind', 12),
      varchar('title', 500),
      nullable(varchar('title_en', 500)),
      nullable(text('description')),
      nullable(text('description_en')),
      nullable(varchar('target', 190)),
      nullable(varchar('target_en', 190)),
      nullable(uuid('actor_id')),
    ],
    foreignKeys: [
      reference('fk_mandates_coalition', 'coalition_id', 'actors'),
      reference('fk_mandates_actor', 'actor_id', 'actors', 'SET NULL'),
    ],
    indices: [index('ix_mandates_coalition', 'coalition_id', 'position')],
  },
  {
    name: 'activities',
    columns: [
      ...dated(),
      uuid('coalition_id'),
      int('position'),
      varchar('name', 500),
      nullable(varchar('name_en', 500)),
      nullable(text('description')),
      nullable(text('description_en')),
      nullable(varchar('state', 16)),
    ],
    foreignKeys: [reference('fk_activities_coalition', 'coalition_id', 'actors')],
    indices: [index('ix_activities_coalition', 'coalition_id', 'position')],
  },
];

/** What coalitions are for, what they refer to, and what they do besides meeting. */
export class Aims1795305600002 implements MigrationInterface {
  readonly name = 'Aims1795305600002';

  up(runner: QueryRunner): Promise<void> {
    return createTables(runner, TABLES);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, TABLES);
  }
}
