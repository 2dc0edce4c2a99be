import { resolve } from 'node:path';
import { type DataSource } from 'typeorm';
import { type Clock, systemClock } from '../../shared/clock';
import { type ImportReport } from './import-report';
import { loadSeeds } from './load-seeds';
import { readFiles } from './read-files';

export { reportText } from './import-report';

export interface ImportOptions {
  /** Whether the files replace what their sources stated before. */
  update: boolean;
  /** Whether it only tells what it would do. */
  dryRun?: boolean;
}

/**
 * `samverkan import [--update] [--dry-run] FILE…`: loads seed files, all or none; or tries to, and tells the same. Throws ImportProblems, a StartError whose message
 * lists each problem with file, line and column.
 */
export async function runImport(
  { dataSource }: { dataSource: DataSource },
  files: readonly string[],
  { update, dryRun }: ImportOptions,
  clock: Clock = systemClock,
): Promise<ImportReport> {
  const seeds = readFiles(
    files.map((file) => resolve(file)),
    process.cwd(),
  );
  return loadSeeds(dataSource, seeds, { update, dryRun, now: clock.now() });
}
