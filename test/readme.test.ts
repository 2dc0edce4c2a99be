import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node:querystring';
import { exportOptions } from '../src/exchange/network/export-options';
import { FORMATS } from '../src/exchange/network/formats';
import { NETWORK_PARAMS, networkParams } from '../src/exchange/network/network-params';
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

  it('names every format of networks, and only parameters and options that there are', () => {
    for (const [format, { suffix }] of Object.entries(FORMATS))
      expect(README).toMatch(new RegExp(`\\| \`/network${suffix}\` +\\| \`${format}\` +\\|`));
    for (const name of Object.keys(NETWORK_PARAMS)) expect(README).toMatch(new RegExp(`\`${name}(=YES)?\``));
    const asked = [...README.matchAll(/localhost:4000\/network[^?\s]*\??([^'\s]*)/g)].map(([, query]) => query);
    expect(asked).toHaveLength(3);
    for (const query of asked) expect(() => networkParams(parse(query))).not.toThrow();
    const options = [...README.matchAll(/^npx samverkan export (.*)$/gm)].map(([, text]) => text.split(' '));
    expect(options).toHaveLength(2);
    for (const args of options) expect(() => exportOptions(args)).not.toThrow();
  });

  it('says both commands on its first screen', () => {
    const screen = README.split('\n').slice(0, 25).join('\n');
    expect(screen).toContain('npm ci && npm start');
    expect(screen).toContain('npm ci && npm test');
  });
});
