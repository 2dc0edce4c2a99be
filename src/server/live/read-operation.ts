import { getOperationAST, OperationTypeNode, parse } from 'graphql';
import { BadUserInput, quote } from '../../shared/errors';
import { type OperationRequest } from './operate';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const objectOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** What a request asks for, by its body or by its address; BAD_USER_INPUT where that cannot be read. */
export const readOperation = (body: unknown, search: Record<string, string | undefined>): OperationRequest => {
  const isPost = isObject(body);
  const { query, operationName = null, variables: given = null } = isPost ? body : search;
  const variables = !isPost && typeof given === 'string' ? objectOf(given) : given;
  if (typeof query !== 'string') throw new BadUserInput(`Expected a query as a text, got ${quote(query ?? null)}.`);
  if (operationName !== null && typeof operationName !== 'string')
    throw new BadUserInput(`Expected operationName as a text, got ${quote(operationName)}.`);
  if (variables !== null && !isObject(variables))
    throw new BadUserInput(`Expected variables as an object, got ${quote(variables)}.`);
  return { query, operationName, variables };
};

/** Whether a request would change something; false for what cannot be read, which is refused later. */
export const isWrite = ({ query, operationName }: OperationRequest): boolean => {
  try {
    return getOperationAST(parse(query), operationName)?.operation === OperationTypeNode.MUTATION;
  } catch {
    return false;
  }
};
