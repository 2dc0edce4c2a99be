import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { readSeedFile } from '../seeds/read-seed-file';
import { SEED_CHECKS } from '../seeds/seed-checks';
import { type Seed } from '../seeds/seed';
import { type SeedProblem } from '../seeds/seed-problem';
import { ImportProblems } from './import-problems';

const unreadable = (file: string, error: unknown): SeedProblem => ({
  ...{ file, line: 1, column: 1, field: '' },
  message: `the file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`,
});

/** Reads seed files; throws ImportProblems with all that is wrong in any of them. Files are named from `directory` on. */
export async function readFiles(paths: readonly string[], directory: string): Promise<Seed[]> {
  const problems: SeedProblem[] = [];
  const seeds: Seed[] = [];
  for (const path of paths) {
    const name = relative(directory, path);
    const file = name === '' || name.startsWith('..') ? path : name;
    try {
      const result = readSeedFile(await readFile(path, 'utf8'), file, SEED_CHECKS);
      if (result.ok) seeds.push(result.seed);
      else problems.push(...result.problems);
    } catch (error) {
      problems.push(unreadable(file, error));
    }
  }
  if (problems.length > 0) throw new ImportProblems(problems);
  return seeds;
}
