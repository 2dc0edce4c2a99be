import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { benchSize } from './bench-size';
import { boundsOf } from './bounds';
import { Mismatch } from './check';
import { loadedDatabase, type LoadedDatabase } from './loaded-database';
import { machineOf } from './machine';
import { mariadbVersion } from './mariadb-server';
import { type Options, readOptions, USAGE } from './options';
import { type SizeReport } from './report';
import { reportText } from './report-text';
import { generateWorld } from './world';
import { type Size } from './size';

const began = performance.now();

/** How far it is, beside the figures. */
const tell = (what: string) =>
  console.error(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${what}`);

const runSize = async (size: Size, options: Options): Promise<SizeReport> => {
  tell(`${size.name}: generating`);
  const world = generateWorld(size, options.seed);
  const databases: LoadedDatabase[] = [];
  try {
    for (const kind of options.databases) {
      tell(`${size.name}: loading into ${kind}`);
      databases.push(await loadedDatabase(kind, world, options.keep));
    }
    return await benchSize(world, databases, options, (what) => tell(`${size.name}: ${what}`));
  } finally {
    for (const database of databases) await database.release();
  }
};

const run = async (options: Options): Promise<void> => {
  const mariadb = options.databases.includes('mariadb') ? await mariadbVersion() : null;
  if (options.databases.includes('mariadb') && mariadb === null) {
    console.log('MariaDB does not answer and is left out; BENCH_DATABASE_URL names its server.');
    options.databases = options.databases.filter((kind) => kind !== 'mariadb');
    if (options.databases.length === 0) return;
  }
  if (options.keep !== null) mkdirSync(options.keep, { recursive: true });
  const machine = machineOf(mariadb);
  console.log(JSON.stringify(machine));
  const sizes: (SizeReport & { bounds: ReturnType<typeof boundsOf> })[] = [];
  for (const size of options.sizes) {
    const report = await runSize(size, options);
    console.log(reportText(report));
    sizes.push({ ...report, bounds: boundsOf(report) });
    const all = { date: new Date().toISOString(), machine, options, sizes };
    if (options.out !== null) writeFileSync(options.out, `${JSON.stringify(all, null, 2)}\n`);
  }
};

const main = async (): Promise<void> => {
  let options: Options;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  try {
    await run(options);
  } catch (error) {
    console.error(error instanceof Mismatch ? `The answers differ. ${error.message}` : error);
    process.exitCode = 1;
  }
};

void main();
