import { type FastifyError, type FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { HttpRefused } from './limits/http-refused';
import { uuidV7 } from '../shared/uuid';

/** What a client is told of requests that do not reach GraphQL, by Fastify's codes. */
const REFUSALS: Record<string, [code: string, message: string]> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['BODY_TOO_LARGE', 'Expected a body of at most 100 KiB.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['UNSUPPORTED_MEDIA_TYPE', 'Expected a body of content type application/json.'],
  FST_ERR_CTP_INVALID_JSON_BODY: ['BAD_REQUEST', 'Expected a body that is valid JSON.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['BAD_REQUEST', 'Expected a body with a query, got an empty one.'],
};

/** Answers what is outside GraphQL: a code and a message, never the text of an error that is not the client's. */
export const registerHttpErrors = (app: FastifyInstance): void => {
  app.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .send({ error: 'NOT_FOUND', message: `Nothing is at ${request.url.split('?')[0]}; the API is at /graphql.` }),
  );
  app.setErrorHandler((error: FastifyError | GraphQLError, _request, reply) => {
    if (error instanceof GraphQLError) {
      const { code, http } = error.extensions as {
        code?: string;
        http?: { status: number; headers?: Map<string, string> };
      };
      return reply
        .code(http?.status ?? 400)
        .headers(Object.fromEntries(http?.headers ?? []))
        .send({ error: code, message: error.message });
    }
    const status = error.statusCode ?? 500;
    if (status < 500) {
      const [code, message] =
        error instanceof HttpRefused
          ? [error.code, error.message]
          : (REFUSALS[error.code] ?? ['BAD_REQUEST', 'The request cannot be read.']);
      return reply.code(status).send({ error: code, message });
    }
    const errorId = uuidV7();
    app.log.error({ errorId, err: error }, 'A request failed');
    return reply
      .code(500)
      .send({ error: 'INTERNAL_SERVER_ERROR', message: `Something went wrong here (${errorId}).`, errorId });
  });
};
