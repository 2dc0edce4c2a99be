// Elastic License 2.0: it checks us in tests and is never shipped.
import { composeServices } from '@apollo/composition';
import { graphql, parse } from 'graphql';
import { readSnapshot, type Snapshot } from '../../src/network/snapshot';
import { type Database } from '../../src/server/open-database';
import { contextMaker } from '../../src/server/request-context';
import { buildApi } from '../../src/server/schema';
import { toGlobalId } from '../../src/shared/global-id';
import { countingReader } from '../support/counting-reader';
import { openSeeded } from '../support/seeded-database';
import { TEST_PARTS } from '../support/test-parts';

type Reference = Record<string, string>;

const api = buildApi();

const PARTNER = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  type Organisation @key(fields: "organisationNumber") { organisationNumber: String annualReport: String }
  type Query { partner: String }
`;

const ANYTHING = `query($of: [_Any!]!) { _entities(representations: $of) { __typename
  ... on Node { id } ... on Actor { slug } ... on Organisation { organisationNumber } } }`;

describe('Our subgraph', () => {
  const typeDefs = parse(api.subgraphSdl);

  it.each([
    ['alone', []],
    ['beside a partner', [{ name: 'partner', typeDefs: parse(PARTNER) }]],
  ])('composes %s', (_name, others) => {
    const { errors, supergraphSdl } = composeServices([{ name: 'samverkan', typeDefs }, ...others]);
    expect((errors ?? []).map(({ message }) => message)).toEqual([]);
    expect(supergraphSdl).toContain('type Organisation');
  });

  it("gives a partner's field to our type", () => {
    const { supergraphSdl } = composeServices([
      { name: 'samverkan', typeDefs },
      { name: 'partner', typeDefs: parse(PARTNER) },
    ]);
    expect(supergraphSdl).toMatch(/annualReport: String @join__field\(graph: PARTNER\)/);
  });

  it('tells a router its keys', async () => {
    const { data } = await graphql({ schema: api.schema, source: '{ _service { sdl } }' });
    const { sdl } = data!._service as { sdl: string };
    expect(sdl).toContain('@link(url: "https://specs.apollo.dev/federation/v2');
    const keysOf = (type: string) =>
      [...new RegExp(`^type ${type} [^{]*`, 'm').exec(sdl)![0].matchAll(/@key\(fields: "(\w+)"/g)].map((key) => key[1]);
    expect(keysOf('Organisation').sort()).toEqual(['id', 'organisationNumber', 'slug']);
    for (const type of ['Coalition', 'Person', 'Event', 'Source', 'Theme'])
      expect([type, ...keysOf(type).sort()]).toEqual([type, 'id', 'slug']);
    expect(keysOf('Membership')).toEqual(['id']);
  });
});

describe('A router', () => {
  let database: Database;
  let current: Snapshot;

  beforeAll(async () => {
    database = await openSeeded();
    current = await readSnapshot(database.reader);
  });
  afterAll(() => database?.close());

  const ask = async (source: string, of: Reference[]) => {
    const reader = countingReader(database.reader);
    const contextValue = contextMaker({ reader, keeper: { current }, ...TEST_PARTS })();
    const { data, errors = [] } = await graphql({ schema: api.schema, source, variableValues: { of }, contextValue });
    return {
      // eslint-disable-next-line @typescript-eslint/no-explicit-any
      entities: (data as any)?._entities,
      errors: errors.map(({ message, path, extensions }) => ({ message, path, code: extensions.code })),
      statements: reader.statements,
    };
  };

  const entityTypes = [...api.subgraphSdl.matchAll(/^type (\w+) [^{]*@key\(fields: "id"/gm)].map((type) => type[1]);
  const sluggedTypes = [...api.subgraphSdl.matchAll(/^type (\w+) [^{]*@key\(fields: "slug"/gm)].map((type) => type[1]);
  const TABLES: Record<string, string> = {
    Organisation: "actors where actor_kind = 'ORGANISATION'",
    Coalition: "actors where actor_kind = 'COALITION'",
    Person: "actors where actor_kind = 'PERSON'",
    Membership: 'memberships',
    Source: 'sources',
    Theme: 'themes',
    Event: 'events',
  };
  const some = (columns: string, type: string): Promise<Reference[]> =>
    database.dataSource.query(`select ${columns} from ${TABLES[type]} limit 100`);

  it.each(entityTypes)('finds a %s by id, and nothing by the id of another type', async (type) => {
    const [{ id }] = await some('id', type);
    const good = toGlobalId(type, id);
    const { entities, errors } = await ask(ANYTHING, [
      { __typename: type, id: good },
      { __typename: type, id: toGlobalId('Elsewhere', id) },
      { __typename: type, id: toGlobalId(type, '00000000-0000-0000-0000-000000000000') },
    ]);
    expect(errors).toEqual([]);
    expect(entities).toEqual([expect.objectContaining({ __typename: type, id: good }), null, null]);
  });

  it.each(sluggedTypes)('finds a %s by slug, and nothing by a slug that is not there', async (type) => {
    const [{ id, slug }] = await some('id, slug', type);
    const { entities, errors } = await ask(ANYTHING, [
      { __typename: type, slug: 'no-such-slug' },
      { __typename: type, slug },
    ]);
    expect(errors).toEqual([]);
    expect(entities).toEqual([null, expect.objectContaining({ __typename: type, id: toGlobalId(type, id) })]);
  });

  it.each([
    ['2021005588', 'myndigheten-for-delaktighet'],
    ['202100-5588', 'myndigheten-for-delaktighet'],
    ['202100-5596', null],
  ])('finds by organisation number %s: %s', async (organisationNumber, slug) => {
    const { entities, errors } = await ask(ANYTHING, [{ __typename: 'Organisation', organisationNumber }]);
    expect(errors).toEqual([]);
    expect(entities).toEqual([slug && expect.objectContaining({ slug, organisationNumber: '2021005588' })]);
  });

  it.each([
    ['organisationNumber', '202100-5589', /check digit is wrong. Expected ten digits such as 202100-5588/],
    ['id', 'nonsense', /^Expected an id that this server gave out, got "nonsense"/],
  ])('is told of a malformed %s in its place, beside what the others are', async (key, value, message) => {
    const { entities, errors } = await ask(ANYTHING, [
      { __typename: 'Organisation', slug: 'skolverket' },
      { __typename: 'Organisation', [key]: value },
      { __typename: 'Coalition', slug: 'skia' },
    ]);
    expect(entities).toMatchObject([{ slug: 'skolverket' }, null, { slug: 'skia' }]);
    expect(errors).toEqual([
      { message: expect.stringMatching(message), path: ['_entities', 1], code: 'BAD_USER_INPUT' },
    ]);
  });

  it.each([
    ['of a type that is not ours', { __typename: 'Elsewhere', id: 'x' }],
    ['of a type that is no entity', { __typename: 'When', edtf: '2021' }],
    ['to an actor without a key', { __typename: 'Organisation' }],
    ['to an event without a key', { __typename: 'Event' }],
    ['by a key that is not a text', { __typename: 'Source', slug: 5 as never }],
    ['without a type', { slug: 'skolverket' } as Reference],
  ])('is told of a reference %s', async (_name, reference) => {
    const { entities, errors } = await ask(ANYTHING, [reference, { __typename: 'Coalition', slug: 'skia' }]);
    expect(entities).toMatchObject([null, { slug: 'skia' }]);
    expect(errors).toEqual([
      { message: expect.stringMatching(/^Expected a reference/), path: ['_entities', 0], code: 'BAD_USER_INPUT' },
    ]);
  });

  it.each(entityTypes)('resolves 100 references to %s with as many statements as 2', async (type) => {
    const rows = await some('id', type);
    const references = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ __typename: type, id: toGlobalId(type, rows[i % rows.length].id) }));
    const few = await ask(
      'query($of: [_Any!]!) { _entities(representations: $of) { ... on Node { id } } }',
      references(2),
    );
    const many = await ask(
      'query($of: [_Any!]!) { _entities(representations: $of) { ... on Node { id } } }',
      references(100),
    );
    expect(many.entities).toHaveLength(100);
    expect(many.entities).not.toContain(null);
    expect(many.statements).toHaveLength(few.statements.length);
    expect(many.statements.length).toBeLessThanOrEqual(1);
  });

  it('leaves what it asked for as it was for those who ask after it', async () => {
    const { entities } = await ask(ANYTHING, [{ __typename: 'Organisation', slug: 'skolverket' }]);
    const [{ id }] = entities;
    const contextValue = contextMaker({ reader: database.reader, keeper: { current }, ...TEST_PARTS })();
    const answer = await graphql({ schema: api.schema, source: `{ node(id: "${id}") { id } }`, contextValue });
    expect(answer).toEqual({ data: { node: { id } } });
  });
});
