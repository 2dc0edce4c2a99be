import { type ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import fastify, { type FastifyInstance, type onRequestHookHandler } from 'fastify';
import { type Context } from '../shared/context';
import { registerHttpErrors } from './http-errors';

const BODY_LIMIT = 100 * 1024;

/** How long a client may take to send a request, in milliseconds. */
const REQUEST_TIMEOUT = 30_000;

/** The HTTP server without routes. It logs warnings and errors as JSON lines. */
export const createHttp = async (): Promise<FastifyInstance> => {
  const app = fastify({ logger: { level: 'warn' }, bodyLimit: BODY_LIMIT, requestTimeout: REQUEST_TIMEOUT });
  await app.register(cors, { origin: '*', methods: ['GET', 'POST'] });
  registerHttpErrors(app);
  return app;
};

/** GraphQL over HTTP at `/graphql`; a browser that opens the address gets the page instead. */
export const registerGraphql = (
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  context: () => Context,
  page: onRequestHookHandler,
): void => {
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    onRequest: page,
    handler: fastifyApolloHandler(apollo, { context: async () => context() }),
  });
  app.get('/', (_request, reply) => reply.redirect('/graphql'));
};
