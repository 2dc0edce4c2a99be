import { type IncomingMessage } from 'node:http';
import { type Protection } from '../limits/protection';
import { RateLimited } from '../limits/rate-limited';
import { type OperationRequest } from './operate';

/** Lets an operation in, by the request with which its connection began. */
export type Admit = (operation: OperationRequest, from: IncomingMessage) => Promise<void>;

/** The same limits as over HTTP, and the same account of what each address asks for. Throws GraphQLError where it is too much. */
export const createAdmit =
  ({ gate, rate }: Pick<Protection, 'gate' | 'rate'>): Admit =>
  async ({ query: text, operationName, variables }, from) => {
    const cost = gate.admit({ text, operationName: operationName ?? null, variables: variables ?? {} });
    const allowance = await rate.spend(from, () => cost);
    if (!allowance?.isSpent) return;
    throw new RateLimited(allowance.headers);
  };
