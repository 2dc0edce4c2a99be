import { type FastifyInstance } from 'fastify';
import { type Database } from '../../src/server/open-database';
import { createHttpApi } from '../support/http-api';
import { openSeeded } from '../support/seeded-database';

const ABSENT = Buffer.from('Organisation:00000000-0000-0000-0000-000000000000').toString('base64url');
const CURSOR = 'Expected a cursor that this list gave out in the same order, got';
const INSTANT = 'Expected an instant such as 2021-10-12T13:00:00Z (RFC 3339), got';
const SIZE = 'Expected first to be a whole number from 1 to 100, got';
const ID = 'Expected an id that this server gave out, got';

const CLASHES = 'meetingClashes(actors: [{ slug: "skia" }], to: "2026-01-01T00:00:00Z"';

/** A value as the literal of a query. */
const literal = (value: unknown): string => (typeof value === 'string' ? JSON.stringify(value) : String(value));

describe('Bad input', () => {
  let database: Database;
  let app: FastifyInstance;

  beforeAll(async () => {
    database = await openSeeded();
    app = await createHttpApi(database.reader);
  });
  afterAll(async () => {
    await app?.close();
    await database?.close();
  });

  const post = async (query: string, variables?: object) => {
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
    return { status: response.statusCode, ...response.json() };
  };

  const refused = (answer: object, message: string | RegExp) =>
    expect(answer).toMatchObject({
      errors: [
        {
          message: typeof message === 'string' ? expect.stringContaining(message) : expect.stringMatching(message),
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    });

  it.each([
    ['organisation(slug: "absent") { id }'],
    ['organisation(slug: "skia") { id }'],
    ['organisation(slug: "") { id }'],
    [`organisation(id: "${ABSENT}") { id }`],
    [`coalition(id: "${ABSENT}") { id }`],
    [`event(id: "${ABSENT}") { id }`],
    [`node(id: "${ABSENT}") { id }`],
    ['organisation(organisationNumber: "202100-5596") { id }'],
    ['actor(identifier: { scheme: "wikidata", value: "Q0" }) { id }'],
    ['person(slug: "absent") { id }'],
    ['event(slug: "absent") { id }'],
    ['theme(slug: "absent") { id }'],
    ['source(slug: "absent") { id }'],
  ])('is none where a key leads nowhere: %s is null', async (field) => {
    expect(await post(`{ answer: ${field} }`)).toEqual({ status: 200, data: { answer: null } });
  });

  /** Each value is sent as a literal and as a variable: `$` stands for it. */
  const VALUES: [field: string, type: string, value: unknown, message: string | RegExp][] = [
    ['organisation(id: $) { id }', 'ID', 'nonsense', ID],
    ['organisation(id: $) { id }', 'ID', '', ID],
    ['organisation(id: $) { id }', 'ID', `${ABSENT}A`, ID],
    ['organisation(id: $) { id }', 'ID', 'x'.repeat(10_000), ID],
    ['node(id: $) { id }', 'ID!', 'Organisation:1', ID],
    ['event(id: $) { id }', 'ID', "' or 1=1 --", ID],
    [
      'organisation(organisationNumber: $) { id }',
      'String',
      '202100-5589',
      'check digit is wrong. Expected ten digits',
    ],
    ['organisation(organisationNumber: $) { id }', 'String', '20210', 'Expected ten digits such as 202100-5588'],
    ['organisations(first: $) { totalCount }', 'Int', 0, `${SIZE} 0.`],
    ['organisations(first: $) { totalCount }', 'Int', -1, `${SIZE} -1.`],
    ['organisations(first: $) { totalCount }', 'Int', 101, `${SIZE} 101.`],
    ['organisations(last: $) { totalCount }', 'Int', 101, 'Expected last to be a whole number from 1 to 100, got 101.'],
    ['organisations(first: $) { totalCount }', 'Int', 2147483648, /Int cannot represent non 32-bit signed integer/],
    ['organisations(first: $) { totalCount }', 'Int', 1.5, /Int cannot represent non-integer value: 1.5/],
    ['organisations(first: $) { totalCount }', 'Int', 'x', /Int cannot represent non-integer value: "x"/],
    ['organisations(after: $) { totalCount }', 'String', 'nonsense', `${CURSOR} "nonsense"`],
    ['organisations(after: $) { totalCount }', 'String', '', `${CURSOR} ""`],
    ['organisations(before: $) { totalCount }', 'String', 'W10', CURSOR],
    ['organisations(after: $) { totalCount }', 'String', 'x'.repeat(10_000), CURSOR],
    ['coalition(slug: "skia") { members(after: $) { totalCount } }', 'String', 'nonsense', CURSOR],
    ['coalition(slug: "skia") { collaborators(after: $) { totalCount } }', 'String', 'nonsense', CURSOR],
    ['search(query: "skola", after: $) { totalCount }', 'String', 'nonsense', CURSOR],
    ['coalition(slug: "skia") { nextMeeting(after: $) { id } }', 'DateTime', 'yesterday', `${INSTANT} "yesterday"`],
    ['coalition(slug: "skia") { nextMeeting(after: $) { id } }', 'DateTime', '2021-02-30T00:00:00Z', INSTANT],
    ['coalition(slug: "skia") { nextMeeting(after: $) { id } }', 'DateTime', '2021-10-12T13:00:00', INSTANT],
    ['coalition(slug: "skia") { nextMeeting(after: $) { id } }', 'DateTime', '2021-10-12', INSTANT],
    ['coalition(slug: "skia") { nextMeeting(after: $) { id } }', 'DateTime', '2021-10-12T25:00:00Z', INSTANT],
    ['coalition(slug: "skia") { nextMeeting(after: $) { id } }', 'DateTime', 1634040000, INSTANT],
    ['coalition(slug: "skia") { upcoming(first: $) { id } }', 'Int', 0, `${SIZE} 0.`],
    [`${CLASHES}, from: $) { totalCount }`, 'DateTime!', '2025-02-30T00:00:00Z', INSTANT],
    [`${CLASHES}, from: "2025-12-01T00:00:00Z", after: $) { totalCount }`, 'String', 'nonsense', CURSOR],
    ['organisations(filter: { kinds: [$] }) { totalCount }', 'OrganisationKind!', 'NOPE', /OrganisationKind/],
    ['organisations(filter: $) { totalCount }', 'OrganisationFilter', 'x', /OrganisationFilter/],
  ];

  it.each(VALUES)('as a literal: %s of %s %j', async (field, _type, value, message) => {
    refused(await post(`{ ${field.replace('$', () => literal(value))} }`), message);
  });

  it.each(VALUES)('as a variable: %s of %s %j', async (field, type, value, message) => {
    refused(await post(`query($value: ${type}) { ${field.replace('$', '$value')} }`, { value }), message);
  });

  it.each([
    [
      'organisations(first: 1, last: 1) { totalCount }',
      'Expected first and after, or last and before, got some of both.',
    ],
    ['organisations(first: 1, before: "x") { totalCount }', 'Expected first and after, or last and before'],
    ['organisation { id }', 'Expected exactly one of id, slug, identifier, organisationNumber, got none.'],
    ['organisation(slug: null) { id }', 'got none.'],
    [
      'coalition(slug: "skia", id: "x") { id }',
      'Expected exactly one of id, slug, identifier, organisationNumber, got id and slug.',
    ],
    ['event { id }', 'Expected exactly one of id, slug, got none.'],
    ['theme(id: "x", slug: "y") { id }', 'Expected exactly one of id, slug, got id and slug.'],
    ['source { id }', 'Expected exactly one of id, slug, got none.'],
    ['collaborationPath(from: {}, to: { slug: "skia" }) { length }', 'Expected exactly one of'],
    ['collaboration(between: [{ slug: "a" }]) { weight }', 'Expected 2 to 100 actors, got 1.'],
    ['collaboration(between: [{ slug: "a", id: "b" }, {}]) { weight }', 'Expected exactly one of'],
    ['organisations(filter: { memberOf: {} }) { totalCount }', 'Expected exactly one of'],
    [
      'organisations(filter: { kinds: [NOPE] }) { totalCount }',
      'Value "NOPE" does not exist in "OrganisationKind" enum',
    ],
  ])('of several at once: %s', async (field, message) => {
    refused(await post(`{ ${field} }`), message);
  });

  it('does not take a cursor of another list, of another order, or with a byte changed', async () => {
    const { data } = await post(
      '{ people(first: 1) { pageInfo { endCursor } } events(first: 1) { pageInfo { endCursor } } }',
    );
    const { endCursor } = data.people.pageInfo;
    const next = (list: string, after: string) => post(`query($after: String) { ${list} { totalCount } }`, { after });
    expect((await next('people(after: $after)', endCursor)).errors).toBeUndefined();
    const flipped = `${String.fromCharCode(endCursor.charCodeAt(0) ^ 1)}${endCursor.slice(1)}`;
    for (const [list, cursor] of [
      ['people(after: $after)', flipped],
      ['people(after: $after)', data.events.pageInfo.endCursor],
      ['people(after: $after, orderBy: { field: SLUG })', endCursor],
      ['events(after: $after)', endCursor],
      ['themes(after: $after)', endCursor],
    ])
      refused(await next(list, cursor), CURSOR);
  });

  it.each([
    ['{', 'GRAPHQL_PARSE_FAILED', /^Syntax Error/],
    ['{ absent }', 'GRAPHQL_VALIDATION_FAILED', /^Cannot query field "absent" on type "Query"/],
    ['{ organisation(absent: 1) { id } }', 'GRAPHQL_VALIDATION_FAILED', /^Unknown argument "absent"/],
    ['mutation { absent }', 'GRAPHQL_VALIDATION_FAILED', /^Cannot query field "absent" on type "Mutation"/],
    ['subscription { absent }', 'GRAPHQL_VALIDATION_FAILED', /^Expected a query: there is no subscription/],
    [
      'query One { __typename } query Two { __typename }',
      'OPERATION_RESOLUTION_FAILURE',
      /^Must provide operation name/,
    ],
  ])('of a document is told before it runs: %s', async (query, code, message) => {
    const { status, data, errors } = await post(query);
    expect([status, data]).toEqual([400, undefined]);
    expect(errors[0]).toMatchObject({ message: expect.stringMatching(message), extensions: { code } });
  });

  it('in one place leaves the others answered', async () => {
    expect(await post('{ good: theme(slug: "absent") { id } bad: theme { id } }')).toMatchObject({
      data: { good: null, bad: null },
      errors: [{ path: ['bad'] }],
    });
  });
});
