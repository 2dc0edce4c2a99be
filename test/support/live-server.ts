import { once } from 'node:events';
import { type AddressInfo } from 'node:net';
import { type FastifyInstance } from 'fastify';
import { ANYONE } from '../../src/access/viewer';
import { EventFeed } from '../../src/calendar/live/event-feed';
import { type Act } from '../../src/editing/act';
import { runActs } from '../../src/editing/run-acts';
import { readSnapshotParts } from '../../src/network/snapshot';
import { type Authenticate } from '../../src/server/authenticate';
import { type Bell, NO_BELL, redisBell } from '../../src/server/bell';
import { createHttp } from '../../src/server/http';
import { LIVE_LIMITS, type LiveLimits } from '../../src/server/live/live-limits';
import { registerLive } from '../../src/server/live/register-live';
import { maskError } from '../../src/server/mask-error';
import { type Database, openDatabase } from '../../src/server/open-database';
import { SnapshotKeeper } from '../../src/server/snapshot-keeper';
import { writeTransaction } from '../../src/server/write-transaction';
import { serveGraphql } from './graphql-server';
import { ADMINISTRATOR } from './mutate';
import { TEST_PARTS } from './test-parts';

export interface LiveServer {
  app: FastifyInstance;
  database: Database;
  keeper: SnapshotKeeper;
  feed: EventFeed;
  /** `http://127.0.0.1:PORT` */
  url: string;
  /** Writes as a mutation of this server does. */
  write(act: Act): Promise<void>;
  /** Says goodbye to who listens. */
  leave(): Promise<void>;
  stop(): Promise<void>;
}

interface Options {
  authenticate?: Authenticate;
  limits?: Partial<LiveLimits>;
  feed?: EventFeed;
  redisUrl?: string;
}

/** A server with its live parts on a port of its own, without its pages. */
export const startLive = async (databaseUrl: string, options: Options = {}): Promise<LiveServer> => {
  const { authenticate = async () => ANYONE, redisUrl, feed = new EventFeed() } = options;
  const database = await openDatabase(databaseUrl);
  const { reader } = database;
  const app = await createHttp();
  app.log.level = 'silent';
  const keeper = await SnapshotKeeper.start({
    ...{ reader, log: app.log },
    readWhole: () => reader.snapshot(readSnapshotParts),
  });
  const bell: Bell = redisUrl
    ? redisBell({
        ...{ url: redisUrl, identity: keeper.current.identity, log: app.log },
        onRing: () => void keeper.refresh(),
      })
    : NO_BELL;
  const settle = async () => {
    await keeper.refresh();
    bell.ring(keeper.current.epoch);
  };
  const write = writeTransaction(database.dataSource);
  const parts = { reader, keeper, authenticate, writing: { write, settle } };
  const { apollo, ...graphql } = await serveGraphql(app, parts);
  const live = registerLive(app, {
    ...{ ...graphql, apollo, keeper, reader, feed, authenticate },
    ...{ formatError: maskError(app.log, true), limits: { ...LIVE_LIMITS, ...options.limits } },
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  return {
    ...{ app, database, keeper, feed, url: `http://127.0.0.1:${port}` },
    async write(act) {
      const call = { key: 'act', name: 'test', act, input: {} };
      const outcome = (await runActs(write, [call], ADMINISTRATOR, TEST_PARTS.clock.now())).get('act')!;
      if (outcome instanceof Error) throw outcome;
      if (outcome.userErrors.length > 0) throw new Error(JSON.stringify(outcome.userErrors));
      await settle();
    },
    leave: () => live.stop(),
    async stop() {
      await live.stop();
      app.server.closeAllConnections();
      await apollo.stop();
      await app.close();
      await bell.stop();
      await keeper.stop();
      await database.close();
    },
  };
};

/** Resolves when a socket of any sort is closed, with its close code. */
export const closeOf = async (socket: { once: (event: 'close', listener: () => void) => unknown }): Promise<number> =>
  ((await once(socket as never, 'close')) as [number])[0];
