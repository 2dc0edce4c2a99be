import ipaddr from 'ipaddr.js';
import { type TokenIssuer } from './access/bearer-tokens';
import { StartError, quote } from './shared/errors';
import { LIMITS, type Limits } from './shared/limits';
import { publicAddress } from './shared/public-address';
import { parseUrl } from './shared/parse-url';

export interface Config {
  port: number;
  host: string;
  /** `sqlite:PATH`, or `mysql://` or `mariadb://` with user, password, host, port and database. */
  databaseUrl: string;
  /** More addresses of the same kind that only read, tried in turn. */
  replicaUrls: string[];
  /** Whether an empty database is given the built-in documents. */
  seeds: boolean;
  /** What addresses in answers and feeds start with, without a slash at the end; null for the address at which it listens. */
  publicUrl: string | null;
  /** The origins whose pages may show our feeds; null for all. */
  embedOrigins: string[] | null;
  limits: Limits;
  /** What an address may ask for in a minute, in objects of answers and requests; null for as much as it will. */
  rateLimit: number | null;
  /** Addresses and networks of proxies whose X-Forwarded-For is believed. */
  trustedProxies: string[];
  /** Whether clients may ask for the schema. */
  introspection: boolean;
  /** Whether errors say which name may have been meant. */
  suggestions: boolean;
  /** Whose bearer tokens are taken; null for nobody's. */
  oidc: TokenIssuer | null;
  /** `redis://` or `rediss://`, through which servers of one database tell each other of writes; null for none. */
  redisUrl: string | null;
}

const port = (text: string): number => {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535)
    throw new StartError(`PORT: expected a number from 0 to 65535, got ${quote(text)}.`);
  return Number(text);
};

const databaseUrl = (text: string, name = 'DATABASE_URL'): string => {
  if (!/^(sqlite:.+|(mysql|mariadb):\/\/[^/]+\/\w+)/.test(text))
    throw new StartError(
      `${name}: expected sqlite:PATH, mysql://USER:PASSWORD@HOST:PORT/DATABASE or the same with mariadb://, got ${quote(publicAddress(text))}.`,
    );
  return text;
};

const flag = (name: string, text: string): boolean => {
  if (!/^(on|off)$/.test(text)) throw new StartError(`${name}: expected on or off, got ${quote(text)}.`);
  return text === 'on';
};

const webAddress = (name: string, text: string, expected: string, fits: (url: URL) => boolean): URL => {
  const url = parseUrl(text);
  if (!url || !/^https?:$/.test(url.protocol) || !fits(url))
    throw new StartError(`${name}: expected ${expected}, got ${quote(text)}.`);
  return url;
};

const isPlain = ({ username, password, search, hash }: URL): boolean => !username && !password && !search && !hash;

const publicUrl = (text: string): string =>
  webAddress('PUBLIC_URL', text, 'an address such as https://samverkan.example', isPlain).href.replace(/\/+$/, '');

const origin = (text: string): string =>
  webAddress(
    'EMBED_ORIGINS',
    text,
    'origins such as https://partner.example, separated by commas',
    (url) => isPlain(url) && url.pathname === '/',
  ).origin;

const OIDC = ['OIDC_ISSUER', 'OIDC_AUDIENCE', 'OIDC_JWKS_URL'] as const;

const oidc = (env: NodeJS.ProcessEnv): TokenIssuer | null => {
  const [issuer, audience, jwksUrl] = OIDC.map((name) => env[name] || null);
  const missing = OIDC.filter((name) => !env[name]);
  if (missing.length === OIDC.length) return null;
  if (issuer === null || audience === null || jwksUrl === null)
    throw new StartError(`${missing.join(', ')}: expected all of ${OIDC.join(', ')}, or none, got no value.`);
  const isAddress = ({ username, hash }: URL) => !username && !hash;
  // Kept as it is written: what tokens say is compared with it sign by sign.
  webAddress('OIDC_ISSUER', issuer, 'an address such as https://login.example/realms/one', isPlain);
  webAddress('OIDC_JWKS_URL', jwksUrl, 'an address such as https://login.example/keys', isAddress);
  return { issuer, audience, jwksUrl };
};

const redisUrl = (text: string): string => {
  if (!/^rediss?:$/.test(parseUrl(text)?.protocol ?? ''))
    throw new StartError(
      `REDIS_URL: expected redis://HOST:PORT or the same with rediss://, got ${quote(publicAddress(text))}.`,
    );
  return text;
};

const listed = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);

/** `depth=15, cost=20000`: the limits that are other than usual. */
const limits = (text: string | undefined): Limits =>
  listed(text).reduce((changed, item) => {
    const [, name, value] = /^(\w+)=([1-9]\d{0,9})$/.exec(item) ?? [];
    if (name === undefined || !Object.hasOwn(LIMITS, name))
      throw new StartError(
        `LIMITS: expected numbers such as depth=15,cost=20000 of ${Object.keys(LIMITS).join(', ')}, got ${quote(item)}.`,
      );
    return { ...changed, [name]: Number(value) };
  }, LIMITS);

const rateLimit = (text: string): number | null => {
  if (text === 'off') return null;
  if (!/^[1-9]\d{0,9}$/.test(text))
    throw new StartError(
      `RATE_LIMIT: expected off or a number of what an address may ask for in a minute, got ${quote(text)}.`,
    );
  return Number(text);
};

const trustedProxy = (text: string): string => {
  if (!ipaddr.isValid(text) && !ipaddr.isValidCIDR(text))
    throw new StartError(`TRUSTED_PROXIES: expected addresses or networks such as 10.0.0.0/8, got ${quote(text)}.`);
  return text;
};

/** The configuration, read once from the environment; the only reader of it. An empty variable is as good as none. */
export const readConfig = (env: NodeJS.ProcessEnv = process.env): Config => {
  return {
    port: port(env.PORT || '4000'),
    host: env.HOST || '127.0.0.1',
    databaseUrl: databaseUrl(env.DATABASE_URL || 'sqlite:data/samverkan.db'),
    replicaUrls: listed(env.DATABASE_REPLICA_URLS).map((url) => databaseUrl(url, 'DATABASE_REPLICA_URLS')),
    seeds: flag('SEEDS', env.SEEDS || 'on'),
    publicUrl: env.PUBLIC_URL ? publicUrl(env.PUBLIC_URL) : null,
    embedOrigins: env.EMBED_ORIGINS ? listed(env.EMBED_ORIGINS).map(origin) : null,
    limits: limits(env.LIMITS),
    rateLimit: rateLimit(env.RATE_LIMIT || '300000'),
    trustedProxies: listed(env.TRUSTED_PROXIES).map(trustedProxy),
    introspection: flag('INTROSPECTION', env.INTROSPECTION || 'on'),
    suggestions: flag('SUGGESTIONS', env.SUGGESTIONS || (env.NODE_ENV === 'production' ? 'off' : 'on')),
    oidc: oidc(env),
    redisUrl: env.REDIS_URL ? redisUrl(env.REDIS_URL) : null,
  };
};
