import { GraphQLError } from 'graphql';

/** The stable `extensions.code` values that clients may rely on. */
type ErrorCode = 'BAD_USER_INPUT' | 'INTERNAL_SERVER_ERROR';

/** An input that cannot be understood. The message says what was expected and what came. */
export class BadUserInput extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode } });
    this.name = 'BadUserInput';
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
