import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Database } from '../src/server/open-database';
import { ask } from './support/query';
import { openSeeded } from './support/seeded-database';

const README = readFileSync(join(__dirname, '..', 'README.md'), 'utf8');

/** Each question of the README with the answer that stands behind it. */
const QUESTIONS = [...README.matchAll(/```graphql\n(.*?)```\s+```json\n(.*?)```/gs)].map(
  ([, query, answer]) => [query.split('\n')[1].trim(), query, JSON.parse(answer)] as const,
);

describe('The README', () => {
  let database: Database;

  beforeAll(async () => {
    database = await openSeeded();
  });
  afterAll(() => database?.close());

  it('asks five questions and one of the whole network', () => expect(QUESTIONS).toHaveLength(6));

  it.each(QUESTIONS)('answers as it says: %s', async (_name, query, answer) => {
    const { data, errors } = await ask(database.reader, query);
    expect(errors).toEqual([]);
    expect(data).toEqual(answer);
  });

  it('says both commands on its first screen', () => {
    const screen = README.split('\n').slice(0, 25).join('\n');
    expect(screen).toContain('npm ci && npm start');
    expect(screen).toContain('npm ci && npm test');
  });
});
