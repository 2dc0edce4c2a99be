import { type FastifyInstance } from 'fastify';
import { type NetworkService } from '../../src/network/network-task';
import { createApollo } from '../../src/server/apollo';
import { type Authenticate } from '../../src/server/authenticate';
import { CompiledDocuments } from '../../src/server/compiled-documents';
import { createExecute } from '../../src/server/executor';
import { registerGraphql } from '../../src/server/http';
import { createProtection } from '../../src/server/limits/protection';
import { type MutationParts } from '../../src/server/mutations';
import { type ContextParts, contextMaker } from '../../src/server/request-context';
import { buildApi } from '../../src/server/schema';
import { type Clock } from '../../src/shared/clock';
import { LIMITS, type Limits } from '../../src/shared/limits';
import { NO_MUTATIONS } from './mutate';
import { TEST_PARTS } from './test-parts';

/** What tests may choose of a server. */
export interface GraphqlChoices {
  clock?: Clock;
  network?: NetworkService;
  limits?: Limits;
  /** What an address may ask for in a minute; the proxy 127.0.0.1 tells it. */
  rateLimit?: number | null;
  introspection?: boolean;
  suggestions?: boolean;
}

interface Parts extends Pick<ContextParts, 'reader' | 'keeper'> {
  authenticate: Authenticate;
  /** Without it there are no mutations. */
  writing?: Pick<MutationParts, 'write' | 'settle'>;
}

/** Lets an HTTP server answer GraphQL as the real one does, without its pages. */
export const serveGraphql = async (
  app: FastifyInstance,
  { reader, keeper, authenticate, writing }: Parts,
  choices: GraphqlChoices = {},
) => {
  const { clock = TEST_PARTS.clock, network = TEST_PARTS.network, limits = LIMITS, rateLimit = null } = choices;
  const { introspection = true, suggestions = true } = choices;
  const api = buildApi();
  const documents = new CompiledDocuments(api.schema);
  const protection = createProtection(api.schema, { limits, rateLimit, trustedProxies: ['127.0.0.1'] });
  const context = contextMaker({ ...TEST_PARTS, reader, keeper, clock, network });
  const mutations = writing ? { ...writing, acts: api.acts, contextAfter: context } : NO_MUTATIONS;
  const execute = createExecute(api.schema, documents, mutations);
  const apollo = createApollo(api, execute, app, { protection, introspection, suggestions });
  await apollo.start();
  const page = (_request: unknown, _reply: unknown, done: () => void) => done();
  registerGraphql(app, { apollo, documents, protection, context, authenticate, page });
  return { schema: api.schema, apollo, protection, context, execute };
};
