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
import { knownOperationTypes } from './known-operation-types';
import { maskError } from './mask-error';
import { type Api } from './schema';

/** Apollo Server over our schema, with our executor behind its gateway interface. Its cache-control plugin costs a quarter of a nested query. */
export const createApollo = (api: Api, execute: Execute, app: FastifyInstance): ApolloServer<Context> =>
  new ApolloServer<Context>({
    gateway: {
      onSchemaLoadOrUpdate: (callback) => {
        callback({ apiSchema: api.schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      load: async () => ({ executor: gatewayExecutor(execute) }),
      stop: async () => undefined,
    },
    introspection: true,
    validationRules: [knownOperationTypes],
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    formatError: maskError(app.log),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      fastifyApolloDrainPlugin(app),
    ],
  });
