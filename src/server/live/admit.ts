import { RateLimited } from '../limits/rate-limited';
import { type Protection } from '../limits/protection';
import { type Admit } from './operate';

/** Holds operations of sockets and streams to the limits of those over HTTP, and counts them for the address that opened the connection. */
export const createAdmit =
  ({ gate, rate }: Pick<Protection, 'gate' | 'rate'>): Admit =>
  async ({ query: text, operationName = null, variables }, from) => {
    const cost = gate.admit({ text, operationName, variables: variables ?? {} });
    const allowance = await rate.spend(from, cost);
    if (allowance?.isSpent) throw new RateLimited();
  };
