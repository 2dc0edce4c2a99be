import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { openDatabase } from '../../../src/server/open-database';
import { Mismatch } from '../network/check';
import { type DatabasePlace, mariadbPlace, sqlitePlace } from '../network/database-place';
import { machineOf } from '../network/machine';
import { mariadbVersion } from '../network/mariadb-server';
import { remote } from '../network/remote';
import { type BareMethods } from './bare-process';
import { type Cold, timeCold } from './cold';
import { compare, type Compared, type Scenario, type Server } from './compare';
import { COALITION, feedTables } from './feed-tables';
import { LOADER } from './load';
import { type Options, readOptions, USAGE } from './options';
import { type OurMethods } from './our-process';
import { coldText, comparedText } from './report-text';

const EVENTS = 1000;
const COLD_BOUND = 50;
const HEAP = 2048;
const DAY = 86_400_000;
const FEED = `/feeds/coalitions/${COALITION}`;

const SCENARIOS: Scenario[] = [
  { name: '304', path: `${FEED}.ics`, headers: { 'accept-encoding': 'gzip' }, isKnown: true, bound: 0.8 },
  { name: '.ics', path: `${FEED}.ics`, headers: {}, isKnown: false, bound: 0.6 },
  { name: '.ics in gzip', path: `${FEED}.ics`, headers: { 'accept-encoding': 'gzip' }, isKnown: false, bound: 0.6 },
  { name: '.json in gzip', path: `${FEED}.json`, headers: { 'accept-encoding': 'gzip' }, isKnown: false, bound: 0.6 },
];

/** From tomorrow on, so that no clock changes what is in the feed. */
const firstDay = (Math.floor(Date.now() / DAY) + 1) * DAY;

const serving = async <Result>(
  place: DatabasePlace,
  work: (ours: Server<OurMethods>) => Promise<Result>,
): Promise<Result> => {
  try {
    await place.create();
    await (await openDatabase(place.url)).close();
    await place.fill(feedTables(EVENTS, firstDay));
    const process = remote<OurMethods>('../feeds/our-process', HEAP);
    const result = await work({ url: await process.ask('start', { databaseUrl: place.url }), process });
    await process.ask('close', undefined);
    process.stop();
    return result;
  } finally {
    await place.remove();
  }
};

const run = async (options: Options): Promise<void> => {
  const mariadb = await mariadbVersion();
  const machine = { ...machineOf(mariadb), loader: LOADER.name };
  console.log(JSON.stringify(machine));
  const [compared, colds]: [Compared[], Cold[]] = [[], []];
  const cold = { path: `${FEED}.ics`, before: firstDay, events: EVENTS, count: options.cold, bound: COLD_BOUND };
  await serving(sqlitePlace(`samverkan_bench_feeds_${process.pid}`, null), async (ours) => {
    colds.push(...(await timeCold(ours, { ...cold, database: 'SQLite' })));
    const bare = remote<BareMethods>('../feeds/bare-process', HEAP);
    const sides = { ours, bare: { url: await bare.ask('start', undefined), process: bare } };
    for (const scenario of SCENARIOS) compared.push(await compare(sides, scenario, options));
    bare.stop();
  });
  if (mariadb !== null)
    await serving(mariadbPlace(`samverkan_bench_feeds_${process.pid}`), async (ours) => {
      colds.push(...(await timeCold(ours, { ...cold, database: 'MariaDB' })));
    });
  console.log(`\n${comparedText(compared)}\n\n${coldText(colds)}`);
  const all = { date: new Date().toISOString(), machine, options, compared, colds };
  if (options.out !== null) writeFileSync(options.out, `${JSON.stringify(all, null, 2)}\n`);
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
  // A run that fails leaves processes that wait for questions.
  process.exit();
};

void main();
