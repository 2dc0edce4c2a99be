import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Role } from '../../src/access/role';
import { UserErrorCode } from '../../src/editing/user-error';
import { type Database } from '../../src/server/open-database';
import { buildApi } from '../../src/server/schema';
import { mutate } from '../support/mutate';
import { openSeeded } from '../support/seeded-database';

const DOC = readFileSync(join(__dirname, '../../docs/writing.md'), 'utf8');
const [, MUTATION, ANSWER] = /```graphql\n(.*?)```\s+```json\n(.*?)```/s.exec(DOC)!;

describe('docs/writing.md', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openSeeded();
  });
  afterAll(() => database.close());

  it('answers as it says', async () => {
    expect(await mutate(database, MUTATION)).toEqual({ data: JSON.parse(ANSWER), errors: [] });
  });

  it('names every role and every reason for a refusal', () => {
    for (const name of [...Object.values(Role), ...Object.values(UserErrorCode)])
      expect(DOC).toMatch(new RegExp(`^\\| \`?${name}\`? `, 'm'));
  });

  it('names only mutations that there are', () => {
    const { acts } = buildApi();
    const named = [...DOC.matchAll(/`([a-z]+[A-Z]\w+)`/g)].map(([, name]) => name);
    const mutations = named.filter((name) =>
      /(Create|Schedule|Confirm|Postpone|Cancel|Revise|Rename|Merge|Set|Erase)$/.test(name),
    );
    expect(mutations.length).toBeGreaterThan(8);
    expect(mutations.filter((name) => !acts.has(name))).toEqual([]);
  });
});
