import { type ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import fastify, { type FastifyInstance, type FastifyRequest, type onRequestHookHandler } from 'fastify';
import { ANYONE, type Viewer } from '../access/viewer';
import { type Context } from '../shared/context';
import { type Authenticate } from './authenticate';
import { authenticateRequests } from './authenticate-requests';
import { createKnownAnswerer } from './answer-known';
import { type CompiledDocuments } from './compiled-documents';
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

interface GraphqlRoute {
  apollo: ApolloServer<Context>;
  documents: CompiledDocuments;
  /** Who asks, by the request's headers. */
  authenticate: Authenticate;
  context: (viewer: Viewer) => Context;
  /** Answers a browser that opens the address. */
  page: onRequestHookHandler;
}

/** GraphQL over HTTP at `/graphql`; a browser that opens the address gets the page instead. */
export const registerGraphql = (
  app: FastifyInstance,
  { apollo, documents, authenticate, context, page }: GraphqlRoute,
): void => {
  const contextOf = async ({ viewer }: FastifyRequest) => context(viewer ?? ANYONE);
  const answerKnown = createKnownAnswerer(documents, contextOf);
  const answer = fastifyApolloHandler(apollo, { context: contextOf });
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    onRequest: [page, authenticateRequests(app, authenticate)],
    handler: async (request, reply) => ((await answerKnown(request, reply)) ? reply : answer.call(app, request, reply)),
  });
  app.get('/', (_request, reply) => reply.redirect('/graphql'));
};
