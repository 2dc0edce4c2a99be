import { type ExecutionResult } from 'graphql';
import { type AskedQuery } from '../pages/graphiql-address';
import { type Context } from '../../shared/context';
import { BadUserInput } from '../../shared/errors';

/** Answers a query of GraphQL in a context. */
export type RunQuery = (query: AskedQuery, context: Context) => Promise<ExecutionResult>;

/** The data of an answer. What the query refused is BAD_USER_INPUT. */
export const dataOf = ({ data, errors }: ExecutionResult): object => {
  const [error] = errors ?? [];
  if (error?.extensions.code === 'BAD_USER_INPUT') throw new BadUserInput(error.message);
  if (error || !data) throw error ?? new Error('A page has asked and got no data.');
  return data;
};
