import { getNamedType, type GraphQLField, isInterfaceType, isLeafType, isNonNullType, isObjectType } from 'graphql';
import { buildApi } from '../../src/server/schema';
import { toGlobalId } from '../../src/shared/global-id';
import { DELICATE, DELICATE_FOR_EVERYONE, FIELDS, NULL_FOR_OTHERS, TYPES } from '../support/access-policies';
import { type AccessWorld, openAccessWorld } from '../support/access-world';
import { createWritingApi, type WritingApi } from '../support/writing-api';

const { schema, access } = buildApi();
const types = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) || isInterfaceType(type))
  .filter(({ name }) => !name.startsWith('_'));
const ourFields = types.flatMap((type) =>
  Object.values(type.getFields())
    .filter(({ name }) => !name.startsWith('_'))
    .map((field) => ({ type, field, path: `${type.name}.${field.name}` })),
);

/** Pages and payloads are as open as what they hold. */
const heldBy = (name: string): string => name.replace(/(Create)?Payload$/, '').replace(/(Connection|Edge)$/, '');
const IS_OF_ACCESS = ['Account', 'ApiKey'];

/** The fields that lead to accounts and keys; mutations do by their payloads. */
const WAYS_TO_ACCOUNTS = [
  ...['Query.me', 'Query.accounts', 'Account.keys', 'ApiKey.account'],
  ...['AccountConnection.nodes', 'AccountConnection.edges', 'AccountEdge.node'],
  ...['AccountPayload.account', 'ApiKeyPayload.apiKey', 'KeyCreatePayload.apiKey'],
];

const needsNothing = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.every(({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined);

/** All leaves of a type, and those of what its fields lead to, one step further. */
const selectionOf = (typeName: string, steps = 1): string => {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return '__typename';
  const parts = Object.values(type.getFields())
    .filter((field) => !field.name.startsWith('_') && needsNothing(field) && !FIELDS[`${typeName}.${field.name}`])
    .flatMap((field) => {
      const named = getNamedType(field.type);
      if (isLeafType(named)) return [field.name];
      return steps > 0 ? [`${field.name} { ${selectionOf(named.name, steps - 1)} }`] : [];
    });
  return ['__typename', ...parts].join(' ');
};

describe('41 fields', () => {
  it('of every type have a policy', () => {
    const known = Object.values(TYPES).flat();
    const isPart = (name: string) => heldBy(name) !== name;
    expect(types.map(({ name }) => name).filter((name) => !known.includes(name) && !isPart(name))).toEqual([]);
    expect(ourFields.length).toBeGreaterThan(300);
  });

  it('that not everyone may ask for are guarded, and no others', () => {
    const guarded = [...access].filter(([path]) => !path.startsWith('Mutation.'));
    expect(Object.fromEntries(guarded)).toEqual(FIELDS);
    const open = Object.keys(schema.getMutationType()!.getFields()).filter((name) => !access.has(`Mutation.${name}`));
    expect(open).toEqual([]);
  });

  it('that speak of persons, accounts or secrets are for everyone only where that is said', () => {
    const delicate = ourFields.filter(
      ({ type, field, path }) => TYPES.everyone.includes(type.name) && DELICATE.test(field.name) && !FIELDS[path],
    );
    const known = [...DELICATE_FOR_EVERYONE, ...NULL_FOR_OTHERS];
    expect(delicate.map(({ path }) => path).filter((path) => !known.includes(path))).toEqual([]);
  });

  it('lead to accounts and keys by known ways', () => {
    const leading = ourFields.filter(
      ({ type, field }) => type.name !== 'Mutation' && IS_OF_ACCESS.includes(heldBy(getNamedType(field.type).name)),
    );
    expect(leading.map(({ path }) => path).sort()).toEqual([...WAYS_TO_ACCOUNTS].sort());
  });

  describe('as four kinds of people see them', () => {
    let world: AccessWorld;
    let api: WritingApi;

    beforeAll(async () => {
      world = await openAccessWorld();
      api = await createWritingApi(world.database);
    });
    afterAll(async () => {
      await api?.close();
      await world?.database.close();
    });

    const everyone = () => {
      const { reader, editor, administrator } = world.accounts;
      return [null, reader.key, editor.key, administrator.key];
    };
    const nodes = schema.getPossibleTypes(schema.getType('Node') as never).map(({ name }) => name);

    it.each(nodes.filter((name) => TYPES.everyone.includes(name)))('all of a %s is alike', async (type) => {
      const { id } = await world.foreign(type);
      const query = `{ node(id: "${id}") { ... on ${type} { ${selectionOf(type)} } } }`;
      const answers = await Promise.all(everyone().map((key) => api.send(query, key)));
      expect(answers[0].codes).toEqual([]);
      expect(answers[0].data.node.__typename).toBe(type);
      for (const { body } of answers.slice(1)) expect(body).toBe(answers[0].body);
    });

    it.each(Object.keys(FIELDS))('%s is for whom it is for', async (path) => {
      const [type, name] = path.split('.');
      expect(type).toBe('Query');
      const named = getNamedType(schema.getQueryType()!.getFields()[name].type).name;
      const query = `{ ${name} { ${selectionOf(named)} } }`;
      const codes = [];
      for (const key of everyone()) codes.push((await api.send(query, key)).codes);
      expect(codes).toEqual([['FORBIDDEN'], ['FORBIDDEN'], ['FORBIDDEN'], []]);
    });

    it.each(['Organisation', 'Coalition', 'Person'])(
      'how a %s is reached only who may change it sees',
      async (type) => {
        const { id } = await world.foreign(type);
        const set = `mutation { contactSet(input: { actor: { id: "${id}" }, email: "a@example.se" }) { userErrors { message } } }`;
        expect((await api.send(set, world.accounts.administrator.key)).data.contactSet.userErrors).toEqual([]);
        const query = `{ node(id: "${id}") { ... on Actor { contact { email } } } }`;
        const answers = [];
        for (const key of everyone()) answers.push((await api.send(query, key)).data.node.contact);
        expect(answers).toEqual([null, null, null, { email: 'a@example.se' }]);
      },
    );

    it('50 are so by whichever way they are asked for', async () => {
      const ways = [
        '{ a: accounts { totalCount } }',
        '{ ...F } fragment F on Query { accounts { totalCount } }',
        '{ ... on Query { ... { accounts { nodes { id } } } } }',
        'query Q($no: Boolean = false) { accounts @skip(if: $no) { edges { node { name } } } }',
      ];
      for (const query of ways)
        for (const key of everyone().slice(0, 3)) {
          const { data, codes } = await api.send(query, key);
          expect([Object.values(data), codes]).toEqual([[null], ['FORBIDDEN']]);
        }
    });

    it.each(IS_OF_ACCESS)('50 no interface, fragment or reference leads to a %s of another', async (type) => {
      const { accounts } = world;
      const { id, keyId } = accounts.administrator;
      const theirs = type === 'Account' ? id : keyId;
      const ways = [
        `{ node(id: "${theirs}") { id ... on Account { name } ... on ApiKey { prefix account { name } } } }`,
        `{ nodes(ids: ["${theirs}"]) { __typename id } }`,
        `{ nodes(ids: ["${theirs}"]) { ...F } } fragment F on Node { ... on Account { keys { prefix } } }`,
      ];
      for (const query of ways)
        for (const key of everyone().slice(0, 3)) {
          const { data, codes } = await api.send(query, key);
          expect([Object.values(data).flat(), codes]).toEqual([[null], []]);
        }
      expect((await api.send(ways[0], accounts.administrator.key)).data.node.id).toBe(theirs);
      const reference = `{ _entities(representations: [{ __typename: "${type}", id: "${theirs}" }]) { __typename } }`;
      expect((await api.send(reference, accounts.administrator.key)).codes).toEqual(['BAD_USER_INPUT']);
    });

    it('14 what is hidden looks as what is not there', async () => {
      const { id } = world.accounts.administrator;
      const absent = toGlobalId('Account', '01900000-0000-7000-8000-0000000000ff');
      const wrongType = Buffer.from(Buffer.from(id, 'base64url').toString().replace('Account', 'Organisation'));
      const ask = (text: string, key: string | null) => api.send(`{ node(id: "${text}") { id } }`, key);
      for (const key of everyone().slice(0, 3)) {
        const [hidden, missing] = [await ask(id, key), await ask(absent, key)];
        const wrong = await ask(wrongType.toString('base64url'), key);
        expect([hidden.status, hidden.body]).toEqual([missing.status, missing.body]);
        expect(wrong.body).toBe(missing.body);
      }
      const bare = 'mutation M($i: DeleteInput!) { accountDelete(input: $i) { userErrors { code } } }';
      for (const key of everyone().slice(0, 3)) {
        const [hidden, missing] = await Promise.all(
          [id, absent].map((one) => api.send(bare, key, { i: { id: one, expectedVersion: 1 } })),
        );
        expect(hidden.body).toBe(missing.body);
      }
    });

    it('44 what an editor is answered, nobody else is', async () => {
      const query = '{ me { name role keys { prefix } } }';
      const { editor } = world.accounts;
      for (let times = 0; times < 3; times++) {
        const own = await api.send(query, editor.key);
        expect(own.data.me).toEqual({
          name: 'Ed Editor',
          role: 'EDITOR',
          keys: [{ prefix: editor.key.slice(10, 18) }],
        });
        expect(own.headers['cache-control']).toBe('private, no-store');
        const theirs = await api.send(query);
        expect(theirs.body).toBe('{"data":{"me":null}}\n');
        expect((await api.send(query, world.accounts.reader.key)).data.me.name).toBe('Rita Reader');
      }
    });
  });
});
