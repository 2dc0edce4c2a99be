import { type FastifyInstance } from 'fastify';
import { answerUnknown } from '../exchange/explorer/answer-unknown';
import { type RunQuery } from '../exchange/explorer/run-query';
import { ANYONE, type Viewer } from '../access/viewer';
import { type Context } from '../shared/context';
import { LIMITS } from '../shared/limits';
import { Deadline } from './limits/deadline';
import { languageFor } from './negotiate-language';
import { PAGE_HEADERS } from './pages';
import { isOpened } from './trouble-answer';

type ContextFor = (viewer: Viewer, parts: { deadline: Deadline }) => Context;

/**
 * Tells who opens an address in a browser at which nothing is what may be meant; programs get the 404 of all the rest.
 * @param longest milliseconds that it may take
 */
export const registerUnknownAddresses = (
  app: FastifyInstance,
  contextFor: ContextFor,
  run: RunQuery,
  longest = LIMITS.execution,
): void => {
  app.get('/*', async (request, reply) => {
    if (!isOpened(request.raw)) return reply.callNotFound();
    const deadline = new Deadline(reply.raw, longest);
    const context = contextFor(ANYONE, { deadline });
    const body = await answerUnknown(request.raw.url!, languageFor(request.raw), context, run).finally(() =>
      deadline.end(),
    );
    return reply
      .code(404)
      .headers({ ...PAGE_HEADERS, vary: `Accept, ${PAGE_HEADERS.vary}`, 'cache-control': 'no-cache' })
      .type('text/html; charset=utf-8')
      .send(body);
  });
};
