import { parse } from 'graphql';
import { type FastifyInstance } from 'fastify';
import { answerPage } from '../exchange/explorer/answer-page';
import { EXPLORER_PAGES } from '../exchange/explorer/explorer-pages';
import { type RunQuery } from '../exchange/explorer/run-query';
import { type Answers, type LaneName } from './answers/answers';
import { type Execute } from './executor';
import { withPolicy } from './pages';

/** Runs the queries of pages, which need no guard, as those of clients run. */
export const queryRunner = (execute: Execute): RunQuery => {
  const documents = new Map(EXPLORER_PAGES.map(({ query }) => [query, parse(query)]));
  return ({ text, variables }, context) => {
    const document = documents.get(text) ?? parse(text);
    return execute({ document, variables, text }, context);
  };
};

/** Of the pages that ask for a network. */
const LANES: Partial<Record<string, LaneName>> = { '/': 'start', '/network': 'network' };

/** The pages of the explorer, each at its pattern. */
export const registerExplorer = (app: FastifyInstance, answers: Answers, run: RunQuery): void => {
  for (const kind of EXPLORER_PAGES)
    answers.route(app, kind.pattern, withPolicy(answerPage(kind, run)), LANES[kind.pattern] ?? 'pages');
};
