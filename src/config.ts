import { StartError, quote } from './shared/errors';
import { publicAddress } from './shared/public-address';

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
  const url = URL.canParse(text) ? new URL(text) : null;
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

const redisUrl = (text: string): string => {
  if (!URL.canParse(text) || !/^rediss?:$/.test(new URL(text).protocol))
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
    redisUrl: env.REDIS_URL ? redisUrl(env.REDIS_URL) : null,
  };
};
