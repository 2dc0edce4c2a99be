import { type z } from 'zod';
import { type ReadTable, rowsOfTables } from '../tables/rows-of-tables';
import { repeatedIn } from './repeated';
import { type SeedChecks } from './schema-parts';
import { problemsOf, sayIssue } from './schema-messages';
import { type Seed } from './seed';
import { addLists, seedFromText } from './seed-from-text';
import { type SeedProblem, tellable } from './seed-problem';
import { listsSchema, seedSchema } from './seed-schema';
import { seriesProblems } from './series-problems';
import { readYaml } from './yaml-text';

type SeedFileResult = { ok: true; seed: Seed } | { ok: false; problems: SeedProblem[] };

/** What the file system says of a table beside a text that is not a file. */
const nowhere: ReadTable = () => {
  throw Object.assign(new Error('There are no files beside a text.'), { code: 'ENOENT' });
};

/**
 * Reads one file of the format in docs/seed-format.md: YAML within bounds, its keys and words, its tables (docs/csv-import.md),
 * then what must agree within the file. Never throws for what a file says. References to slugs are checked by `checkSeeds`, as
 * they may lead to another file.
 */
export function readSeedFile(
  text: string,
  fileName: string,
  checks: SeedChecks,
  readTable: ReadTable = nowhere,
): SeedFileResult {
  const refuse = (problems: SeedProblem[]): SeedFileResult => ({ ok: false, problems: tellable(problems) });

  const yaml = readYaml(text, fileName);
  if (!yaml.ok) return yaml;
  const parsed = seedSchema(checks).safeParse(yaml.value, { error: sayIssue });
  if (!parsed.success) return refuse(problemsOf(parsed.error, yaml.placeOf));
  const seed = seedFromText(fileName, parsed.data, yaml.placeOf);

  if (parsed.data.tables) {
    const rows = rowsOfTables(parsed.data.tables, fileName, yaml.placeOf, readTable);
    if (!rows.ok) return refuse(rows.problems);
    const error = (issue: z.core.$ZodRawIssue) =>
      issue.input === undefined && rows.isEmptyCell(issue.path ?? [])
        ? `"${String(issue.path?.at(-1))}" must be there, but this cell is empty`
        : sayIssue(issue);
    const lists = listsSchema(checks).safeParse(rows.value, { error });
    if (!lists.success) return refuse(problemsOf(lists.error, rows.placeOf, rows.placeInMapping));
    addLists(seed, lists.data, rows.placeOf);
  }
  const problems = [...repeatedIn(seed), ...seriesProblems(seed)];
  return problems.length > 0 ? refuse(problems) : { ok: true, seed };
}
