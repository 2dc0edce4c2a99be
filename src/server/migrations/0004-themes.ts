import { type MigrationInterface, type QueryRunner, type TableOptions } from 'typeorm';
import { int, nullable, primary, stored, text, uuid, varchar } from './columns';
import { createTables, dropTables, index, reference, unique } from './tables';

const TABLES: TableOptions[] = [
  {
    name: 'themes',
    columns: [
      ...stored(),
      varchar('slug', 190),
      varchar('name', 190),
      nullable(varchar('name_en', 190)),
      varchar('name_key', 190),
      nullable(text('definition')),
      nullable(text('definition_en')),
      nullable(uuid('broader_id')),
    ],
    foreignKeys: [reference('fk_themes_broader', 'broader_id', 'themes', 'SET NULL')],
    uniques: [unique('uq_themes_slug', 'slug')],
    indices: [index('ix_themes_name', 'name_key', 'id')],
  },
  {
    name: 'actor_themes',
    columns: [primary(uuid('actor_id')), primary(uuid('theme_id')), int('position')],
    foreignKeys: [
      reference('fk_actor_themes_actor', 'actor_id', 'actors'),
      reference('fk_actor_themes_theme', 'theme_id', 'themes'),
    ],
    indices: [index('ix_actor_themes_theme', 'theme_id', 'actor_id')],
  },
];

/** Subjects, and the actors that work with them. */
export class Themes1795305600004 implements MigrationInterface {
  readonly name = 'Themes1795305600004';

  up(runner: QueryRunner): Promise<void> {
    return createTables(runner, TABLES);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, TABLES);
  }
}
