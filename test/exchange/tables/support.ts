import { readSeedFile } from '../../../src/exchange/seeds/read-seed-file';
import { type Seed } from '../../../src/exchange/seeds/seed';
import { SEED_CHECKS } from '../../../src/exchange/seeds/seed-checks';
import { problemText } from '../../../src/exchange/seeds/seed-problem';

/** Tables by the names of their files. */
export type Tables = Record<string, string | Buffer>;

const readIn =
  (tables: Tables) =>
  (name: string): Buffer => {
    if (!(name in tables)) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
    return Buffer.from(tables[name]);
  };

/** A whole mapping: a source of the slug, and what comes below it. */
export const mapping = (below: string, source = 'a') => `source: { slug: ${source}, title: A }\n${below}`;

/** What is wrong with a mapping and its tables, one line each. */
export const problemsOf = (text: string, tables: Tables, file = 'm.yaml'): string[] => {
  const result = readSeedFile(text, file, SEED_CHECKS, readIn(tables));
  return result.ok ? [] : result.problems.map(problemText);
};

/** The seed that a mapping and its tables are; fails the test where they have problems. */
export const seedOf = (text: string, tables: Tables, file = 'm.yaml'): Seed => {
  const result = readSeedFile(text, file, SEED_CHECKS, readIn(tables));
  if (!result.ok) throw new Error(result.problems.map(problemText).join('\n'));
  return result.seed;
};
