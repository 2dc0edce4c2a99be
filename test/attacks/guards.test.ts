import { type ApolloServer } from '@apollo/server';
import { type InjectOptions } from 'fastify';
import { type HttpApiOptions } from '../support/http-api';
import { type Database } from '../../src/server/open-database';
import { openSeeded } from '../support/seeded-database';
import { attackedApi, type Struck } from './attacked-api';

/** What stands in the place of a guard that is left out, by its name. */
const mockInPlaceOf: Record<string, (...args: never[]) => unknown> = {};

/** A module whose functions give way to what stands in their place. */
function mockModule(path: string): object {
  const all = Object.entries(jest.requireActual<Record<string, unknown>>(path));
  const givingWay =
    (name: string, value: (...args: never[]) => unknown) =>
    (...args: never[]) =>
      (mockInPlaceOf[name] ?? value)(...args);
  return Object.fromEntries(
    all.map(([name, value]) => [name, typeof value === 'function' ? givingWay(name, value as never) : value]),
  );
}

jest.mock('../../src/server/apollo', () => mockModule('../../src/server/apollo'));
jest.mock('../../src/server/limits/protection', () => mockModule('../../src/server/limits/protection'));
jest.mock('../../src/server/limits/count-document', () => mockModule('../../src/server/limits/count-document'));
jest.mock('../../src/server/limits/measure-document', () => mockModule('../../src/server/limits/measure-document'));
jest.mock('../../src/server/limits/check-text', () => mockModule('../../src/server/limits/check-text'));
jest.mock('../../src/server/limits/check-variables', () => mockModule('../../src/server/limits/check-variables'));
jest.mock('../../src/server/limits/introspection', () => mockModule('../../src/server/limits/introspection'));
jest.mock('../../src/server/limits/security-headers', () => mockModule('../../src/server/limits/security-headers'));
jest.mock('../../src/server/mask-error', () => mockModule('../../src/server/mask-error'));

const QUERY = '{ coalition(slug: "skia") { slug } }';
const post = (payload: object): InjectOptions => ({ method: 'POST', url: '/graphql', payload });
const TYPES = '{ __schema { types { fields { type { fields { name } } } } } }';

/** An Apollo Server with one of its settings changed. */
const apolloWith = (setting: string, value: unknown): typeof mockInPlaceOf => ({
  createApollo: (api: never, execute: never, app: never, options: object) => {
    const { createApollo } = jest.requireActual('../../src/server/apollo');
    const server: ApolloServer = createApollo(api, execute, app, { ...options, [setting]: value });
    (Reflect.get(server, 'internals') as Record<string, unknown>)[setting] = value;
    return server;
  },
});

interface Guard {
  /** What stands in its place where it is left out. */
  off: typeof mockInPlaceOf;
  request: InjectOptions;
  /** Whether the guard did its work. */
  holds: (struck: Struck) => boolean;
  options?: HttpApiOptions;
  /** How often it is asked. */
  times?: number;
}

const GUARDS: Record<string, Guard> = {
  'what a document counts': {
    off: { countDocument: () => undefined },
    request: post({ query: `{ nodes(ids: [${'"x",'.repeat(251)}]) { id } }` }),
    holds: ({ status, code }) => status === 400 && code === 'BAD_USER_INPUT',
  },
  'what a document measures': {
    off: { measureDocument: () => [] },
    request: post({ query: '{ coalitions(first: 100) { nodes { members(first: 100) { nodes { id } } } } }' }),
    holds: ({ status, code }) => status === 400 && code === 'DOCUMENT_TOO_COSTLY',
  },
  '23: texts that are broken': {
    off: { checkText: () => undefined },
    request: post({ query: 'query Q($x: String) { organisation(slug: $x) { id } }', variables: { x: '\u0000' } }),
    holds: ({ status, code }) => status === 400 && code === 'BAD_USER_INPUT',
  },
  'values of variables': {
    off: { checkVariables: () => undefined },
    request: post({ query: 'query Q($x: [ID!]!) { nodes(ids: $x) { id } }', variables: { x: Array(251).fill('x') } }),
    holds: ({ statements, text }) => statements === 0 && text.includes('at most 250 items in $x'),
  },
  'circles of the schema': {
    off: { weighIntrospection: () => 1 },
    request: post({ query: TYPES }),
    holds: ({ code }) => code === 'DOCUMENT_TOO_DEEP',
  },
  'an allowance': {
    off: {
      createProtection: (schema: never, options: object) =>
        jest
          .requireActual('../../src/server/limits/protection')
          .createProtection(schema, { ...options, rateLimit: null }),
    },
    request: {
      ...post({ query: '{ organisations(first: 100) { nodes { name } } }' }),
      headers: { 'x-forwarded-for': '192.0.2.1' },
    },
    options: { rateLimit: 150 },
    holds: ({ status }) => status === 429,
    times: 2,
  },
  'headers of safety': {
    off: { addSecurityHeaders: () => undefined },
    request: post({ query: QUERY }),
    holds: (struck) => struck.headers['x-content-type-options'] === 'nosniff',
  },
  '43: masks of errors': {
    off: { maskError: () => (formatted: unknown) => formatted },
    request: post({ query: '{ network { nodeCount } }' }),
    options: {
      network: {
        network: () => Promise.reject(new Error('select secret from accounts')),
        brokers: () => Promise.reject(new Error('is not asked for')),
      },
    },
    holds: ({ text }) => !text.includes('secret'),
  },
  '26: what any page can ask for': {
    off: apolloWith('csrfPreventionRequestHeaders', null),
    request: { url: `/graphql?${new URLSearchParams({ query: QUERY })}` },
    holds: ({ status }) => status === 400,
  },
  '10: batches': {
    off: apolloWith('allowBatchedHttpRequests', true),
    request: post(Array(100).fill({ query: QUERY })),
    holds: ({ status }) => status === 400,
  },
  'the schema kept to itself': {
    off: apolloWith('introspection', true),
    request: post({ query: '{ __schema { queryType { name } } }' }),
    options: { introspection: false },
    holds: ({ status }) => status === 400,
  },
};

let database: Database;
beforeAll(async () => void (database = await openSeeded()), 60_000);
afterAll(() => database.close());

describe('Each guard is needed: its attack is held with it, and not without it', () => {
  afterEach(() => {
    for (const name of Object.keys(mockInPlaceOf)) delete mockInPlaceOf[name];
  });

  it.each(Object.entries(GUARDS))('%s', async (_name, { off, request, holds, options, times = 1 }) => {
    const results: boolean[] = [];
    for (const isOff of [false, true]) {
      if (isOff) Object.assign(mockInPlaceOf, off);
      const api = await attackedApi(options, database);
      let struck = await api.strike(request);
      for (let i = 1; i < times; i++) struck = await api.strike(request);
      results.push(holds(struck));
      await api.close();
    }
    expect(results).toEqual([true, false]);
  });

  it('27: a mutation is refused for its method alone', async () => {
    const api = await attackedApi({}, database);
    const query = 'mutation { membershipDelete(input: { id: "x", expectedVersion: 1 }) { userErrors { code } } }';
    expect((await api.get(query)).status).toBe(405);
    expect((await api.post(query)).status).not.toBe(405);
    await api.close();
  });
});
