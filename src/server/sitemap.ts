import { type FastifyInstance } from 'fastify';
import { answerRobots, answerSitemap } from '../exchange/sitemap/answer-sitemap';
import { type Answers } from './answers/answers';

/** What search engines read first: `/robots.txt` and `/sitemap.xml` with its further files. */
export const registerSitemap = (app: FastifyInstance, answers: Answers): void => {
  answers.route(app, '/robots.txt', answerRobots);
  answers.route(app, '/sitemap.xml', answerSitemap);
  answers.route(app, '/sitemap-:file(^\\d+).xml', answerSitemap);
};
