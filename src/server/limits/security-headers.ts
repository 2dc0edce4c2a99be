import { type FastifyInstance } from 'fastify';

/** An answer in JSON is no page: opened as one, it may do nothing and be shown nowhere. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

const TWO_YEARS = 2 * 365 * 24 * 60 * 60;

/**
 * Headers that every answer has unless it says otherwise: pages and files have policies of their own, and kept answers theirs.
 *
 * @param isSecure whether the public address begins with https
 */
export const addSecurityHeaders = (app: FastifyInstance, isSecure: boolean): void => {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
    if (isSecure) reply.header('strict-transport-security', `max-age=${TWO_YEARS}`);
    done();
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    const type = reply.getHeader('content-type');
    if (typeof type === 'string' && type.includes('json') && !reply.hasHeader('content-security-policy'))
      reply.header('content-security-policy', DATA_POLICY);
    done();
  });
};
