import { type FastifyError, type FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { HttpRefused } from './limits/http-refused';
import { troubleAnswer } from './trouble-answer';
import { uuidV7 } from '../shared/uuid';

/** What a client is told of requests that do not reach GraphQL, by Fastify's codes. */
const REFUSALS: Record<string, [code: string, message: string]> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['BODY_TOO_LARGE', 'Expected a body of at most 100 KiB.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['UNSUPPORTED_MEDIA_TYPE', 'Expected a body of content type application/json.'],
  FST_ERR_CTP_INVALID_JSON_BODY: ['BAD_REQUEST', 'Expected a body that is valid JSON.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['BAD_REQUEST', 'Expected a body with a query, got an empty one.'],
};

interface Told {
  code: string;
  message: string;
  http: { status: number; headers?: Map<string, string> };
}

/** What a client is told of an error; null where it is no client's. */
const toldOf = (error: FastifyError | GraphQLError): Told | null => {
  if (error instanceof GraphQLError) {
    const { code, http } = error.extensions as { code?: string; http?: Told['http'] };
    // Without a code, it is what went wrong while a query of ours was answered.
    return code === undefined ? null : { code, message: error.message, http: { status: 400, ...http } };
  }
  const status = error.statusCode ?? 500;
  if (status >= 500) return null;
  const [code, message] =
    error instanceof HttpRefused
      ? [error.code, error.message]
      : (REFUSALS[error.code] ?? ['BAD_REQUEST', 'The request cannot be read.']);
  return { code, message, http: { status } };
};

/**
 * Answers what is outside GraphQL: a code and a message, never the text of an error that is not the client's. A browser gets a page where
 * trying again may help.
 * @param base what our addresses start with
 */
export const registerHttpErrors = (app: FastifyInstance, base: string): void => {
  app.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .send({ error: 'NOT_FOUND', message: `Nothing is at ${request.url.split('?')[0]}; the API is at /graphql.` }),
  );
  app.setErrorHandler((error: FastifyError | GraphQLError, request, reply) => {
    const told = toldOf(error);
    const errorId = told ? null : uuidV7();
    if (!told) app.log.error({ errorId, err: error }, 'A request failed');
    const status = told?.http.status ?? 500;
    reply.code(status).headers(Object.fromEntries(told?.http.headers ?? []));
    const page = troubleAnswer(request.raw, status, base, errorId);
    if (page) return reply.headers(page.headers).send(page.body);
    if (told) return reply.send({ error: told.code, message: told.message });
    return reply.send({ error: 'INTERNAL_SERVER_ERROR', message: `Something went wrong here (${errorId}).`, errorId });
  });
};
