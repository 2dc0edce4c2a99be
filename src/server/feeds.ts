import { type FastifyInstance } from 'fastify';
import { answerEvent } from '../exchange/feeds/answer-event';
import { answerFeed } from '../exchange/feeds/answer-feed';
import { type Filled } from '../exchange/filled';
import { type Context } from '../shared/context';
import { type Answers } from './answers/answers';
import { PAGE_POLICY } from './pages';

type Answerer = (address: string, context: Context) => Promise<Filled>;

/** Pages get the policy by which nothing in them runs. */
const withPolicy =
  (answerer: Answerer): Answerer =>
  async (address, context) => {
    const filled = await answerer(address, context);
    if (!filled.contentType.startsWith('text/html')) return filled;
    return { ...filled, headers: { ...filled.headers, 'content-security-policy': PAGE_POLICY } };
  };

/** Feeds at `/feeds/…` and events at `/events/…`, in every format. */
export const registerFeeds = (app: FastifyInstance, answers: Answers): void => {
  for (const path of ['/feeds', '/events']) app.get(path, (_request, reply) => reply.redirect('feeds/events'));
  answers.route(app, '/feeds/*', withPolicy(answerFeed));
  answers.route(app, '/events/*', withPolicy(answerEvent));
};
