import { type ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import fastify, { type FastifyInstance, type FastifyRequest, type onRequestHookHandler } from 'fastify';
import { ANYONE, type Viewer } from '../access/viewer';
import { type Context } from '../shared/context';
import { LIMITS, type Limits } from '../shared/limits';
import { type Authenticate } from './authenticate';
import { authenticateRequests } from './authenticate-requests';
import { createKnownAnswerer } from './answer-known';
import { type CompiledDocuments } from './compiled-documents';
import { registerHttpErrors } from './http-errors';
import { createAdmission } from './limits/admission';
import { Deadline } from './limits/deadline';
import { HTTP_GUARDS, type HttpGuards } from './limits/http-guards';
import { type Protection } from './limits/protection';
import { addSecurityHeaders } from './limits/security-headers';

/** What scripts of other origins may read beside the usual. */
const EXPOSED = ['RateLimit', 'RateLimit-Policy', 'Retry-After'];

/** How often connections are looked at that send too slowly, in milliseconds. */
const LOOK_EVERY = 2_000;

export interface HttpOptions {
  limits?: Limits;
  guards?: HttpGuards;
  /** Whether clients reach it by https. */
  isSecure?: boolean;
  /** What our addresses start with; pages about errors lead by its path. */
  base?: string;
}

/** The HTTP server without routes. It logs warnings and errors as JSON lines. */
export const createHttp = async ({
  limits = LIMITS,
  guards = HTTP_GUARDS,
  isSecure = false,
  base = 'http://localhost',
}: HttpOptions = {}): Promise<FastifyInstance> => {
  const app = fastify({
    logger: { level: 'warn' },
    bodyLimit: limits.body,
    requestTimeout: limits.sending,
    keepAliveTimeout: limits.sending,
    http: { headersTimeout: limits.sending, connectionsCheckingInterval: Math.min(LOOK_EVERY, limits.sending) },
  });
  await app.register(cors, { origin: '*', methods: ['GET', 'POST'], exposedHeaders: EXPOSED });
  addSecurityHeaders(app, isSecure);
  app.addHook('onRequest', async ({ headers }) => Object.values(guards).forEach((guard) => guard(headers)));
  registerHttpErrors(app, base);
  return app;
};

interface GraphqlRoute {
  apollo: ApolloServer<Context>;
  documents: CompiledDocuments;
  protection: Protection;
  /** Who asks, by the request's headers. */
  authenticate: Authenticate;
  context: (viewer: Viewer, parts: { deadline: Deadline }) => Context;
  /** Answers a browser that opens the address. */
  page: onRequestHookHandler;
}

/** GraphQL over HTTP at `/graphql`; a browser that opens the address gets the page instead. */
export const registerGraphql = (app: FastifyInstance, route: GraphqlRoute): void => {
  const { apollo, documents, protection, authenticate, context, page } = route;
  const deadlines = new WeakMap<FastifyRequest, Deadline>();
  const contextOf = async (request: FastifyRequest) =>
    context(request.viewer ?? ANYONE, { deadline: deadlines.get(request)! });
  const admit = createAdmission(protection);
  const answerKnown = createKnownAnswerer(documents, contextOf);
  const answer = fastifyApolloHandler(apollo, { context: contextOf });
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    onRequest: [page, authenticateRequests(app, authenticate)],
    handler: async (request, reply) => {
      const admitted = await admit(request, reply);
      if (!admitted) return reply;
      const deadline = new Deadline(reply.raw, protection.limits.execution);
      deadlines.set(request, deadline);
      try {
        return (await answerKnown(request, reply, admitted.asked)) ? reply : await answer.call(app, request, reply);
      } finally {
        deadline.end();
      }
    },
  });
};
