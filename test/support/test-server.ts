import { rm } from 'node:fs/promises';
import { readConfig } from '../../src/config';
import { type RunningServer, startServer } from '../../src/server/start-server';
import { buildWeb } from './build-web';
import { freshSqlite } from './databases';
import { TEST_CLOCK } from './seeded-database';

/** The whole server on a port of its own, with the built-in documents in a file that goes when it stops. */
export const startTestServer = async (webDir: string): Promise<RunningServer> => {
  const file = await freshSqlite();
  const config = { ...readConfig({}), port: 0, databaseUrl: file.url };
  const server = await startServer(config, TEST_CLOCK, webDir);
  return {
    url: server.url,
    async stop() {
      await server.stop();
      await file.dispose();
    },
  };
};

export interface PagesServer extends RunningServer {
  /** `http://localhost:PORT` */
  origin: string;
}

/** The same with the web pages as they are now, which are built for it and go with it. */
export const startPages = async (): Promise<PagesServer> => {
  const webDir = buildWeb();
  const server = await startTestServer(webDir);
  return {
    url: server.url,
    origin: new URL(server.url).origin,
    async stop() {
      await server.stop();
      await rm(webDir, { recursive: true });
    },
  };
};
