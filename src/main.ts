#!/usr/bin/env node
import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { readConfig } from './config';
import { quote, StartError } from './shared/errors';

const USAGE = `Usage:
  samverkan [serve]                   serve the API
  samverkan import [--update] FILE …  load YAML files (docs/seed-format.md) and the tables that they name
                                      (docs/csv-import.md); --update corrects what they said before
  samverkan export --format FORMAT    write the network to a file: gexf, graphml, jgf, nodes-csv, edges-csv, kumu
      --out FILE                      where to; samverkan-network.FORMAT in this folder unless said
      --theme, --coalition-kind, --kind, --organisation-kind, --region, --around, --depth, --at, --certainty, --measure
                                      which part of it, and what to measure (README, "Taking the network away")
  samverkan schema                    print the schema
`;

// Each command loads what it needs: all of it takes a second, which a slip in the configuration need not cost.

const serve = async (): Promise<void> => {
  const config = readConfig();
  const { startServer } = await import('./server/start-server');
  const server = await startServer(config);
  const stop = () => void server.stop().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  // Last, for whoever reads it may send a signal at once.
  console.log(`Samverkan answers at ${server.url}`);
};

const importFiles = async (files: string[], update: boolean): Promise<void> => {
  if (files.length === 0) throw new StartError('import: expected at least one file; samverkan --help says more.');
  const { databaseUrl } = readConfig();
  const { openDatabase } = await import('./server/open-database');
  const { reportText, runImport } = await import('./exchange/import/import-command');
  const database = await openDatabase(databaseUrl);
  try {
    console.log(reportText(await runImport(database, files, { update })));
  } finally {
    await database.close();
  }
};

const printSchema = async (): Promise<void> => {
  const { buildApi } = await import('./server/schema');
  console.log(buildApi().sdl);
};

const exportNetwork = async (args: string[]): Promise<void> => {
  const { NETWORK_PARAMS } = await import('./exchange/network/network-params');
  const text = { type: 'string' } as const;
  const many = { type: 'string', multiple: true } as const;
  const options = Object.fromEntries(Object.keys(NETWORK_PARAMS).map((name) => [name, many]));
  const { values } = parseArgs({ args, options: { format: text, out: text, ...options } });
  const { format, out, ...params } = values as Record<string, string | string[] | undefined>;
  const { runExport } = await import('./server/run-export');
  console.log(await runExport(readConfig(), { format: format as string, out: out as string, params }));
};

const run = async (): Promise<void> => {
  if (process.argv[2] === 'export' && !process.argv.includes('--help')) return exportNetwork(process.argv.slice(3));
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { update: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
    strict: process.argv[2] !== 'export',
  });
  const [command = 'serve', ...rest] = positionals;
  if (values.help) return console.log(USAGE);
  if (command === 'serve') return serve();
  if (command === 'import') return importFiles(rest, values.update as boolean);
  if (command === 'schema') return printSchema();
  throw new StartError(`Unknown command ${quote(command)}; samverkan --help lists what there is.`);
};

const fail = (error: unknown): never => {
  const isOurs = error instanceof StartError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  console.error(isOurs ? (error as Error).message : error);
  process.exit(1);
};

run().catch(fail);
