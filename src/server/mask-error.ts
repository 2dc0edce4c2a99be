import { type FastifyBaseLogger } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { uuidV7 } from '../shared/uuid';

/** What graphql-js says of a literal that does not fit its type; Apollo calls it a validation failure, for a client it is its input. */
const BAD_LITERAL =
  /^(Expected value of type|\S+ cannot represent|Value \S+ does not exist in|Enum \S+ cannot represent)/;

/** What graphql-js adds where a name is nearly one of the schema's. */
const SUGGESTION = / ?Did you mean [^?]+\?$/;

const origin = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? origin(error.originalError) : error;

/**
 * What a client is told of an error: what it did wrong, with a stable code, or that something went wrong here, with an
 * id under which the log has the rest. Never a stack, a statement or a path.
 *
 * @param suggestions whether it also says which name may have been meant
 */
export const maskError =
  (log: Pick<FastifyBaseLogger, 'error'>, suggestions = true) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = origin(error);
    if (!(cause instanceof GraphQLError)) {
      const errorId = uuidV7();
      log.error({ errorId, err: cause }, 'An operation failed');
      const { path, locations } = formatted;
      return {
        message: `Something went wrong here (${errorId}).`,
        path,
        locations,
        extensions: { code: 'INTERNAL_SERVER_ERROR', errorId },
      };
    }
    const stated = cause.extensions.code;
    const code =
      stated === 'BAD_USER_INPUT' || BAD_LITERAL.test(formatted.message)
        ? 'BAD_USER_INPUT'
        : formatted.extensions?.code;
    const message = suggestions ? formatted.message : formatted.message.replace(SUGGESTION, '');
    return { ...formatted, message, extensions: { ...formatted.extensions, code } };
  };
