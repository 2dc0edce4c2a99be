import { createHash } from 'node:crypto';
import { LIMITS } from '../../src/shared/limits';
import { PersistedQueries } from '../../src/server/limits/persisted-queries';
import { type Attacked, attackedApi, expectRefused } from './attacked-api';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const extension = (sha256Hash: unknown, version: unknown = 1) => ({
  extensions: { persistedQuery: { version, sha256Hash } },
});

describe('Persisted queries', () => {
  let api: Attacked;
  const named = (hash: unknown, variables?: object) =>
    api.strike({ method: 'POST', url: '/graphql', payload: { variables, ...extension(hash) } });

  beforeAll(async () => {
    api = await attackedApi();
  });
  afterAll(() => api?.close());

  it('are asked for by their hash once their text came', async () => {
    const query = 'query Q($slug: String!) { coalition(slug: $slug) { slug } }';
    expect((await named(sha256(query), { slug: 'skia' })).code).toBe('PERSISTED_QUERY_NOT_FOUND');
    const first = await api.post(query, { slug: 'skia' }, extension(sha256(query)));
    for (let i = 0; i < 3; i++) expect((await named(sha256(query), { slug: 'skia' })).text).toBe(first.text);
    const params = new URLSearchParams({
      variables: '{"slug":"skia"}',
      extensions: JSON.stringify(extension(sha256(query)).extensions),
    });
    const byGet = await api.strike({ url: `/graphql?${params}`, headers: { 'apollo-require-preflight': '1' } });
    expect(byGet.text).toBe(first.text);
  });

  it('44: are not kept under a hash that is not theirs', async () => {
    const harmless = '{ coalition(slug: "skia") { slug } }';
    expectRefused(await api.post('{ __typename }', {}, extension(sha256(harmless))), { code: 'BAD_USER_INPUT' });
    expect((await named(sha256(harmless))).code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it.each([
    ['another version', extension(sha256('{ __typename }'), 2)],
    ['no hash', extension(undefined)],
    ['a hash that is an object', extension({})],
    ['no extension', { extensions: { persistedQuery: 1 } }],
  ])('%s is refused', async (_name, more) => {
    expectRefused(await api.post('{ __typename }', {}, more), { code: 'BAD_USER_INPUT' });
  });

  it('are weighed with the variables of each request', async () => {
    const query = 'query Q($n: Int) { coalitions(first: $n) { nodes { members(first: $n) { nodes { id } } } } }';
    await api.post(query, { n: 1 }, extension(sha256(query)));
    expect(await named(sha256(query), { n: 1 })).toMatchObject({ status: 200, errors: 0 });
    expectRefused(await named(sha256(query), { n: 100 }), { code: 'DOCUMENT_TOO_COSTLY' });
  });

  it('45: are bounded in number and in length', async () => {
    const kept = new PersistedQueries(LIMITS.persisted);
    for (let i = 0; i < 10_000; i++) await kept.set(`apq:${i}`, '{ a }');
    expect(kept.size).toBe(LIMITS.persisted);
    expect([kept.textOf('9999'), kept.textOf('0')]).toEqual(['{ a }', undefined]);
    for (let i = 0; i < 100; i++) await kept.set(`apq:long${i}`, 'x'.repeat(100_000));
    expect(kept.size).toBeLessThan(12);
  });
});
