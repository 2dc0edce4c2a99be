#!/usr/bin/env node
import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { readConfig } from './config';
import { reportText, runImport } from './exchange/import/import-command';
import { openDatabase } from './server/open-database';
import { buildApi } from './server/schema';
import { startServer } from './server/start-server';
import { quote, StartError } from './shared/errors';

const USAGE = `Usage:
  samverkan [serve]                   serve the API
  samverkan import [--update] FILE …  load YAML files (docs/seed-format.md); --update corrects what they said before
  samverkan schema                    print the schema
`;

const serve = async (): Promise<void> => {
  const server = await startServer(readConfig());
  const stop = () => void server.stop().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  // Last, for whoever reads it may send a signal at once.
  console.log(`Samverkan answers at ${server.url}`);
};

const importFiles = async (files: string[], update: boolean): Promise<void> => {
  if (files.length === 0) throw new StartError('import: expected at least one file; samverkan --help says more.');
  const database = await openDatabase(readConfig().databaseUrl);
  try {
    console.log(reportText(await runImport(database, files, { update })));
  } finally {
    await database.close();
  }
};

const run = (): Promise<void> => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { update: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
  });
  const [command = 'serve', ...rest] = positionals;
  if (values.help) return Promise.resolve(console.log(USAGE));
  if (command === 'serve') return serve();
  if (command === 'import') return importFiles(rest, values.update);
  if (command === 'schema') return Promise.resolve(console.log(buildApi().sdl));
  throw new StartError(`Unknown command ${quote(command)}; samverkan --help lists what there is.`);
};

const fail = (error: unknown): never => {
  const isOurs = error instanceof StartError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  console.error(isOurs ? (error as Error).message : error);
  process.exit(1);
};

try {
  run().catch(fail);
} catch (error) {
  fail(error);
}
