import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import {
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  type JWTHeaderParameters,
  SignJWT,
} from 'jose';
import { type TokenIssuer } from '../../src/access/bearer-tokens';
import { TEST_CLOCK } from './seeded-database';

const KEY_ID = 'key-1';
const seconds = Math.floor(TEST_CLOCK.now() / 1000);

export interface TestIssuer {
  config: TokenIssuer;
  publicKey: JWK;
  /** Its key as one of another algorithm. */
  keyFor(algorithm: string): Promise<CryptoKey>;
  /** A token that holds, but for what is said; null leaves a claim out. Times are seconds from now. */
  token(
    claims?: Record<string, unknown>,
    header?: Partial<JWTHeaderParameters>,
    key?: CryptoKey | Uint8Array,
  ): Promise<string>;
  /** How the issuer answers for its keys. */
  answers: { status: number; holds: boolean };
  close(): Promise<void>;
}

/** A server that gives out tokens, and its public keys over HTTP. */
export const startIssuer = async (): Promise<TestIssuer> => {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: KEY_ID, alg: 'RS256' };
  const answers = { status: 200, holds: false };
  const server = createServer((_request, response) => {
    if (!answers.holds) response.writeHead(answers.status).end(JSON.stringify({ keys: [jwk] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const config = { issuer, audience: 'samverkan', jwksUrl: `${issuer}/keys` };
  return {
    ...{ config, answers, publicKey: jwk },
    keyFor: async (algorithm) => (await importJWK(await exportJWK(privateKey), algorithm)) as CryptoKey,
    token: (claims = {}, header = {}, key = privateKey) => {
      const { exp = 60, nbf = 0, ...others } = claims as { exp?: number | null; nbf?: number };
      const times = { ...(exp === null ? {} : { exp: seconds + exp }), nbf: seconds + nbf };
      const all = { iss: issuer, aud: 'samverkan', sub: 'eva', ...times, ...others };
      const stated = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
      return new SignJWT(stated).setProtectedHeader({ alg: 'RS256', kid: KEY_ID, ...header }).sign(key);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
