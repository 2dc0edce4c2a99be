import { type RunningServer, startServer } from '../../src/server/start-server';
import { freshSqlite } from './databases';
import { TEST_CLOCK } from './seeded-database';

/** The whole server on a port of its own, with the built-in documents in a file that goes when it stops. */
export const startTestServer = async (webDir: string): Promise<RunningServer> => {
  const file = await freshSqlite();
  const config = {
    port: 0,
    host: '127.0.0.1',
    databaseUrl: file.url,
    replicaUrls: [],
    seeds: true,
    publicUrl: null,
    embedOrigins: null,
    redisUrl: null,
  };
  const server = await startServer(config, TEST_CLOCK, webDir);
  return {
    url: server.url,
    async stop() {
      await server.stop();
      await file.dispose();
    },
  };
};
