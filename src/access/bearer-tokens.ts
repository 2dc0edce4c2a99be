import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { type Clock } from '../shared/clock';
import { ServiceUnavailable } from '../shared/errors';
import { type Reader } from '../shared/reader';
import { ShortMemory } from '../shared/short-memory';
import { accountViewer, type KnownAccount } from './account-viewer';
import { KEPT_FOR } from './api-keys';
import { Role } from './role';
import { type Viewer } from './viewer';

/** Who gives out bearer tokens, and for whom they are meant. */
export interface TokenIssuer {
  /** As `iss` in the tokens says, sign by sign. */
  issuer: string;
  /** What `aud` in the tokens must hold. */
  audience: string;
  /** Where the issuer's public keys are (RFC 7517). */
  jwksUrl: string;
}

/** Signatures that a public key checks; with a shared secret, whoever checks could also sign. */
const ALGORITHMS = 'RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512 EdDSA Ed25519'.split(' ');

/** How long the issuer may take to give its keys, in milliseconds. */
const TIME_LIMIT = 3_000;
const MOST_KEPT = 1_000;

const ACCOUNT =
  'select id as accountId, name as name, role as role, issuer as issuer, subject as subject from accounts where issuer = ? and subject = ?';

/** Faults of the issuer, not of the token. */
const isOfIssuer = (error: unknown): boolean =>
  !(error instanceof errors.JOSEError) ||
  error instanceof errors.JWKSTimeout ||
  error instanceof errors.JWKSInvalid ||
  error.code === errors.JOSEError.code;

interface Parts {
  reader: Pick<Reader, 'rows'>;
  clock: Clock;
}

/** Says whose a bearer token is (RFC 7519, RFC 9068): the account of its issuer and subject, or a reader. */
export class BearerTokens {
  private readonly keys: ReturnType<typeof createRemoteJWKSet>;
  private readonly memory = new ShortMemory<Viewer>({ lasting: KEPT_FOR, most: MOST_KEPT });

  constructor(
    private readonly from: TokenIssuer,
    private readonly parts: Parts,
  ) {
    this.keys = createRemoteJWKSet(new URL(from.jwksUrl), { timeoutDuration: TIME_LIMIT });
  }

  /** Null for a token that does not hold. */
  async viewerOf(token: string): Promise<Viewer | null> {
    const subject = await this.subjectOf(token);
    return subject === null ? null : this.memory.of(subject, () => this.find(subject));
  }

  /** Has every account looked up anew. */
  forget(): void {
    this.memory.clear();
  }

  private async subjectOf(token: string): Promise<string | null> {
    const { issuer, audience } = this.from;
    try {
      const { payload } = await jwtVerify(token, this.keys, {
        ...{ issuer, audience, algorithms: ALGORITHMS, requiredClaims: ['exp', 'sub'] },
        ...{ clockTolerance: 0, currentDate: new Date(this.parts.clock.now()) },
      });
      return payload.sub ?? null;
    } catch (error) {
      if (isOfIssuer(error)) throw new ServiceUnavailable('The issuer of tokens does not give its keys now.');
      return null;
    }
  }

  private async find(subject: string): Promise<Viewer> {
    const { reader } = this.parts;
    const rows = await reader.rows<KnownAccount & TokenIssuer & { subject: string }>(ACCOUNT, [
      this.from.issuer,
      subject,
    ]);
    // MariaDB takes spaces at the end for nothing.
    const account = rows.find((row) => row.issuer === this.from.issuer && row.subject === subject);
    if (account) return accountViewer(reader, account);
    return { accountId: null, name: subject, role: Role.READER, actorIds: new Set() };
  }
}
