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

/** The configuration, read once from the environment; the only reader of it. An empty variable is as good as none. */
export const readConfig = (env: NodeJS.ProcessEnv = process.env): Config => {
  return {
    port: port(env.PORT || '4000'),
    host: env.HOST || '127.0.0.1',
    databaseUrl: databaseUrl(env.DATABASE_URL || 'sqlite:data/samverkan.db'),
    replicaUrls: (env.DATABASE_REPLICA_URLS ?? '')
      .split(',')
      .map((url) => url.trim())
      .filter(Boolean)
      .map((url) => databaseUrl(url, 'DATABASE_REPLICA_URLS')),
    seeds: flag('SEEDS', env.SEEDS || 'on'),
  };
};
