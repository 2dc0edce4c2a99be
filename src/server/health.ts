import { type FastifyInstance } from 'fastify';
import { ServiceUnavailable } from '../shared/errors';
import { type Reader } from '../shared/reader';

/** `/health/live`: the process answers. `/health/ready`: the database does too, else 503. */
export const registerHealth = (app: FastifyInstance, reader: Reader): void => {
  app.get('/health/live', () => ({ status: 'ok' }));
  app.get('/health/ready', async (_request, reply) => {
    try {
      await reader.rows('select epoch from data_state', []);
      return { status: 'ok' };
    } catch (err) {
      if (!(err instanceof ServiceUnavailable)) app.log.error({ err }, 'The database does not answer');
      return reply
        .code(503)
        .header('retry-after', ServiceUnavailable.RETRY_AFTER)
        .send({ status: 'unavailable', reason: 'The database does not answer.' });
    }
  });
};
