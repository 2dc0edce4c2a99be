import { type MigrationInterface, type QueryRunner, type TableOptions } from 'typeorm';
import { nullable, stored, text, uuid, varchar } from './columns';
import { createTables, dropTables, index, reference, unique } from './tables';

const TABLES: TableOptions[] = [
  {
    name: 'contacts',
    columns: [
      ...stored(),
      uuid('actor_id'),
      nullable(varchar('email', 320)),
      nullable(varchar('phone', 40)),
      nullable(text('note')),
    ],
    foreignKeys: [reference('fk_contacts_actor', 'actor_id', 'actors')],
    uniques: [unique('uq_contacts_actor', 'actor_id')],
  },
  {
    name: 'redirects',
    columns: [...stored(), nullable(uuid('old_id')), nullable(varchar('slug', 190)), uuid('actor_id')],
    foreignKeys: [reference('fk_redirects_actor', 'actor_id', 'actors')],
    uniques: [unique('uq_redirects_old_id', 'old_id'), unique('uq_redirects_slug', 'slug')],
    indices: [index('ix_redirects_actor', 'actor_id')],
  },
];

/** Personal data, apart from what everyone may read; and the ids and slugs under which actors were known before. */
export class ContactsAndRedirects1795305600010 implements MigrationInterface {
  readonly name = 'ContactsAndRedirects1795305600010';

  up(runner: QueryRunner): Promise<void> {
    return createTables(runner, TABLES);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, TABLES);
  }
}
