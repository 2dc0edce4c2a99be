import { type IncomingHttpHeaders } from 'node:http';
import { prefixOfKey } from '../access/api-key';
import { type ApiKeys } from '../access/api-keys';
import { type BearerTokens } from '../access/bearer-tokens';
import { ANYONE, type Viewer } from '../access/viewer';
import { Unauthenticated } from '../shared/errors';

/** Says who asks, by the headers of a request; an error where they claim what they cannot show. */
export type Authenticate = (headers: IncomingHttpHeaders) => Promise<Viewer>;

/** RFC 6750, 2.1. */
const BEARER = /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i;

/** Knows API keys and, where an issuer is configured, its tokens. */
export const createAuthenticate =
  (keys: Pick<ApiKeys, 'viewerOf'>, tokens: Pick<BearerTokens, 'viewerOf'> | null): Authenticate =>
  async ({ authorization }) => {
    if (authorization === undefined) return ANYONE;
    const token = BEARER.exec(authorization)?.[1];
    if (token === undefined)
      throw new Unauthenticated('Expected the header "Authorization: Bearer", with an API key or a token.');
    const viewer = await (prefixOfKey(token) === null ? tokens?.viewerOf(token) : keys.viewerOf(token));
    if (!viewer) throw new Unauthenticated();
    return viewer;
  };
