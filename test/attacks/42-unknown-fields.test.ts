import { type GraphQLInputObjectType, isInputObjectType, parse, validate } from 'graphql';
import { buildApi } from '../../src/server/schema';

const { schema } = buildApi();
const inputs = Object.values(schema.getMutationType()!.getFields()).map(
  ({ name, args }) => [name, schema.getType(String(args[0].type).replace('!', '')) as GraphQLInputObjectType] as const,
);

/** Columns that follow from what is done, and that nobody states. */
const NEVER = [
  'createdAt',
  'updatedAt',
  'version',
  'accountId',
  'isPrivate',
  'hash',
  'prefix',
  'lastUsedAt',
  'actorKind',
];

/** The inputs that say what somebody may do. */
const SAYS_ROLES = ['AccountCreateInput', 'AccountUpdateInput'];

describe('42 fields that an input does not have', () => {
  it.each(inputs)('%s takes none that says what it may not', (_name, type) => {
    const fields = type.getFields();
    expect(Object.keys(fields).filter((name) => NEVER.includes(name))).toEqual([]);
    const roles = Object.values(fields).filter((field) => String(field.type).replace(/\W/g, '') === 'Role');
    expect(roles.length > 0).toBe(SAYS_ROLES.includes(type.name));
    if (fields.id) expect(String(fields.id.type)).toBe('ID!');
  });

  it.each(inputs)('%s refuses what it does not know before anything is done', (name, type) => {
    for (const field of ['createdAt', 'isAdministrator', '__proto__']) {
      const text = `mutation { ${name}(input: { ${field}: "x" }) { userErrors { code } } }`;
      const messages = validate(schema, parse(text)).map(({ message }) => message);
      expect(messages).toContainEqual(
        expect.stringMatching(new RegExp(`^Field "${field}" is not defined by type "${type.name}"`)),
      );
    }
  });

  it('every input of a mutation is one that was looked at', () => {
    expect(inputs.every(([, type]) => isInputObjectType(type))).toBe(true);
  });
});
