import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { type FastifyInstance } from 'fastify';
import { type Context } from '../shared/context';
import { type Execute, gatewayExecutor } from './executor';
import { type Protection } from './limits/protection';
import { maskError } from './mask-error';
import { type Api } from './schema';

export interface ApolloOptions {
  protection: Pick<Protection, 'limits' | 'persisted'>;
  /** Whether clients may ask for the schema. */
  introspection: boolean;
  /** Whether errors say which name may have been meant. */
  suggestions: boolean;
}

/** Apollo Server over our schema, with our executor behind its gateway interface. Its cache-control plugin costs a quarter of a nested query. */
export const createApollo = (
  api: Api,
  execute: Execute,
  app: FastifyInstance,
  { protection: { limits, persisted }, introspection, suggestions }: ApolloOptions,
): ApolloServer<Context> =>
  new ApolloServer<Context>({
    gateway: {
      onSchemaLoadOrUpdate: (callback) => {
        callback({ apiSchema: api.schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      load: async () => ({ executor: gatewayExecutor(execute) }),
      stop: async () => undefined,
    },
    introspection,
    parseOptions: { maxTokens: limits.tokens },
    // It adds one that says that there are more.
    validationOptions: { maxErrors: limits.errors - 1 },
    persistedQueries: { cache: persisted },
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    formatError: maskError(app.log, suggestions),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      fastifyApolloDrainPlugin(app),
    ],
  });
