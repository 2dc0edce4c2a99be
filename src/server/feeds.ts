import { type FastifyInstance } from 'fastify';
import { answerEvent } from '../exchange/feeds/answer-event';
import { answerFeed } from '../exchange/feeds/answer-feed';
import { type Answers } from './answers/answers';
import { withPolicy } from './pages';

/** Feeds at `/feeds/…` in every format, and events as calendar files. */
export const registerFeeds = (app: FastifyInstance, answers: Answers): void => {
  app.get('/feeds', (_request, reply) => reply.redirect('feeds/events'));
  app.get('/events', (_request, reply) => reply.redirect('calendar'));
  answers.route(app, '/feeds/*', withPolicy(answerFeed));
  answers.route(app, '/events/:name.ics', withPolicy(answerEvent));
};
