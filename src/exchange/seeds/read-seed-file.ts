import { repeatedIn } from './repeated';
import { type SeedChecks } from './schema-parts';
import { problemsOf, sayIssue } from './schema-messages';
import { type Seed } from './seed';
import { seedFromText } from './seed-from-text';
import { type SeedProblem, tellable } from './seed-problem';
import { seedSchema } from './seed-schema';
import { seriesProblems } from './series-problems';
import { readYaml } from './yaml-text';

type SeedFileResult = { ok: true; seed: Seed } | { ok: false; problems: SeedProblem[] };

/**
 * Reads one file of the format in docs/seed-format.md: YAML within bounds, its keys and words, then what must agree within the file.
 * Never throws for what a file says. References to slugs are checked by `checkSeeds`, as they may lead to another file.
 */
export function readSeedFile(text: string, fileName: string, checks: SeedChecks): SeedFileResult {
  const refuse = (problems: SeedProblem[]): SeedFileResult => ({ ok: false, problems: tellable(problems) });

  const yaml = readYaml(text, fileName);
  if (!yaml.ok) return yaml;
  const parsed = seedSchema(checks).safeParse(yaml.value, { error: sayIssue });
  if (!parsed.success) return refuse(problemsOf(parsed.error, yaml.placeOf));
  const seed = seedFromText(fileName, parsed.data, yaml.placeOf);
  const problems = [...repeatedIn(seed), ...seriesProblems(seed)];
  return problems.length > 0 ? refuse(problems) : { ok: true, seed };
}
