import { type DataSource, type EntityManager } from 'typeorm';
import { OrganisationKind } from '../../directory/organisation-kind';
import { type Instant } from '../../shared/instant';
import { checkSeeds } from '../seeds/check-seeds';
import { type Seed } from '../seeds/seed';
import { commitChanges } from '../../editing/commit-changes';
import { rowChanges } from '../../editing/row-change';
import { applyStatements } from './apply-statements';
import { changesBetween } from '../../editing/changes';
import { contradictions } from './contradictions';
import { derive } from '../../editing/derive';
import { Ids } from './ids';
import { ImportProblems } from './import-problems';
import { importReport, type ImportReport } from './import-report';
import { knownBesides } from './known';
import { tooLong } from './lengths';
import { readSlugs } from './read-slugs';
import { readState } from './read-state';
import { borneOnlyBy } from '../../editing/state';
import { statementsOfSeeds } from './statements-of-seeds';
import { stillNeeded } from './still-needed';
import { writeChanges } from '../../editing/write-changes';
import { sourcesIn } from './statement';

interface LoadOptions {
  /** Whether the files replace what their sources stated before. */
  update: boolean;
  /** Whether it only tells what it would do. */
  dryRun?: boolean;
  now: Instant;
}

/** Ends the transaction of what was only tried. */
class Tried extends Error {
  constructor(readonly report: ImportReport) {
    super('Tried.');
  }
}

const refuse = (problems: ImportProblems['problems']): void => {
  if (problems.length > 0) throw new ImportProblems(problems);
};

/** The same as `loadSeeds`, within a transaction that has begun. */
export async function loadSeedsWithin(
  manager: EntityManager,
  seeds: readonly Seed[],
  { update, now }: LoadOptions,
): Promise<ImportReport> {
  // Written first, so that no other import begins before this one ends.
  await manager.query('update data_state set epoch = epoch where id = 1');
  const slugs = await readSlugs(manager);
  const { list: statements, problems } = statementsOfSeeds(seeds, new Ids(slugs.ids));
  const sources = update ? sourcesIn(statements) : new Set<string>();
  const collectives = new Set(
    [...slugs.actors, ...statements.map(({ id, values }) => ({ id, kind: values.kind }))]
      .filter(({ kind }) => kind === OrganisationKind.COLLECTIVE)
      .map(({ id }) => id),
  );
  const before = await readState(manager, statements, sources, collectives);
  const known = knownBesides(slugs, borneOnlyBy(before, sources), seeds);
  refuse([...problems, ...checkSeeds(seeds, known), ...tooLong(manager, statements)]);

  const applied = applyStatements(before, statements, update);
  derive(applied.after, applied.touched);
  refuse([...applied.problems, ...contradictions(applied.after, statements, collectives)]);

  const stated = new Set(statements.map(({ id }) => id));
  const { changes, counts } = changesBetween(before, applied.after, stated);
  await writeChanges(manager, changes, now, async (type, rows) =>
    refuse(await stillNeeded(manager, type, rows, seeds[0].file)),
  );
  const report = importReport(counts, applied.left);
  const deed = { accountId: null, accountName: 'import', act: 'import', at: now };
  await commitChanges(
    manager,
    rowChanges(changes).map((change) => ({ ...change, deed })),
  );
  return report;
}

/**
 * Loads files into a database in one transaction: all of them or, with ImportProblems, nothing. Rows are known by their
 * slugs or natural keys (docs/seed-format.md, "Correcting a file"), so that loading a file again changes nothing.
 */
export const loadSeeds = async (
  dataSource: DataSource,
  seeds: readonly Seed[],
  options: LoadOptions,
): Promise<ImportReport> => {
  try {
    return await dataSource.transaction(async (manager) => {
      const report = await loadSeedsWithin(manager, seeds, options);
      if (options.dryRun) throw new Tried(report);
      return report;
    });
  } catch (error) {
    if (error instanceof Tried) return error.report;
    throw error;
  }
};
