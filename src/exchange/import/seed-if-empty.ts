import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type DataSource } from 'typeorm';
import { type Clock, systemClock } from '../../shared/clock';
import { packageRoot } from '../../shared/package-root';
import { type ImportReport } from './import-report';
import { loadSeedsWithin } from './load-seeds';
import { readFiles } from './read-files';

export const builtInSeeds = (): string => join(packageRoot(), 'seeds');

async function seedFiles(directory: string): Promise<string[]> {
  const names = await readdir(directory, { recursive: true });
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(directory, name));
}

/**
 * Loads the built-in documents and registers on the first start of a database, never again: null if it had them already.
 * Throws ImportProblems where a file is broken; then nothing is loaded.
 */
export async function seedIfEmpty(
  { dataSource }: { dataSource: DataSource },
  clock: Clock = systemClock,
  directory: string = builtInSeeds(),
): Promise<ImportReport | null> {
  const isSeeded = async (run: Pick<DataSource, 'query'>) => {
    const [state]: { seededAt: number | null }[] = await run.query('select seeded_at as seededAt from data_state');
    return state.seededAt !== null;
  };
  if (await isSeeded(dataSource)) return null;
  const seeds = readFiles(await seedFiles(directory), dirname(directory));
  return dataSource.transaction(async (manager) => {
    // Of servers that start at once, the one that writes first loads; the others wait here and find it done.
    await manager.query('update data_state set epoch = epoch where id = 1');
    if (await isSeeded(manager)) return null;
    const now = clock.now();
    const report = await loadSeedsWithin(manager, seeds, { update: false, now });
    await manager.query('update data_state set seeded_at = ? where id = 1', [now]);
    return report;
  });
}
