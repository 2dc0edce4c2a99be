import { generateKeyPair, exportJWK } from 'jose';
import { Role } from '../../src/access/role';
import { type Database } from '../../src/server/open-database';
import { makeAccount } from '../support/accounts';
import { openSeeded } from '../support/seeded-database';
import { startIssuer, type TestIssuer } from '../support/token-issuer';
import { createWritingApi, type WritingApi } from '../support/writing-api';

const ME = '{ me { name role actors { slug } } }';
const base64url = (value: object | string) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

describe('38 bearer tokens', () => {
  let database: Database;
  let issuer: TestIssuer;
  let api: WritingApi;

  beforeAll(async () => {
    database = await openSeeded();
    issuer = await startIssuer();
    const { issuer: iss } = issuer.config;
    const actors = [{ slug: 'skolverket' }];
    await makeAccount(database, { name: 'Eva', role: Role.EDITOR, actors, issuer: iss, subject: 'eva' });
    api = await createWritingApi(database, { oidc: issuer.config });
  });
  afterAll(async () => {
    await api?.close();
    await issuer?.close();
    await database?.close();
  });

  it('that hold are those of an account', async () => {
    const { data } = await api.send(ME, await issuer.token());
    expect(data).toEqual({ me: { name: 'Eva', role: 'EDITOR', actors: [{ slug: 'skolverket' }] } });
  });

  it('of a subject without an account may read', async () => {
    const token = await issuer.token({ sub: 'nobody known' });
    expect(await api.send('{ me { name } __typename }', token)).toMatchObject({
      ...{ status: 200, data: { me: null, __typename: 'Query' } },
    });
    expect((await api.send('{ accounts { totalCount } }', token)).codes).toEqual(['FORBIDDEN']);
  });

  it('hold for one of several audiences, up to the second at which they expire', async () => {
    for (const claims of [{ aud: ['other', 'samverkan'] }, { exp: 1 }, { nbf: 0 }])
      expect((await api.send(ME, await issuer.token(claims))).status).toBe(200);
  });

  const unsigned = (header: object, claims: object = {}) =>
    `${base64url({ kid: 'key-1', ...header })}.${base64url({ iss: issuer.config.issuer, aud: 'samverkan', sub: 'eva', exp: 4e9, ...claims })}.`;
  const other = () => generateKeyPair('RS256');

  const ATTACKS: [string, () => string | Promise<string>][] = [
    ['alg none', () => unsigned({ alg: 'none' })],
    ['alg None with a signature of nothing', () => `${unsigned({ alg: 'None' })}AA`],
    [
      'HS256 with the public key as the secret',
      () => issuer.token({}, { alg: 'HS256' }, Buffer.from(JSON.stringify(issuer.publicKey))),
    ],
    [
      'HS256 with the modulus as the secret',
      () => issuer.token({}, { alg: 'HS256' }, Buffer.from(issuer.publicKey.n!, 'base64url')),
    ],
    ['a kid that is a path', async () => issuer.token({}, { kid: '../../../../dev/null' }, (await other()).privateKey)],
    ['a kid that is SQL', async () => issuer.token({}, { kid: "' or '1'='1" }, (await other()).privateKey)],
    ['another key under our kid', async () => issuer.token({}, {}, (await other()).privateKey)],
    [
      'a key that it brings with it',
      async () => {
        const { privateKey, publicKey } = await other();
        return issuer.token({}, { jwk: await exportJWK(publicKey) }, privateKey);
      },
    ],
    [
      'an address of keys that it brings with it',
      async () => issuer.token({}, { jku: 'https://evil.example/keys' }, (await other()).privateKey),
    ],
    [
      'another algorithm than the key has',
      async () => issuer.token({}, { alg: 'PS256' }, await issuer.keyFor('PS256')),
    ],
    [
      'a critical header that nobody knows',
      async () =>
        (await issuer.token()).replace(/^[^.]*/, base64url({ alg: 'RS256', kid: 'key-1', crit: ['x'], x: 1 })),
    ],
    ['the wrong audience', () => issuer.token({ aud: 'another' })],
    ['no audience', () => issuer.token({ aud: null })],
    ['the wrong issuer', () => issuer.token({ iss: `${issuer.config.issuer}/` })],
    ['no issuer', () => issuer.token({ iss: null })],
    ['no subject', () => issuer.token({ sub: null })],
    ['expired by a second', () => issuer.token({ exp: -1 })],
    ['expired just now', () => issuer.token({ exp: 0 })],
    ['no expiry', () => issuer.token({ exp: null })],
    ['not valid before the next second', () => issuer.token({ nbf: 1 })],
    [
      'other claims under the signature',
      async () =>
        (await issuer.token()).replace(
          /\..*\./,
          `.${base64url({ iss: issuer.config.issuer, aud: 'samverkan', sub: 'root', exp: 4e9 })}.`,
        ),
    ],
    ['half a token', async () => (await issuer.token()).slice(0, 90)],
    ['no token', () => 'eva'],
    ['dots', () => '..'],
  ];

  it.each(ATTACKS)('are refused: %s', async (_name, make) => {
    const token = await make();
    const before = api.statements.length;
    const { status, body, headers } = await api.send(ME, token);
    expect(status).toBe(401);
    expect(JSON.parse(body)).toEqual({
      errors: [
        {
          message: 'Expected an API key or a bearer token that holds now.',
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ],
    });
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'www-authenticate': 'Bearer error="invalid_token"',
      'cache-control': 'private, no-store',
    });
    expect(api.statements).toHaveLength(before);
  });

  it.each(['Basic ZXZhOmV2YQ==', 'Bearer', 'Bearer ', 'Bearer a b', 'bearer\ta', 'samverkan_x', ''])(
    'are looked for in no other header: %j',
    async (authorization) => {
      const request = { method: 'POST' as const, url: '/graphql', headers: { authorization }, payload: { query: ME } };
      const { statusCode, body } = await api.app.inject(request);
      expect([statusCode, JSON.parse(body).errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    },
  );

  it('are refused where no issuer is configured', async () => {
    const alone = await createWritingApi(database);
    expect((await alone.send(ME, await issuer.token())).status).toBe(401);
    await alone.close();
  });

  it.each([
    ['fails', { status: 500 }],
    ['leads elsewhere', { status: 302 }],
    ['never answers', { holds: true }],
  ])('can be said to be neither good nor bad where the issuer %s', async (_name, answers) => {
    Object.assign(issuer.answers, answers);
    const fresh = await createWritingApi(database, { oidc: issuer.config });
    try {
      const { status, codes, headers } = await fresh.send(ME, await issuer.token());
      expect([status, codes, headers['retry-after']]).toEqual([503, ['SERVICE_UNAVAILABLE'], '1']);
      expect((await fresh.send(ME)).status).toBe(200);
    } finally {
      Object.assign(issuer.answers, { status: 200, holds: false });
      await fresh.close();
    }
  });
});
