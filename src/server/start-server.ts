import { type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type FastifyBaseLogger } from 'fastify';
import { type Config } from '../config';
import { titleOfFeed } from '../exchange/feeds/answer-feed';
import { EventFeed } from '../calendar/live/event-feed';
import { seedIfEmpty } from '../exchange/import/seed-if-empty';
import { type Clock, systemClock } from '../shared/clock';
import { StartError } from '../shared/errors';
import { packageRoot } from '../shared/package-root';
import { Answers } from './answers/answers';
import { createApollo } from './apollo';
import { createAuthentication } from './authentication';
import { type Bell, NO_BELL, redisBell } from './bell';
import { CompiledDocuments } from './compiled-documents';
import { watchConnections } from './drain';
import { registerEmbed } from './embed/register-embed';
import { createExecute } from './executor';
import { queryRunner, registerExplorer } from './explorer';
import { registerFeeds } from './feeds';
import { registerGraphiql } from './graphiql';
import { registerHealth } from './health';
import { createHttp, registerGraphql } from './http';
import { countRequests } from './limits/count-requests';
import { createProtection } from './limits/protection';
import { registerLive } from './live/register-live';
import { maskError } from './mask-error';
import { registerNetworkExports } from './network-exports';
import { NetworkThread } from './network-thread';
import { negotiateLanguage } from './negotiate-language';
import { openDatabase } from './open-database';
import { registerPages } from './pages';
import { contextMaker } from './request-context';
import { buildApi } from './schema';
import { readInThreads } from './read-in-threads';
import { SnapshotKeeper } from './snapshot-keeper';
import { registerSitemap } from './sitemap';
import { registerUnknownAddresses } from './unknown-addresses';
import { writeTransaction } from './write-transaction';

export interface RunningServer {
  /** Where it listens: the configured port, or the one that the system gave for port 0. */
  url: string;
  /** Finishes what is under way and closes everything. */
  stop(): Promise<void>;
}

/** The folder of the built web files. */
const builtWeb = (): string => join(packageRoot(), 'dist', 'web');

/** The port that was asked for, or that the system gave for port 0. */
const portOf = (address: AddressInfo | string | null, asked: number): number =>
  typeof address === 'object' && address ? address.port : asked;

/** A ring of what is held already, as of one's own write, is nothing new. */
const startBell = (url: string | null, keeper: SnapshotKeeper, log: FastifyBaseLogger): Bell => {
  if (!url) return NO_BELL;
  const onRing = (epoch: number) => void (epoch === keeper.current.epoch || keeper.refresh());
  return redisBell({ url, identity: keeper.current.identity, onRing, log });
};

const whyNot = ({ code, message }: NodeJS.ErrnoException): string =>
  ({
    EADDRINUSE: 'another process does; stop it, or set PORT to another number',
    EACCES: 'this process may not; set PORT to a number above 1023',
    EADDRNOTAVAIL: 'this machine has no such address; correct HOST',
    ENOTFOUND: 'there is no such host; correct HOST',
  })[code ?? ''] ?? message;

/** Opens the database, brings it up to date, loads the built-in documents into an empty one, and serves. */
export const startServer = async (
  config: Config,
  clock: Clock = systemClock,
  webDir: string = builtWeb(),
): Promise<RunningServer> => {
  const { databaseUrl, replicaUrls } = config;
  const app = await createHttp({
    limits: config.limits,
    isSecure: config.publicUrl?.startsWith('https:'),
    base: config.publicUrl ?? undefined,
  });
  const database = await openDatabase(databaseUrl, { replicaUrls, watchedBy: app.log });
  if (config.seeds) await seedIfEmpty(database, clock);
  const keeper = await SnapshotKeeper.start({
    reader: database.primary,
    readWhole: () => readInThreads({ databaseUrl, replicaUrls }, database.lost()),
    log: app.log,
  });
  const bell = startBell(config.redisUrl, keeper, app.log);
  const api = buildApi();
  const documents = new CompiledDocuments(api.schema);
  registerHealth(app, database.reader);
  const network = new NetworkThread({ waiting: config.limits.waiting });
  const protection = createProtection(api.schema, config);
  const baseUrl = () => config.publicUrl ?? `http://localhost:${portOf(app.server.address(), config.port)}`;
  const parts = { reader: database.reader, keeper, clock, network, baseUrl };
  const context = contextMaker(parts);
  const contextAfter = contextMaker({ ...parts, reader: database.primary });
  const write = writeTransaction(database.dataSource);
  const authentication = createAuthentication({ reader: database.primary, clock, write, log: app.log }, config.oidc);
  const { authenticate } = authentication;
  const execute = createExecute(api.schema, documents, {
    acts: api.acts,
    write,
    settle: async () => {
      authentication.forget();
      await keeper.refresh();
      bell.ring(keeper.current.epoch);
    },
    contextAfter,
  });
  const apollo = createApollo(api, execute, app, { protection, ...config });
  await apollo.start();
  const answers = new Answers({ ...parts, origins: config.embedOrigins, longest: protection.limits.execution });
  registerGraphql(app, {
    ...{ apollo, documents, protection, context, authenticate },
    page: await registerGraphiql(app, webDir),
  });
  const live = registerLive(app, {
    ...{ schema: api.schema, apollo, protection, authenticate, keeper, reader: database.primary },
    ...{ context: contextAfter, feed: new EventFeed(), formatError: maskError(app.log, config.suggestions) },
  });
  registerNetworkExports(app, context);
  registerPages(app, webDir);
  registerFeeds(app, answers);
  const runQuery = queryRunner(execute);
  registerExplorer(app, answers, runQuery);
  registerSitemap(app, answers);
  registerUnknownAddresses(app, context, runQuery, protection.limits.execution);
  registerEmbed(app, {
    ...{ webDir, baseUrl, origins: config.embedOrigins },
    titleOf: (source, language) => titleOfFeed(context(), source, language),
  });
  answers.serveFirst(app.server);
  negotiateLanguage(app.server);
  countRequests(app.server, protection.rate, baseUrl);
  const drain = watchConnections(app.server);
  const stop = async () => {
    await live.stop();
    await drain();
    await apollo.stop();
    await app.close();
    await bell.stop();
    await keeper.stop();
    await network.stop();
    await authentication.stop();
    await database.close();
  };
  try {
    await app.listen({ port: config.port, host: config.host });
  } catch (error) {
    await stop();
    throw new StartError(`Cannot listen on ${config.host}:${config.port}: ${whyNot(error as NodeJS.ErrnoException)}.`);
  }
  return { url: `http://localhost:${portOf(app.server.address(), config.port)}/graphql`, stop };
};
