#!/usr/bin/env node
import 'reflect-metadata';
import { readConfig } from './config';
import { startServer } from './server/start-server';
import { StartError } from './shared/errors';

const serve = async (): Promise<void> => {
  const server = await startServer(readConfig());
  console.log(`Samverkan answers at ${server.url}`);
  const stop = () => void server.stop().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
};

serve().catch((error: unknown) => {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
});
