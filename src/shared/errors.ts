import { GraphQLError } from 'graphql';

/** The stable `extensions.code` values that clients may rely on. */
type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'TIMEOUT'
  | 'SERVICE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

/** An input that cannot be understood. The message says what was expected and what came. */
export class BadUserInput extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode } });
    this.name = 'BadUserInput';
  }
}

/** Who asks claims to be somebody and cannot show it (RFC 6750, 3.1). The message does not say what is wrong with a key or token. */
export class Unauthenticated extends GraphQLError {
  constructor(message = 'Expected an API key or a bearer token that holds now.') {
    super(message, { extensions: { code: 'UNAUTHENTICATED' satisfies ErrorCode, http: { status: 401 } } });
    this.name = 'Unauthenticated';
  }
}

/** What cannot be answered now, and may be a little later. Of a write nobody knows then whether it was made; asked again with its idempotencyKey it is made once. */
export class ServiceUnavailable extends GraphQLError {
  /** When to ask again, in seconds. */
  static readonly RETRY_AFTER = '1';

  constructor(
    message = 'The database does not answer now; ask again in a moment, a write with the same idempotencyKey.',
  ) {
    const http = { status: 503, headers: new Map([['retry-after', ServiceUnavailable.RETRY_AFTER]]) };
    super(message, { extensions: { code: 'SERVICE_UNAVAILABLE' satisfies ErrorCode, http } });
    this.name = 'ServiceUnavailable';
  }
}

/** What the asker may not do. It does not say whether what was asked about exists. */
export class Forbidden extends GraphQLError {
  constructor(message = 'This account does not keep all that it would change.') {
    super(message, { extensions: { code: 'FORBIDDEN' satisfies ErrorCode } });
    this.name = 'Forbidden';
  }
}

/** A key under which another write was asked for before (draft-ietf-httpapi-idempotency-key-header, 2.7). */
export class IdempotencyKeyReused extends GraphQLError {
  constructor() {
    super('Another write was asked for under this idempotencyKey: give each write a key of its own.', {
      extensions: { code: 'IDEMPOTENCY_KEY_REUSED' satisfies ErrorCode, http: { status: 422 } },
    });
    this.name = 'IdempotencyKeyReused';
  }
}

/** What takes longer than a request may, or what nobody waits for any more. */
export class TimedOut extends GraphQLError {
  constructor() {
    super('The answer takes too long: ask for less at once.', {
      extensions: { code: 'TIMEOUT' satisfies ErrorCode, http: { status: 503 } },
    });
    this.name = 'TimedOut';
  }
}

/** A condition outside the program that stops it from starting; printed as one line, without a stack. */
export class StartError extends Error {
  override name = 'StartError';
}

/** At most 80 characters of what came, quoted, for use in messages. */
export const quote = (value: unknown): string => {
  const text = typeof value === 'string' ? value : String(JSON.stringify(value));
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
};
