import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readSeedFile } from '../seeds/read-seed-file';
import { SEED_CHECKS } from '../seeds/seed-checks';
import { type Place, type Seed } from '../seeds/seed';
import { type SeedProblem } from '../seeds/seed-problem';
import { encodingProblem } from '../tables/encoding-problem';
import { ImportProblems } from './import-problems';

const TABLE_ALONE = 'a table comes with a mapping that says what its rows are: import that (docs/csv-import.md)';

const top = (file: string): Place => ({ file, line: 1, column: 1, field: '' });

const unreadable = (file: string, error: unknown): SeedProblem => ({
  ...top(file),
  message: `the file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`,
});

function readOne(path: string, file: string): ReturnType<typeof readSeedFile> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { ok: false, problems: [unreadable(file, error)] };
  }
  const encoding = encodingProblem(bytes, file);
  if (encoding) return { ok: false, problems: [encoding] };
  if (/\.csv$/i.test(file)) return { ok: false, problems: [{ ...top(file), message: TABLE_ALONE }] };
  return readSeedFile(bytes.toString(), file, SEED_CHECKS, (table) => readFileSync(join(dirname(path), table)));
}

/**
 * Reads seed files and the tables beside them; throws ImportProblems with all that is wrong in any of them. Files are named
 * from `directory` on.
 */
export function readFiles(paths: readonly string[], directory: string): Seed[] {
  const results = paths.map((path) => {
    const name = relative(directory, path);
    return readOne(path, name === '' || name.startsWith('..') ? path : name);
  });
  const problems = results.flatMap((result) => (result.ok ? [] : result.problems));
  if (problems.length > 0) throw new ImportProblems(problems);
  return results.flatMap((result) => (result.ok ? [result.seed] : []));
}
