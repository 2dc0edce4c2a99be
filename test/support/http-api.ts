import { type FastifyInstance } from 'fastify';
import { readSnapshot } from '../../src/network/snapshot';
import { createApollo } from '../../src/server/apollo';
import { CompiledDocuments } from '../../src/server/compiled-documents';
import { registerHealth } from '../../src/server/health';
import { ANYONE, type Viewer } from '../../src/access/viewer';
import { createExecute } from '../../src/server/executor';
import { createHttp, registerGraphql } from '../../src/server/http';
import { countRequests } from '../../src/server/limits/count-requests';
import { type HttpGuards } from '../../src/server/limits/http-guards';
import { createProtection } from '../../src/server/limits/protection';
import { type MutationParts } from '../../src/server/mutations';
import { registerNetworkExports } from '../../src/server/network-exports';
import { contextMaker } from '../../src/server/request-context';
import { buildApi } from '../../src/server/schema';
import { type NetworkService } from '../../src/network/network-task';
import { LIMITS, type Limits } from '../../src/shared/limits';
import { type Reader } from '../../src/shared/reader';
import { NO_MUTATIONS } from './mutate';
import { TEST_PARTS } from './test-parts';

export interface HttpApiOptions {
  limits?: Limits;
  guards?: HttpGuards;
  /** What an address may ask for in a minute; the proxy 127.0.0.1 tells it. */
  rateLimit?: number | null;
  introspection?: boolean;
  suggestions?: boolean;
  mutations?: MutationParts;
  viewer?: Viewer;
  network?: NetworkService;
}

/** The server without its pages, to be asked by `inject`. */
export const createHttpApi = async (reader: Reader, options: HttpApiOptions = {}): Promise<FastifyInstance> => {
  const { limits = LIMITS, rateLimit = null, introspection = true, suggestions = true, viewer = ANYONE } = options;
  const app = await createHttp({ limits, guards: options.guards });
  const api = buildApi();
  const documents = new CompiledDocuments(api.schema);
  const protection = createProtection(api.schema, { limits, rateLimit, trustedProxies: ['127.0.0.1'] });
  const execute = createExecute(api.schema, documents, options.mutations ?? NO_MUTATIONS);
  const apollo = createApollo(api, execute, app, { protection, introspection, suggestions });
  await apollo.start();
  const current = await readSnapshot(reader);
  registerHealth(app, reader);
  const { network = TEST_PARTS.network } = options;
  const context = contextMaker({ ...TEST_PARTS, reader, keeper: { current }, network });
  registerNetworkExports(app, context);
  registerGraphql(app, {
    ...{ apollo, documents, protection, context },
    authenticate: async () => viewer,
    page: (_request, _reply, done) => done(),
  });
  countRequests(app.server, protection.rate);
  return app;
};
