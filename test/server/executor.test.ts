import { execute, getIntrospectionQuery, type GraphQLError, parse, validate } from 'graphql';
import { readSnapshot, type Snapshot } from '../../src/network/snapshot';
import { CompiledDocuments } from '../../src/server/compiled-documents';
import { createExecute, gatewayExecutor } from '../../src/server/executor';
import { type Database } from '../../src/server/open-database';
import { contextMaker } from '../../src/server/request-context';
import { buildApi } from '../../src/server/schema';
import { openSeeded } from '../support/seeded-database';
import { NO_MUTATIONS } from '../support/mutate';
import { TEST_PARTS } from '../support/test-parts';

const { schema } = buildApi();

interface Case {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
  /** Whether some of it is to fail; nothing is unless said. */
  fails?: boolean;
  /** Of several errors that lead to one null, graphql-js tells the first, compiled code all; both are as specified. */
  tellsMore?: boolean;
}

const GROUP = 'coalition(slug: "likvardig-utbildning")';
const EMPTY_REF = '{ id: null }';

/** Each is executed by the compiled code and by graphql-js. */
const CASES: Record<string, Case> = {
  'a field': { query: `{ ${GROUP} { name } }` },
  aliases: { query: `{ a: ${GROUP} { x: name y: name(language: EN) } b: ${GROUP} { x: slug } }` },
  'merged fields': { query: `{ ${GROUP} { name } ${GROUP} { slug nextMeeting { status } nextMeeting { slug } } }` },
  __typename: { query: `{ __typename ${GROUP} { __typename nextMeeting { __typename when { __typename } } } }` },
  'fragments on interfaces': {
    query: `{ actor(slug: "skia") { ...Named ... on Coalition { statedMemberCount } ... on Organisation { classification } } }
      fragment Named on Actor { id slug ...Known } fragment Known on Node { id __typename }`,
  },
  'a fragment on an interface within a list': {
    query: `{ ${GROUP} { members(first: 5) { nodes { member { __typename ... on Actor { name } ... on Person { positions { title } }
      ... on Organisation { kind organisationNumber } } } } } }`,
  },
  'an interface within an interface': {
    query:
      '{ search(query: "skolverket") { nodes { __typename ... on Cited { citations { basis } } ... on Theme { name } } } }',
  },
  'a type condition that can never hold within others': {
    query: '{ node(id: "x") { id } theme(slug: "a") { id } }',
    fails: true,
  },
  '@skip and @include by variables': {
    query: `query($yes: Boolean!, $no: Boolean!) { ${GROUP} { a: name @include(if: $yes) b: name @include(if: $no)
      c: name @skip(if: $yes) d: name @skip(if: $no) e: name @skip(if: $no) @include(if: $yes)
      ... @include(if: $no) { slug } ...F @skip(if: $yes) } } fragment F on Coalition { kind }`,
    variables: { yes: true, no: false },
  },
  '@skip and @include by literals': { query: `{ ${GROUP} { name @skip(if: true) slug @include(if: true) } }` },
  '@include on a merged field': {
    query: `query($no: Boolean!) { ${GROUP} { nextMeeting @include(if: $no) { slug } nextMeeting { status } } }`,
    variables: { no: false },
  },
  '@include with a default': {
    query: `query($yes: Boolean = false) { ${GROUP} { name @include(if: $yes) slug } }`,
  },
  'nothing left': { query: `query($no: Boolean!) { ${GROUP} @include(if: $no) { name } }`, variables: { no: false } },
  nulls: {
    query:
      '{ coalition(slug: "absent") { name nextMeeting { when { edtf } } } theme(slug: "absent") { broader { id } } }',
  },
  'nested nulls': {
    query:
      '{ coalition(slug: "koalitionen-jamlik-fullgangen-skola") { nextMeeting { when { edtf } } schedule { year rhythm { rule } } } }',
  },
  'lists, empty and full': {
    query: `{ coalitions(first: 100) { nodes { slug upcoming { slug } series { slug } themes { slug } } } }`,
  },
  'a connection': {
    query: `{ ${GROUP} { members(first: 3) { totalCount pageInfo { hasNextPage endCursor } edges { cursor certainty node { roles } } } } }`,
  },
  'enums and nested input objects': {
    query: `{ organisations(filter: { kinds: [AGENCY, UNIVERSITY], memberOf: { slug: "likvardig-utbildning" } }, orderBy: { field: NAME, direction: DESC }) { nodes { kind slug } } }`,
  },
  'enums and nested input objects by variables': {
    query: `query($filter: OrganisationFilter, $order: ActorOrder, $language: Language) {
      organisations(filter: $filter, orderBy: $order) { nodes { kind name(language: $language) } } }`,
    variables: {
      filter: { kinds: ['AGENCY'], memberOf: { slug: 'likvardig-utbildning' } },
      order: { field: 'SLUG' },
      language: 'EN',
    },
  },
  'variables within an input object': {
    query: `query($kind: OrganisationKind!, $slug: String) { organisations(filter: { kinds: [$kind], memberOf: { slug: $slug } }) { totalCount } }`,
    variables: { kind: 'AGENCY', slug: 'likvardig-utbildning' },
  },
  'a variable left out within an input object': {
    query: `query($name: String) { organisations(filter: { kinds: [AGENCY], name: $name }) { totalCount } }`,
  },
  'a single value for a list': {
    query: `query($kinds: [OrganisationKind!]) { organisations(filter: { kinds: $kinds }) { totalCount } b: organisations(filter: { kinds: AGENCY }) { totalCount } }`,
    variables: { kinds: 'AGENCY' },
  },
  'variables with defaults': {
    query: `query($slug: String = "skia", $first: Int = 2) { coalition(slug: $slug) { slug members(first: $first) { nodes { id } } } }`,
  },
  'a default that null replaces': {
    query: `query($first: Int = 2) { organisations(first: $first) { nodes { slug } } }`,
    variables: { first: null },
  },
  'a default that a value replaces': {
    query: `query($first: Int = 2) { organisations(first: $first) { nodes { slug } } }`,
    variables: { first: 1 },
  },
  'an instant by variable': {
    query: `query($after: DateTime!) { ${GROUP} { nextMeeting(after: $after) { status when { edtf earliest latest } startsAt } } }`,
    variables: { after: '2021-06-01T02:00:00+02:00' },
  },
  'an ID given as a number': { query: '{ node(id: 5) { id } }', fails: true },
  'one of two operations': {
    query: `query One { ${GROUP} { name } } query Two { ${GROUP} { slug } }`,
    operationName: 'Two',
  },
  'no one of two operations': { query: 'query One { __typename } query Two { __typename }', fails: true },
  'an operation that is not there': { query: 'query One { __typename }', operationName: 'Two', fails: true },
  'an error with its path': { query: `{ a: theme { id } ${GROUP} { name } }`, fails: true },
  'an error within a list': {
    query: `{ coalitions(first: 3) { nodes { slug nextMeeting { id } upcoming(first: 0) { id } } } }`,
    fails: true,
  },
  'an error below what may be null': {
    query: `{ ${GROUP} { name members(first: 0) { totalCount } } theme(slug: "absent") { id } }`,
    fails: true,
  },
  'an error at the top where nothing may be null': {
    query: `{ organisations(first: 0) { totalCount } ${GROUP} { name } }`,
    fails: true,
  },
  'an error below an alias in a fragment': {
    query: `{ g: actor(slug: "skolverket") { ...F } } fragment F on Actor { c: collaborators(first: 2) { e: edges { n: node { m: memberships(first: 0) { totalCount } } } } }`,
    fails: true,
    tellsMore: true,
  },
  'several errors': {
    query: `{ a: theme { id } b: source { id } c: event { id } actor(slug: "skia") { slug } }`,
    fails: true,
  },
  'a variable that does not fit': {
    query: 'query($first: Int) { organisations(first: $first) { totalCount } }',
    variables: { first: 'x' },
    fails: true,
  },
  'two variables that do not fit': {
    query:
      'query($first: Int, $after: DateTime!) { organisations(first: $first) { totalCount } coalition(slug: "skia") { nextMeeting(after: $after) { id } } }',
    variables: { first: 1.5, after: 'yesterday' },
    fails: true,
  },
  'a variable that is missing': { query: 'query($id: ID!) { node(id: $id) { id } }', fails: true },
  'an enum variable that is not there': {
    query: 'query($kinds: [OrganisationKind!]) { organisations(filter: { kinds: $kinds }) { totalCount } }',
    variables: { kinds: ['AGENCY', 'NOPE'] },
    fails: true,
  },
  'an unknown field of an input object': {
    query: 'query($filter: OrganisationFilter) { organisations(filter: $filter) { totalCount } }',
    variables: { filter: { absent: 1 } },
    fails: true,
  },
  'a required field that an input object lacks': {
    query: 'query($order: ActorOrder) { organisations(orderBy: $order) { totalCount } }',
    variables: { order: { direction: 'ASC' } },
    fails: true,
  },
  'the introspection query': { query: getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true }) },
  __type: {
    query:
      '{ __type(name: "Actor") { kind possibleTypes { name } interfaces { name } } nope: __type(name: "Nope") { name } }',
  },
  _service: { query: '{ _service { sdl } }' },
  _entities: {
    query:
      'query($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Actor { slug } ... on Event { when { edtf } } } }',
    variables: {
      of: [
        { __typename: 'Organisation', slug: 'skolverket' },
        { __typename: 'Coalition', slug: 'absent' },
        { __typename: 'Organisation', organisationNumber: '202100-5589' },
      ],
    },
    fails: true,
  },
  '_entities within a fragment': {
    query: 'query($of: [_Any!]!) { ...F } fragment F on Query { _entities(representations: $of) { __typename } }',
    variables: { of: [{ __typename: 'Organisation', slug: 'skolverket' }] },
  },
  'the path between two': {
    query: `{ collaborationPath(from: { slug: "snaptive" }, to: { slug: "centrala-studiestodsnamnden" }) { length steps { from { __typename slug } coalition { slug } to { slug } } } }`,
  },
  'a reference without a key': {
    query: `{ collaborationPath(from: ${EMPTY_REF}, to: { slug: "skia" }) { length } }`,
    fails: true,
  },
};

describe('Compiled execution answers as graphql-js does', () => {
  let database: Database;
  let current: Snapshot;
  const executor = gatewayExecutor(createExecute(schema, new CompiledDocuments(schema), NO_MUTATIONS));

  beforeAll(async () => {
    database = await openSeeded();
    current = await readSnapshot(database.reader);
  });
  afterAll(() => database?.close());

  /** As it is sent, errors in the order of their paths: which of two fields fails first is nobody's promise. */
  const sent = ({ data, errors }: { data?: unknown; errors?: readonly GraphQLError[] }) => {
    const list = errors?.map((error) => JSON.stringify({ ...error.toJSON(), path: error.path })).sort();
    return { data: data === undefined ? 'none' : JSON.stringify(data), errors: list };
  };

  it.each(Object.entries(CASES))(
    '%s',
    async (_name, { query, variables, operationName, fails = false, tellsMore = false }) => {
      const document = parse(query);
      const contextValue = contextMaker({ reader: database.reader, keeper: { current }, ...TEST_PARTS });
      const standard = await execute({
        schema,
        document,
        variableValues: variables,
        operationName,
        contextValue: contextValue(),
      });
      const request = { query, variables, operationName };
      const ask = () => executor({ document, request, context: contextValue() } as never) as never;
      expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
      expect(Boolean(standard.errors)).toBe(fails);
      const expected = sent(standard);
      if (tellsMore) expected.errors = expect.arrayContaining(expected.errors!);
      expect(sent(await ask())).toEqual(expected);
      expect(sent(await ask())).toEqual(expected);
    },
  );
});
