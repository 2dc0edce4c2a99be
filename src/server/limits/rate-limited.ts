import { GraphQLError } from 'graphql';

/** An address has asked for as much as it may. */
export class RateLimited extends GraphQLError {
  /** @param headers of an answer, which say when to ask again */
  constructor(headers: Record<string, string | number>) {
    super('Too much was asked for from this address: wait, then ask again.', {
      extensions: { code: 'RATE_LIMITED', http: { status: 429, headers: new Map(Object.entries(headers)) } },
    });
    this.name = 'RateLimited';
  }
}
