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
  samverkan keys create|list|revoke   give out and end API keys; samverkan keys --help says more
  samverkan backup FILE               write all data to a new file, while the server runs (docs/operations.md)
  samverkan restore [--replace] FILE  put them into an empty database; --replace throws away what it has
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
  console.log(`Samverkan answers at ${server.url} and shows its pages at ${new URL(server.url).origin}`);
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

const keys = async (args: string[]): Promise<void> => {
  const { keysOptions } = await import('./server/keys-options');
  const options = keysOptions(args);
  const { runKeys } = await import('./server/run-keys');
  const { output, note } = await runKeys(readConfig(), options);
  console.log(output);
  if (note) console.error(note);
};

/** The one file that a command names. */
const oneFile = (command: string, files: string[]): string => {
  if (files.length !== 1)
    throw new StartError(`${command}: expected one file, got ${files.length}; samverkan --help says more.`);
  return files[0];
};

const backup = async (args: string[]): Promise<void> => {
  const file = oneFile('backup', parseArgs({ args, allowPositionals: true }).positionals);
  const { openDatabase } = await import('./server/open-database');
  const { writeBackup } = await import('./server/backup/write-backup');
  const database = await openDatabase(readConfig().databaseUrl);
  try {
    const { rows, sha256 } = await writeBackup(database, file);
    console.log(`${file}: ${rows} rows, sha256 ${sha256}`);
  } finally {
    await database.close();
  }
};

const restore = async (args: string[]): Promise<void> => {
  const options = { replace: { type: 'boolean', default: false } } as const;
  const { positionals, values } = parseArgs({ args, options, allowPositionals: true });
  const file = oneFile('restore', positionals);
  const { openDatabase } = await import('./server/open-database');
  const { restoreBackup } = await import('./server/backup/restore-backup');
  const database = await openDatabase(readConfig().databaseUrl);
  try {
    const { rows, sha256 } = await restoreBackup(database, file, values);
    console.log(`${file}: ${rows} rows restored, sha256 ${sha256}`);
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
  ['keys', keys],
  ['backup', backup],
  ['restore', restore],
  ['schema', printSchema],
]);

const usageOf = async (name: string): Promise<string> => {
  if (name === 'export') return (await import('./exchange/network/export-options')).EXPORT_USAGE;
  if (name === 'keys') return (await import('./server/keys-options')).KEYS_USAGE;
  return USAGE;
};

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
