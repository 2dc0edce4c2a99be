import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type GraphQLError } from 'graphql';
import { DocumentRefused } from './document-refused';
import { askedOperation } from './asked-operation';
import { type AskedOperation } from './document-gate';
import { type Protection } from './protection';
import { RateLimited } from './rate-limited';

/** Looking at a document costs something, too. */
const COST_OF_REFUSAL = 20;

const GRAPHQL_RESPONSE = 'application/graphql-response+json';

const tell = (
  { headers }: FastifyRequest,
  reply: FastifyReply,
  status: number,
  { message, extensions: { code } }: GraphQLError,
): void => {
  const type = headers.accept?.includes(GRAPHQL_RESPONSE) ? GRAPHQL_RESPONSE : 'application/json';
  void reply
    .code(status)
    .type(`${type}; charset=utf-8`)
    .send(`${JSON.stringify({ errors: [{ message, extensions: { code } }] })}\n`);
};

interface Weighed {
  asked: AskedOperation | null;
  cost: number;
  refused: DocumentRefused | null;
}

const weigh = ({ gate, persisted }: Pick<Protection, 'gate' | 'persisted'>, request: FastifyRequest): Weighed => {
  try {
    const asked = askedOperation(request, persisted);
    return { asked, cost: asked ? gate.admit(asked) : 0, refused: null };
  } catch (error) {
    if (!(error instanceof DocumentRefused)) throw error;
    return { asked: null, cost: COST_OF_REFUSAL, refused: error };
  }
};

/**
 * Lets a request in whose operation is within limits and whose address has something left, and says what it asks for, if that can be
 * understood; else answers why not, and gives null.
 */
export const createAdmission =
  (protection: Protection) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<{ asked: AskedOperation | null } | null> => {
    const { asked, cost, refused } = weigh(protection, request);
    const allowance = await protection.rate.spend(request.raw, () => cost);
    if (allowance) reply.headers(allowance.headers);
    if (allowance?.isSpent) tell(request, reply, 429, new RateLimited(allowance.headers));
    else if (refused) tell(request, reply, 400, refused);
    else return { asked };
    return null;
  };
