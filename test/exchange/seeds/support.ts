import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readSeedFile } from '../../../src/exchange/seeds/read-seed-file';
import { type Seed } from '../../../src/exchange/seeds/seed';
import { SEED_CHECKS } from '../../../src/exchange/seeds/seed-checks';
import { problemText } from '../../../src/exchange/seeds/seed-problem';

const ROOT = resolve(__dirname, '../../..');

export const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** The seed files of the project, by their paths. */
export const seedFiles = readdirSync(join(ROOT, 'seeds'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => relative(ROOT, join(ROOT, 'seeds', file)))
  .sort();

/** What is wrong with a text, one line each, as `a.yaml:2:7 field: message`. */
export const problemsOf = (text: string): string[] => {
  const result = readSeedFile(text, 'a.yaml', SEED_CHECKS);
  return result.ok ? [] : result.problems.map(problemText);
};

/** The seed that a text is; fails the test where it has problems. */
export const seedOf = (text: string, file = 'a.yaml'): Seed => {
  const result = readSeedFile(text, file, SEED_CHECKS);
  if (!result.ok) throw new Error(result.problems.map(problemText).join('\n'));
  return result.seed;
};

/** A whole file: a source of the slug, and what comes below it. */
export const fileWith = (below: string, source = 'a') => `source: { slug: ${source}, title: A }\n${below}`;
