import { type MigrationInterface, type QueryRunner, type TableOptions } from 'typeorm';
import { bigint, nullable, primary, stored, uuid, varchar } from './columns';
import { createTables, dropTables, index, reference, unique } from './tables';

const TABLES: TableOptions[] = [
  {
    name: 'accounts',
    columns: [
      ...stored(),
      varchar('name', 190),
      varchar('role', 16),
      nullable(varchar('issuer', 500)),
      nullable(varchar('subject', 190)),
    ],
    uniques: [unique('uq_accounts_name', 'name'), unique('uq_accounts_subject', 'issuer', 'subject')],
  },
  {
    name: 'account_actors',
    columns: [primary(uuid('account_id')), primary(uuid('actor_id'))],
    foreignKeys: [
      reference('fk_account_actors_account', 'account_id', 'accounts'),
      reference('fk_account_actors_actor', 'actor_id', 'actors'),
    ],
    indices: [index('ix_account_actors_actor', 'actor_id')],
  },
  {
    name: 'api_keys',
    columns: [
      ...stored(),
      uuid('account_id'),
      varchar('prefix', 16),
      varchar('hash', 64),
      nullable(bigint('expires_at')),
      nullable(bigint('revoked_at')),
      nullable(bigint('last_used_at')),
    ],
    foreignKeys: [reference('fk_api_keys_account', 'account_id', 'accounts')],
    uniques: [unique('uq_api_keys_prefix', 'prefix'), unique('uq_api_keys_hash', 'hash')],
    indices: [index('ix_api_keys_account', 'account_id')],
  },
];

/** Who may write what: accounts, the actors that editors are limited to, and API keys. */
export class Accounts1795305600009 implements MigrationInterface {
  readonly name = 'Accounts1795305600009';

  up(runner: QueryRunner): Promise<void> {
    return createTables(runner, TABLES);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, TABLES);
  }
}
