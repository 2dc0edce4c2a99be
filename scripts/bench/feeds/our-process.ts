import 'reflect-metadata';
import { readConfig } from '../../../src/config';
import { type RunningServer, startServer } from '../../../src/server/start-server';
import { serve } from '../network/remote';

let server: RunningServer;

const methods = {
  /** Serves a database on a port of its own; the address without a path. */
  async start({ databaseUrl }: { databaseUrl: string }): Promise<string> {
    const config = { ...readConfig({}), port: 0, databaseUrl, seeds: false };
    server = await startServer({ ...config, publicUrl: 'https://samverkan.example' });
    return `http://127.0.0.1:${new URL(server.url).port}`;
  },
  /** Microseconds. */
  cpu: () => process.cpuUsage(),
  close: () => server.stop(),
};

/** The whole server in a process of its own. */
export type OurMethods = typeof methods;

serve(methods);
