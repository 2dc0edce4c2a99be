import { readConfig } from '../src/config';
import { LIMITS } from '../src/shared/limits';
import { StartError } from '../src/shared/errors';

describe('The configuration', () => {
  it('has a value for everything that is not said', () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      databaseUrl: 'sqlite:data/samverkan.db',
      replicaUrls: [],
      seeds: true,
      publicUrl: null,
      embedOrigins: null,
      limits: LIMITS,
      rateLimit: 300_000,
      trustedProxies: [],
      introspection: true,
      suggestions: true,
      oidc: null,
      redisUrl: null,
    });
  });

  it.each([
    [{ PORT: '0' }, { port: 0 }],
    [{ PORT: '8080' }, { port: 8080 }],
    [{ HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
    [{ DATABASE_URL: 'sqlite:/srv/a.db' }, { databaseUrl: 'sqlite:/srv/a.db' }],
    [{ DATABASE_URL: 'mysql://u:p@h:3306/d' }, { databaseUrl: 'mysql://u:p@h:3306/d' }],
    [{ DATABASE_URL: 'mariadb://u@h/d' }, { databaseUrl: 'mariadb://u@h/d' }],
    [{ DATABASE_REPLICA_URLS: 'mysql://a/d, mysql://b/d,' }, { replicaUrls: ['mysql://a/d', 'mysql://b/d'] }],
    [{ SEEDS: 'off' }, { seeds: false }],
    [{ PUBLIC_URL: 'https://a.example/samverkan/' }, { publicUrl: 'https://a.example/samverkan' }],
    [
      { EMBED_ORIGINS: 'https://a.example, http://b.example:8080/,' },
      { embedOrigins: ['https://a.example', 'http://b.example:8080'] },
    ],
    [{ LIMITS: 'depth=15, cost=20000' }, { limits: { ...LIMITS, depth: 15, cost: 20_000 } }],
    [{ RATE_LIMIT: 'off' }, { rateLimit: null }],
    [{ RATE_LIMIT: '500' }, { rateLimit: 500 }],
    [{ TRUSTED_PROXIES: '10.0.0.0/8, ::1' }, { trustedProxies: ['10.0.0.0/8', '::1'] }],
    [{ INTROSPECTION: 'off' }, { introspection: false }],
    [{ NODE_ENV: 'production' }, { suggestions: false }],
    [{ NODE_ENV: 'production', SUGGESTIONS: 'on' }, { suggestions: true }],
    [
      { OIDC_ISSUER: 'https://a.example/', OIDC_AUDIENCE: 'samverkan', OIDC_JWKS_URL: 'https://a.example/keys?v=1' },
      { oidc: { issuer: 'https://a.example/', audience: 'samverkan', jwksUrl: 'https://a.example/keys?v=1' } },
    ],
    [{ REDIS_URL: 'rediss://u:p@h:6380/1' }, { redisUrl: 'rediss://u:p@h:6380/1' }],
    [{ PORT: '', HOST: '', DATABASE_URL: '', DATABASE_REPLICA_URLS: '', SEEDS: '' }, readConfig({})],
  ])('%j gives %j', (env, expected) => {
    expect(readConfig(env)).toMatchObject(expected);
  });

  it.each([
    [{ PORT: 'abc' }, 'PORT: expected a number from 0 to 65535, got "abc".'],
    [{ PORT: '65536' }, 'PORT: expected a number from 0 to 65535, got "65536".'],
    [{ PORT: '-1' }, 'PORT: expected a number from 0 to 65535, got "-1".'],
    [{ PORT: '4000.5' }, 'PORT: expected a number from 0 to 65535, got "4000.5".'],
    [
      { PUBLIC_URL: 'a.example' },
      'PUBLIC_URL: expected an address such as https://samverkan.example, got "a.example".',
    ],
    [
      { PUBLIC_URL: 'https://a.example/?x=1' },
      'PUBLIC_URL: expected an address such as https://samverkan.example, got "https://a.example/?x=1".',
    ],
    [
      { EMBED_ORIGINS: 'https://a.example/page' },
      'EMBED_ORIGINS: expected origins such as https://partner.example, separated by commas, got "https://a.example/page".',
    ],
    [
      { LIMITS: 'width=3' },
      `LIMITS: expected numbers such as depth=15,cost=20000 of ${Object.keys(LIMITS).join(', ')}, got "width=3".`,
    ],
    [{ LIMITS: 'depth=0' }, /^LIMITS: expected numbers/],
    [{ LIMITS: 'toString=1' }, /^LIMITS: expected numbers/],
    [
      { RATE_LIMIT: '-1' },
      'RATE_LIMIT: expected off or a number of what an address may ask for in a minute, got "-1".',
    ],
    [{ TRUSTED_PROXIES: 'all' }, 'TRUSTED_PROXIES: expected addresses or networks such as 10.0.0.0/8, got "all".'],
    [
      { OIDC_ISSUER: 'https://a.example' },
      'OIDC_AUDIENCE, OIDC_JWKS_URL: expected all of OIDC_ISSUER, OIDC_AUDIENCE, OIDC_JWKS_URL, or none, got no value.',
    ],
    [
      { OIDC_ISSUER: 'a.example', OIDC_AUDIENCE: 'samverkan', OIDC_JWKS_URL: 'https://a.example/keys' },
      'OIDC_ISSUER: expected an address such as https://login.example/realms/one, got "a.example".',
    ],
    [
      { OIDC_ISSUER: 'https://a.example', OIDC_AUDIENCE: 'samverkan', OIDC_JWKS_URL: 'file:///keys' },
      'OIDC_JWKS_URL: expected an address such as https://login.example/keys, got "file:///keys".',
    ],
    [
      { REDIS_URL: 'https://u:secret@h' },
      'REDIS_URL: expected redis://HOST:PORT or the same with rediss://, got "https://u@h".',
    ],
    [{ SEEDS: 'yes' }, 'SEEDS: expected on or off, got "yes".'],
    [
      { DATABASE_URL: 'a.db' },
      'DATABASE_URL: expected sqlite:PATH, mysql://USER:PASSWORD@HOST:PORT/DATABASE or the same with mariadb://, got "a.db".',
    ],
    [
      { DATABASE_URL: 'mysql://u:secret@h' },
      'DATABASE_URL: expected sqlite:PATH, mysql://USER:PASSWORD@HOST:PORT/DATABASE or the same with mariadb://, got "mysql://u@h".',
    ],
    [
      { DATABASE_URL: 'postgres://u:sec:r@et@h/d' },
      'DATABASE_URL: expected sqlite:PATH, mysql://USER:PASSWORD@HOST:PORT/DATABASE or the same with mariadb://, got "postgres://u@h/d".',
    ],
    [
      { DATABASE_REPLICA_URLS: 'mysql://a/d,b' },
      'DATABASE_REPLICA_URLS: expected sqlite:PATH, mysql://USER:PASSWORD@HOST:PORT/DATABASE or the same with mariadb://, got "b".',
    ],
  ])('%j is refused', (env, message) => {
    expect(() => readConfig(env)).toThrow(StartError);
    expect(() => readConfig(env)).toThrow(message);
  });
});
