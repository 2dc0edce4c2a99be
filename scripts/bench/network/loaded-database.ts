import { openDatabase } from '../../../src/server/open-database';
import { type DatabaseKind, mariadbPlace, sqlitePlace } from './database-place';
import { startOf, type World } from './world';
import { tablesOf } from './world-tables';

/** A database that holds a generated network. */
export interface LoadedDatabase {
  kind: DatabaseKind;
  url: string;
  /** Milliseconds that migrating and loading took; null if it was there already. */
  loadTime: number | null;
  /** Removes it, unless it is to be kept. */
  release(): Promise<void>;
}

/**
 * A database with the generated network, made by our migrations.
 * @param keep the folder in which databases stay for the next run; null if they go. MariaDB databases stay on their server.
 */
export const loadedDatabase = async (
  kind: DatabaseKind,
  world: World,
  keep: string | null,
): Promise<LoadedDatabase> => {
  const name = `samverkan_bench_${world.size.name.toLowerCase()}_${world.seed}${keep === null ? `_${process.pid}` : ''}`;
  const place = kind === 'sqlite' ? sqlitePlace(name, keep) : mariadbPlace(name);
  const release = async () => {
    if (keep === null) await place.remove();
  };
  if ((await place.exists()) && (await holds(place.url, world)))
    return { kind, url: place.url, loadTime: null, release };
  const began = performance.now();
  try {
    await place.create();
    await (await openDatabase(place.url)).close();
    await place.fill(tablesOf(world));
  } catch (error) {
    await place.remove();
    throw error;
  }
  return { kind, url: place.url, loadTime: performance.now() - began, release };
};

/** Whether a database that was kept still holds this network: a run that is broken off does not take back its changes. */
const holds = async (url: string, world: World): Promise<boolean> => {
  const database = await openDatabase(url);
  try {
    const [found] = await database.reader.rows<Record<'count' | 'open' | 'starts', number>>(
      `select count(*) as count, sum(case when period like '%/..' then 1 else 0 end) as open,
         sum(start_earliest / 1000) as starts from memberships`,
      [],
    );
    const { members, endDays } = world;
    const starts = members.reduce((sum, _, membership) => sum + startOf(world, membership).earliest / 1000, 0);
    return (
      found.count === members.length &&
      Number(found.open) === endDays.filter((day) => day < 0).length &&
      Number(found.starts) === starts
    );
  } finally {
    await database.close();
  }
};
