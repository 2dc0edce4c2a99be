#!/usr/bin/env node
import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { readConfig } from './config';
import { BadUserInput, quote, StartError } from './shared/errors';

const USAGE = `Usage:
  samverkan [serve]                   serve the API
  samverkan import [--update] FILE …  load YAML files (docs/seed-format.md) and the tables that they name
                                      (docs/csv-import.md); --update corrects what they said before,
                                      --dry-run only tells what would be done
  samverkan export --format FORMAT …  write the network to a file; samverkan export --help says more
  samverkan history [--out FILE]      write every change that was made, a JSON text a line
  samverkan schema                    print the schema
`;

// Each command loads what it needs: all of it takes a second, which a slip in the configuration need not cost.

const serve = async (args: string[]): Promise<void> => {
  parseArgs({ args });
  const config = readConfig();
  const { startServer } = await import('./server/start-server');
  const server = await startServer(config);
  const stop = () => void server.stop().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  // Last, for whoever reads it may send a signal at once.
  console.log(`Samverkan answers at ${server.url}`);
};

const importFiles = async (args: string[]): Promise<void> => {
  const options = {
    update: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
  } as const;
  const { positionals: files, values } = parseArgs({ args, options, allowPositionals: true });
  if (files.length === 0) throw new StartError('import: expected at least one file; samverkan --help says more.');
  const { databaseUrl } = readConfig();
  const { openDatabase } = await import('./server/open-database');
  const { reportText, runImport } = await import('./exchange/import/import-command');
  const database = await openDatabase(databaseUrl);
  try {
    console.log(reportText(await runImport(database, files, { update: values.update, dryRun: values['dry-run'] })));
  } finally {
    await database.close();
  }
};

const exportNetwork = async (args: string[]): Promise<void> => {
  const { exportOptions } = await import('./exchange/network/export-options');
  const options = exportOptions(args);
  const { runExport } = await import('./server/run-export');
  console.log(await runExport(readConfig(), options));
};

const writeHistory = async (args: string[]): Promise<void> => {
  const { databaseUrl } = readConfig();
  const { openDatabase } = await import('./server/open-database');
  const { exportHistory } = await import('./exchange/history/history-command');
  const database = await openDatabase(databaseUrl);
  try {
    console.log(await exportHistory(database.reader, args));
  } finally {
    await database.close();
  }
};

const printSchema = async (args: string[]): Promise<void> => {
  parseArgs({ args });
  const { buildApi } = await import('./server/schema');
  console.log(buildApi().sdl);
};

const COMMANDS = new Map([
  ['serve', serve],
  ['import', importFiles],
  ['export', exportNetwork],
  ['history', writeHistory],
  ['schema', printSchema],
]);

const usageOf = async (name: string): Promise<string> =>
  name === 'export' ? (await import('./exchange/network/export-options')).EXPORT_USAGE : USAGE;

const run = async (all: string[]): Promise<void> => {
  const [name, ...args] = all.length === 0 || all[0].startsWith('-') ? ['serve', ...all] : all;
  if (args.includes('--help') || args.includes('-h')) return console.log(await usageOf(name));
  const command = COMMANDS.get(name);
  if (!command) throw new StartError(`Unknown command ${quote(name)}; samverkan --help lists what there is.`);
  await command(args);
};

const isOurs = (error: unknown): error is Error =>
  error instanceof StartError ||
  error instanceof BadUserInput ||
  Boolean((error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS'));

run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(isOurs(error) ? error.message : error);
  process.exit(1);
});
