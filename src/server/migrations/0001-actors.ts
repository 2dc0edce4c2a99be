import { type MigrationInterface, type QueryRunner, type TableOptions } from 'typeorm';
import { int, nullable, optionalPeriod, periodic, stored, text, uuid, varchar, withDefault } from './columns';
import { createTables, dropTables, foreignKey, index, reference, unique } from './tables';

const TABLES: TableOptions[] = [
  {
    name: 'actors',
    columns: [
      ...stored(),
      varchar('actor_kind', 12),
      varchar('slug', 190),
      varchar('name', 500),
      nullable(varchar('short_name', 190)),
      varchar('name_key', 190),
      nullable(varchar('kind', 40)),
      nullable(varchar('classification', 190)),
      nullable(text('description')),
      nullable(text('description_en')),
      nullable(varchar('website', 500)),
      nullable(int('stated_member_count')),
      ...optionalPeriod(),
    ],
    uniques: [unique('uq_actors_slug', 'slug'), unique('uq_actors_id_kind', 'id', 'actor_kind')],
    indices: [
      // TypeORM wants an index of the discriminator alone, by this name, and cannot be told otherwise.
      index('IDX_909dd3cf831d070e5faf62ec4b', 'actor_kind'),
      index('ix_actors_name', 'actor_kind', 'name_key', 'id'),
      index('ix_actors_kind', 'actor_kind', 'kind', 'name_key', 'id'),
      index('ix_actors_classification', 'actor_kind', 'classification', 'name_key', 'id'),
    ],
  },
  {
    name: 'actor_names',
    columns: [
      ...periodic(),
      uuid('actor_id'),
      int('position'),
      varchar('text', 500),
      varchar('text_key', 190),
      varchar('language', 2),
      varchar('kind', 12),
    ],
    foreignKeys: [reference('fk_actor_names_actor', 'actor_id', 'actors')],
    indices: [index('ix_actor_names_actor', 'actor_id', 'position'), index('ix_actor_names_key', 'text_key')],
  },
  {
    name: 'identifiers',
    columns: [...stored(), uuid('actor_id'), varchar('scheme', 40), varchar('value', 190)],
    foreignKeys: [reference('fk_identifiers_actor', 'actor_id', 'actors')],
    uniques: [unique('uq_identifiers_value', 'scheme', 'value')],
    indices: [index('ix_identifiers_actor', 'actor_id')],
  },
  {
    name: 'part_of',
    columns: [...periodic(), uuid('part_id'), uuid('whole_id')],
    foreignKeys: [
      reference('fk_part_of_part', 'part_id', 'actors'),
      reference('fk_part_of_whole', 'whole_id', 'actors'),
    ],
    indices: [index('ix_part_of_part', 'part_id'), index('ix_part_of_whole', 'whole_id')],
  },
  {
    name: 'memberships',
    columns: [
      ...periodic(),
      uuid('member_id'),
      uuid('coalition_id'),
      withDefault(varchar('coalition_kind', 12), "'COALITION'"),
      nullable(uuid('on_behalf_of_id')),
      varchar('roles', 190),
      nullable(varchar('label', 190)),
    ],
    foreignKeys: [
      foreignKey(
        'fk_memberships_coalition',
        ['coalition_id', 'coalition_kind'],
        'actors',
        ['id', 'actor_kind'],
        'CASCADE',
      ),
      reference('fk_memberships_member', 'member_id', 'actors'),
      reference('fk_memberships_behalf', 'on_behalf_of_id', 'actors'),
    ],
    checks: [{ name: 'ck_memberships_coalition', expression: "coalition_kind = 'COALITION'" }],
    indices: [
      index('ix_memberships_coalition', 'coalition_id', 'id'),
      index('ix_memberships_member', 'member_id', 'id'),
      index('ix_memberships_behalf', 'on_behalf_of_id'),
    ],
  },
  {
    name: 'positions',
    columns: [...periodic(), uuid('person_id'), uuid('organisation_id'), nullable(varchar('title', 190))],
    foreignKeys: [
      reference('fk_positions_person', 'person_id', 'actors'),
      reference('fk_positions_organisation', 'organisation_id', 'actors'),
    ],
    indices: [
      index('ix_positions_person', 'person_id', 'id'),
      index('ix_positions_organisation', 'organisation_id', 'id'),
    ],
  },
];

/** Actors, what they are called, and how they belong together. */
export class Actors1795305600001 implements MigrationInterface {
  readonly name = 'Actors1795305600001';

  up(runner: QueryRunner): Promise<void> {
    return createTables(runner, TABLES);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, TABLES);
  }
}
