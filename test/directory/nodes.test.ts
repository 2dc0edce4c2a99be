import { toGlobalId } from '../../src/shared/global-id';
import { uuidV5 } from '../../src/shared/uuid';
import { describeSeeds } from '../support/with-seeds';

const EVERY_TYPE = `{
  organisation(slug: "motesplats-social-innovation") { __typename id partOf { __typename id } }
  agency: organisation(slug: "skolverket") {
    __typename id names { __typename id } identifiers { __typename id } citations { __typename id }
  }
  person(slug: "hanna-sigsjo") { __typename id positions { __typename id } }
  theme(slug: "likvardighet") { __typename id }
  source(slug: "svenska-myndigheter") { __typename id }
  event(slug: "likvardig-utbildning-2021-10-12") { __typename id participations { __typename id } series { __typename id } }
  coalition(slug: "fullfoljda-studier") {
    __typename id purposes { __typename id } mandates { __typename id } activities { __typename id }
    members(first: 1) { nodes { __typename id } }
  }
  expected: coalition(slug: "likvardig-utbildning") { nextMeeting { __typename id } }
}`;

interface Found {
  __typename: string;
  id: string;
}

/** What only accounts see; test/attacks has that. */
const FOR_ACCOUNTS = ['Account', 'ApiKey'];

/** All objects with an id within an answer. */
const objectsIn = (value: unknown): Found[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return 'id' in value ? [value as Found, ...inner] : inner;
};

describeSeeds((ask) => {
  it('gives every object again by its id, one by one and all at once', async () => {
    const { data: schema } = await ask('{ __type(name: "Node") { possibleTypes { name } } }');
    const found = objectsIn((await ask(EVERY_TYPE)).data);
    const types: string[] = schema.__type.possibleTypes.map(({ name }: { name: string }) => name);
    const forEveryone = types.filter((name) => !FOR_ACCOUNTS.includes(name));
    expect([...new Set(found.map(({ __typename }) => __typename))].sort()).toEqual(forEveryone.sort());

    const ids = found.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
    const { data, errors } = await ask(query, { variables: { ids } });
    expect(errors).toEqual([]);
    expect(data.nodes).toEqual(found.map(({ __typename, id }) => ({ __typename, id })));
    for (const { __typename, id } of found)
      expect((await ask(`{ node(id: "${id}") { __typename id } }`)).data.node).toEqual({ __typename, id });
  });

  it('gives the fields of the type', async () => {
    const id = toGlobalId('Organisation', uuidV5('actor:skolverket'));
    const { data } = await ask(`{ node(id: "${id}") { ... on Actor { slug } ... on Organisation { kind }
      ... on Cited { citations { source { slug } } } ... on Person { positions { id } } } }`);
    expect(data.node).toMatchObject({ slug: 'skolverket', kind: 'AGENCY' });
    expect(data.node.citations.length).toBeGreaterThan(0);
  });

  it('keeps the order, repeats what is asked twice, and gives null for what is not there', async () => {
    const [skolverket, muvah] = [
      ['Organisation', 'skolverket'],
      ['Coalition', 'muvah'],
    ].map(([type, slug]) => toGlobalId(type, uuidV5(`actor:${slug}`)));
    const wrong = toGlobalId('Person', uuidV5('actor:muvah'));
    const gone = toGlobalId('Theme', uuidV5('theme:none'));
    const unknown = toGlobalId('Constructor', uuidV5('actor:muvah'));
    const ids = [muvah, gone, skolverket, wrong, muvah, unknown];
    const { data, errors } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Actor { slug } } }', {
      variables: { ids },
    });
    expect(errors).toEqual([]);
    expect(data.nodes.map((node: { slug: string } | null) => node?.slug ?? null)).toEqual([
      ...['muvah', null, 'skolverket', null, 'muvah', null],
    ]);
    expect((await ask('{ nodes(ids: []) { id } }')).data.nodes).toEqual([]);
  });

  it.each([
    ['{ node(id: "skolverket") { id } }', 'Expected an id that this server gave out, got "skolverket".'],
    ['{ node(id: 1) { id } }', 'Expected an id that this server gave out, got "1".'],
    [`{ nodes(ids: [${'"a",'.repeat(251)}]) { id } }`, 'Expected at most 250 ids, got 251.'],
  ])('%# refuses ids that it cannot read, and more than it can give', async (query, message) => {
    const { errors } = await ask(query);
    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message }]);
  });
});
