import { type FastifyInstance } from 'fastify';
import { answerUnknown } from '../exchange/explorer/answer-unknown';
import { type RunQuery } from '../exchange/explorer/run-query';
import { type Context } from '../shared/context';
import { languageFor } from './negotiate-language';
import { PAGE_HEADERS } from './pages';
import { isOpened } from './trouble-answer';

/** Tells who opens an address in a browser at which nothing is what may be meant; programs get the 404 of all the rest. */
export const registerUnknownAddresses = (app: FastifyInstance, context: () => Context, run: RunQuery): void => {
  app.get('/*', async (request, reply) => {
    if (!isOpened(request.raw)) return reply.callNotFound();
    const body = await answerUnknown(request.raw.url!, languageFor(request.raw), context(), run);
    return reply
      .code(404)
      .headers({ ...PAGE_HEADERS, vary: `Accept, ${PAGE_HEADERS.vary}`, 'cache-control': 'no-cache' })
      .type('text/html; charset=utf-8')
      .send(body);
  });
};
