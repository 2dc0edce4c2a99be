import { type FastifyBaseLogger } from 'fastify';
import { ApiKeys } from '../access/api-keys';
import { BearerTokens, type TokenIssuer } from '../access/bearer-tokens';
import { type WriteTransaction } from '../editing/run-acts';
import { type Clock } from '../shared/clock';
import { type Reader } from '../shared/reader';
import { type Authenticate, createAuthenticate } from './authenticate';
import { KeyUses } from './key-uses';

interface Parts {
  /** Reads what was written last. */
  reader: Pick<Reader, 'rows'>;
  clock: Clock;
  write: WriteTransaction;
  log: Pick<FastifyBaseLogger, 'error'>;
}

export interface Authentication {
  authenticate: Authenticate;
  /** After a write: accounts and keys may be otherwise. */
  forget(): void;
  stop(): Promise<void>;
}

/** How this server knows who asks. */
export const createAuthentication = (
  { reader, clock, write, log }: Parts,
  issuer: TokenIssuer | null,
): Authentication => {
  const uses = new KeyUses(write, log);
  const keys = new ApiKeys({ reader, clock, noteUse: (id, at) => uses.note(id, at) });
  const tokens = issuer && new BearerTokens(issuer, { reader, clock });
  return {
    authenticate: createAuthenticate(keys, tokens),
    forget() {
      keys.forget();
      tokens?.forget();
    },
    stop: () => uses.settled(),
  };
};
