import { GraphQLError } from 'graphql';

/** An address has asked for as much as it may. */
export class RateLimited extends GraphQLError {
  constructor() {
    super('Too much was asked for from this address: wait, then ask again.', {
      extensions: { code: 'RATE_LIMITED' },
    });
    this.name = 'RateLimited';
  }
}
