import { rmSync } from 'node:fs';
import { checkStored } from '../../scripts/endurance/check-stored';
import { killWhileWriting } from '../../scripts/endurance/kill';
import { openReader } from '../../src/server/open-reader';
import { toGlobalId } from '../../src/shared/global-id';
import { compileMain } from '../support/compile-main';
import { openSeeded } from '../support/seeded-database';

const MARIADB = process.env.TEST_DATABASE_URL !== undefined;

describe('A server that is killed while it is written to', () => {
  let program: string;
  beforeAll(() => (program = compileMain()));
  afterAll(() => rmSync(program, { recursive: true }));

  it('keeps what it acknowledged on SQLite', async () => {
    const { figures, violations } = await killWhileWriting(program, 'sqlite', 2);
    expect(violations).toEqual([]);
    expect(figures).toMatchObject({ kills: 2 });
  }, 180_000);

  (MARIADB ? it : it.skip)(
    'keeps what it acknowledged on MariaDB',
    async () => {
      expect((await killWhileWriting(program, 'mariadb', 2)).violations).toEqual([]);
    },
    180_000,
  );
});

describe('The check of what is stored', () => {
  it('finds a write that is missing, one without its history, and a history without its write', async () => {
    const database = await openSeeded();
    const reader = openReader(`sqlite:${database.dataSource.options.database as string}`);
    const [{ id }] = await reader.rows<{ id: string }>('select id as id from memberships limit 1', []);
    const ledger = {
      acknowledged: { id: toGlobalId('Membership', id), version: 7, label: 'acknowledged' },
      attempted: 'acknowledged',
    };
    expect(await checkStored(reader, 'sqlite', [])).toEqual({ violations: [], unknownButWritten: 0 });
    expect((await checkStored(reader, 'sqlite', [ledger])).violations).toEqual([
      expect.stringMatching(/^acknowledged .*"version":7.*stored /),
    ]);
    await database.dataSource.query('update data_state set epoch = epoch + 1');
    await database.dataSource.query("insert into changes (epoch, row_type, row_id) values (99, 'Actor', 'x')");
    expect((await checkStored(reader, 'sqlite', [])).violations).toEqual([
      expect.stringMatching(/^the changes have an epoch/),
      expect.stringMatching(/^an epoch was raised without a history/),
    ]);
    await reader.close();
    await database.close();
  });
});
