import { type FastifyInstance } from 'fastify';
import { allowOrigin } from './allow-origin';

/** What pages of other sites read when they embed us. */
const EMBEDDED = /^\/(feeds|events|embed)\b/;

/** Lets the pages of these origins read what is embedded, and no others: answers, refusals, and what is asked before (preflight). */
export const limitOrigins = (app: FastifyInstance, origins: string[]): void => {
  app.addHook('onSend', (request, reply, _payload, done) => {
    if (EMBEDDED.test(request.url)) allowOrigin(request, reply, origins);
    done();
  });
};
