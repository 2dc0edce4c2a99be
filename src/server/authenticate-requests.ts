import { type FastifyInstance, type onRequestAsyncHookHandler } from 'fastify';
import { type Viewer } from '../access/viewer';
import { ServiceUnavailable, Unauthenticated } from '../shared/errors';
import { type Authenticate } from './authenticate';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null on routes that do not ask for it. */
    viewer: Viewer | null;
  }
}

/**
 * An `onRequest` hook that says who asks before a body is read, and refuses who cannot show it, as GraphQL would. What somebody known
 * is answered is theirs alone, and no cache's.
 */
export const authenticateRequests = (app: FastifyInstance, authenticate: Authenticate): onRequestAsyncHookHandler => {
  app.decorateRequest('viewer', null);
  return async (request, reply) => {
    if (request.headers.authorization !== undefined) void reply.header('cache-control', 'private, no-store');
    try {
      request.viewer = await authenticate(request.headers);
    } catch (error) {
      if (error instanceof Unauthenticated)
        void reply.code(401).header('www-authenticate', 'Bearer error="invalid_token"');
      else {
        request.log.error({ err: error }, 'It could not be said who asks');
        void reply.code(503).header('retry-after', ServiceUnavailable.RETRY_AFTER);
      }
      const { message, extensions } =
        error instanceof Unauthenticated || error instanceof ServiceUnavailable
          ? error
          : new ServiceUnavailable('It cannot be said now who asks.');
      return reply.send({ errors: [{ message, extensions: { code: extensions.code } }] });
    }
  };
};
