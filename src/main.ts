#!/usr/bin/env node
import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { readConfig } from './config';
import { quote, StartError } from './shared/errors';

const USAGE = `Usage:
  samverkan [serve]                   serve the API
  samverkan import [--update] FILE …  load YAML files (docs/seed-format.md) and the tables that they name
                                      (docs/csv-import.md); --update corrects what they said before
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

const run = async (): Promise<void> => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { update: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
  });
  const [command = 'serve', ...rest] = positionals;
  if (values.help) return console.log(USAGE);
  if (command === 'serve') return serve();
  if (command === 'import') return importFiles(rest, values.update);
  if (command === 'schema') return printSchema();
  throw new StartError(`Unknown command ${quote(command)}; samverkan --help lists what there is.`);
};

const fail = (error: unknown): never => {
  const isOurs = error instanceof StartError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  console.error(isOurs ? (error as Error).message : error);
  process.exit(1);
};

run().catch(fail);
