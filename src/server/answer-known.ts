import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Context } from '../shared/context';
import { type CompiledDocuments } from './compiled-documents';
import { isObject } from './limits/asked-operation';
import { type AskedOperation } from './limits/document-gate';

interface GraphqlBody {
  query?: unknown;
  operationName?: unknown;
  variables?: unknown;
  extensions?: unknown;
}

/** An extension may change the answer; an empty object is what clients send without one, and what a hash names is known by its text. */
const isOrdinary = (extensions: unknown, query: unknown): boolean => {
  if (extensions === null) return true;
  if (!isObject(extensions)) return false;
  const names = Object.keys(extensions);
  if (names.length === 0) return true;
  const { persistedQuery } = extensions as { persistedQuery?: { version?: unknown } };
  return names.length === 1 && query === undefined && persistedQuery?.version === 1;
};

/** JSON in both directions as nearly every client sends it; anything finer is left to Apollo. */
const isPlain = ({ method, headers }: FastifyRequest): boolean =>
  method === 'POST' &&
  headers['content-type']?.startsWith('application/json') === true &&
  (headers.accept === undefined || headers.accept === '*/*' || headers.accept === 'application/json');

/**
 * Answers a query whose text came before without Apollo, whose pipeline costs as much as a small query itself
 * (docs/benchmarks.md). False where it is not that plain, or where the answer has an error: then Apollo answers.
 */
export const createKnownAnswerer =
  (documents: CompiledDocuments, contextOf: (request: FastifyRequest) => Promise<Context>) =>
  async (request: FastifyRequest, reply: FastifyReply, asked: AskedOperation | null): Promise<boolean> => {
    if (!asked || !isPlain(request) || !isObject(request.body)) return false;
    const { query: text, operationName = null, variables = null, extensions = null } = request.body as GraphqlBody;
    if (!isOrdinary(extensions, text) || !(operationName === null || typeof operationName === 'string')) return false;
    if (variables !== null && !isObject(variables)) return false;
    const query = documents.known(asked.text, operationName);
    const result = query && (await query.query(undefined, await contextOf(request), variables ?? {}));
    if (!result || result.errors) return false;
    void reply.type('application/json; charset=utf-8').send(`${JSON.stringify(result)}\n`);
    return true;
  };
