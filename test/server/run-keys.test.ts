import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiKeys } from '../../src/access/api-keys';
import { seedIfEmpty } from '../../src/exchange/import/seed-if-empty';
import { keysOptions } from '../../src/server/keys-options';
import { openDatabase } from '../../src/server/open-database';
import { systemClock } from '../../src/shared/clock';
import { compileMain } from '../support/compile-main';
import { runMain } from '../support/run-main';
import { TEST_CLOCK } from '../support/seeded-database';

const KEY = /^samverkan_(\w{8})_\w{43}\n$/;

describe('samverkan keys', () => {
  let program: string;
  let directory: string;
  let url: string;

  beforeAll(async () => {
    program = compileMain();
    directory = mkdtempSync(join(tmpdir(), 'samverkan-keys-'));
    url = `sqlite:${join(directory, 'a.db')}`;
    const database = await openDatabase(url);
    await seedIfEmpty(database, TEST_CLOCK);
    await database.close();
  });
  afterAll(() => {
    for (const made of [program, directory]) if (made) rmSync(made, { recursive: true });
  });

  const keys = (...args: string[]) => runMain(program, ['keys', ...args], { DATABASE_URL: url });
  const viewerOf = async (text: string) => {
    const database = await openDatabase(url);
    const found = new ApiKeys({ reader: database.reader, clock: systemClock, noteUse: () => undefined });
    return found.viewerOf(text.trim()).finally(() => database.close());
  };

  it('gives a key to a new account, prints it once, lists it by its prefix, and ends it', async () => {
    const made = await keys('create', 'Ed', '--role', 'editor', '--actor', 'skolverket', '--expires', '2999-01-31');
    expect(made).toEqual({
      ...{ code: 0, stdout: expect.stringMatching(KEY) },
      stderr: 'Keep it now: it cannot be shown again.\n',
    });
    const [, prefix] = KEY.exec(made.stdout)!;
    expect(await viewerOf(made.stdout)).toMatchObject({ name: 'Ed', role: 'EDITOR', actorIds: { size: 1 } });

    const listed = await keys('list');
    expect([listed.code, listed.stderr]).toEqual([0, '']);
    expect(listed.stdout.split('\n')[0]).toMatch(/^PREFIX +STATE +ROLE +CREATED +EXPIRES +LAST USED +ACCOUNT$/);
    expect(listed.stdout).toMatch(new RegExp(`^${prefix}  holds  editor .* 2999-02-01 00:00  never +Ed$`, 'm'));
    expect(listed.stdout).not.toContain(made.stdout.trim().slice(-43));

    expect(await keys('revoke', prefix)).toEqual({ code: 0, stdout: `${prefix} is revoked.\n`, stderr: '' });
    expect((await keys('list')).stdout).toMatch(new RegExp(`^${prefix}  revoked`, 'm'));
    expect(await viewerOf(made.stdout)).toBeNull();
  });

  it('gives another key to an account that is there', async () => {
    const first = await keys('create', 'Ada', '--role', 'administrator');
    const second = await keys('create', 'Ada');
    expect([first.code, second.code]).toEqual([0, 0]);
    const [one, other] = [await viewerOf(first.stdout), await viewerOf(second.stdout)];
    expect(other).toEqual(one);
    expect(other).toMatchObject({ role: 'ADMINISTRATOR' });
  });

  it.each([
    [['create', 'New'], 'There is no account "New" yet: expected --role, to make one.'],
    [
      ['create', 'New', '--role', 'editor', '--actor', 'nobody'],
      /^Expected an existing .*, got none with slug "nobody"\.$/,
    ],
    [['create', 'New', '--role', 'editor', '--expires', '2020-01-31'], /^Expected an instant that is still to come/],
    [['revoke', 'nobodys1'], 'There is no key with the prefix "nobodys1".'],
  ])('stops with one line, and nothing is made: %j', async (args, line) => {
    const { code, stdout, stderr } = await keys(...args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.trimEnd().split('\n')).toEqual([typeof line === 'string' ? line : expect.stringMatching(line)]);
    expect((await keys('list')).stdout).not.toMatch(/ New$/m);
  });

  it('--help says what there is', async () => {
    const { code, stdout, stderr } = await keys('--help');
    expect([code, stderr]).toEqual([0, '']);
    for (const word of ['create', 'list', 'revoke', '--role', '--actor', '--expires']) expect(stdout).toContain(word);
  });

  it.each([
    [[], 'keys: expected create, list or revoke, got "none"; samverkan keys --help says more.'],
    [['make'], 'keys: expected create, list or revoke, got "make"; samverkan keys --help says more.'],
    [['create'], 'keys: expected one NAME, got 0; samverkan keys --help says more.'],
    [['create', 'a', 'b'], 'keys: expected one NAME, got 2; samverkan keys --help says more.'],
    [['create', 'a', '--role', 'root'], '--role: expected reader, editor or administrator, got "root".'],
    [['create', 'a', '--expires', 'soon'], '--expires: expected a day as 2027-01-31, got "soon".'],
    [['create', 'a', '--expires', '2027-02-30'], '--expires: expected a day as 2027-01-31, got "2027-02-30".'],
    [['create', 'a', '--colour', 'red'], /^Unknown option '--colour'/],
    [['revoke'], 'keys: expected one PREFIX, got 0; samverkan keys --help says more.'],
    [['list', 'all'], /^Unexpected argument 'all'/],
  ])('reads no such words: %j', (args, message) => {
    expect(() => keysOptions(args)).toThrow(message);
  });
});
