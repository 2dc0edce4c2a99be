import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { buildApi } from '../../src/server/schema';
import { slices } from '../../src/server/slices';

const api = buildApi();

type Described = [place: string, description: string | null | undefined];

const isFederation = ({ name }: { name: string }) => name.startsWith('_') || /^(federation|link)__/.test(name);
const ourTypes = Object.values(api.schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && !isFederation(type),
);
const outputTypes = ourTypes.filter((type) => isObjectType(type) || isInterfaceType(type));
const fieldsOf = (type: (typeof outputTypes)[number]) =>
  Object.values(type.getFields()).filter((field) => !isFederation(field));
const find = (path: string): GraphQLField<unknown, unknown> => {
  const [type, field] = path.split('.');
  return outputTypes.find(({ name }) => name === type)!.getFields()[field];
};

const describedOf = (type: GraphQLNamedType): Described[] => {
  const within = (name: string, description?: string | null): Described => [`${type.name}.${name}`, description];
  const own: Described = [type.name, type.description];
  if (isEnumType(type)) return [own, ...type.getValues().map((value) => within(value.name, value.description))];
  if (isInputObjectType(type))
    return [own, ...Object.values(type.getFields()).map((field) => within(field.name, field.description))];
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = fieldsOf(type).flatMap((field) => [
    within(field.name, field.description),
    ...field.args.map((arg) => within(`${field.name}(${arg.name})`, arg.description)),
  ]);
  return ['Query', 'Mutation', 'Subscription'].includes(type.name) ? fields : [own, ...fields];
};

describe('schema.graphql', () => {
  it('is what the code says', () => {
    const committed = readFileSync(join(__dirname, '../../schema.graphql'), 'utf8');
    if (committed !== api.sdl)
      throw new Error('schema.graphql differs from the code. Run: npm run schema; then commit the file.');
  });

  it('stands alone and shows no federation machinery', () => {
    expect(buildSchema(api.sdl).getQueryType()!.name).toBe('Query');
    expect(api.sdl).not.toMatch(/@key|@shareable|@link|\b_entities|\b_service|\b_Any|federation/);
  });
});

describe('The schema', () => {
  it('describes every type, field, argument, enum value and input field', () => {
    const all = ourTypes.flatMap(describedOf);
    expect(all.length).toBeGreaterThan(600);
    expect(all.filter(([, description]) => !description?.trim()).map(([place]) => place)).toEqual([]);
  });

  it('lets clients read each version that a mutation expects', () => {
    const names = Object.keys(api.schema.getMutationType()!.getFields());
    const changed = names.flatMap((name) => /^(.*)(?:Update|End|Delete)$/.exec(name)?.[1] ?? []);
    const types = new Set(changed.map((thing) => `${thing[0].toUpperCase()}${thing.slice(1)}`).concat('Contact'));
    expect(types.size).toBeGreaterThan(15);
    for (const type of types) expect([type, find(`${type}.version`)?.name]).toEqual([type, 'version']);
  });

  it('says for every field which slice owns it', () => {
    const strays = outputTypes.flatMap((type) =>
      fieldsOf(type)
        .filter(({ extensions }) => !Object.hasOwn(slices, extensions.slice as string))
        .map((field) => `${type.name}.${field.name}: ${field.extensions.slice}`),
    );
    expect(strays).toEqual([]);
  });

  it.each([
    ['Query.me', 'access'],
    ['Account.role', 'access'],
    ['Account.actors', 'directory'],
    ['ApiKey.account', 'access'],
    ['Mutation.keyCreate', 'editing'],
    ['Query.node', 'directory'],
    ['Query.nodes', 'directory'],
    ['Query.organisation', 'directory'],
    ['Query.coalitions', 'directory'],
    ['Query.sources', 'directory'],
    ['Query.event', 'calendar'],
    ['Query.events', 'calendar'],
    ['Query.meetingClashes', 'calendar'],
    ['Query.collaboration', 'network'],
    ['Query.collaborationPath', 'network'],
    ['Query.search', 'network'],
    ['Query.upcoming', 'calendar'],
    ['Actor.name', 'directory'],
    ['Actor.nextMeeting', 'calendar'],
    ['Actor.collaborators', 'network'],
    ['Organisation.id', 'directory'],
    ['Organisation.organisationNumber', 'directory'],
    ['Organisation.memberships', 'directory'],
    ['Organisation.nextMeeting', 'calendar'],
    ['Organisation.collaborators', 'network'],
    ['Coalition.members', 'directory'],
    ['Coalition.nextMeeting', 'calendar'],
    ['Coalition.upcoming', 'calendar'],
    ['Coalition.schedule', 'calendar'],
    ['Coalition.series', 'calendar'],
    ['Person.events', 'calendar'],
    ['Membership.member', 'directory'],
    ['Membership.citations', 'directory'],
    ['Membership.period', 'calendar'],
    ['Source.date', 'calendar'],
    ['Event.title', 'calendar'],
    ['Event.citations', 'directory'],
    ['Event.when', 'calendar'],
    ['Series.rhythm', 'calendar'],
    ['When.edtf', 'calendar'],
    ['EventConnection.nodes', 'calendar'],
    ['MeetingClash.sharedMembers', 'calendar'],
    ['MeetingClashEdge.cursor', 'calendar'],
    ['SharedMemberEdge.certainty', 'calendar'],
    ['CollaboratorEdge.weight', 'network'],
    ['SearchEdge.score', 'network'],
    ['PageInfo.hasNextPage', 'directory'],
    ['Mutation.membershipCreate', 'editing'],
    ['MembershipPayload.membership', 'editing'],
    ['Change.kind', 'editing'],
  ])('%s belongs to %s', (path, slice) => {
    expect(find(path).extensions.slice).toBe(slice);
  });

  it('gives a field of an interface and those that implement it one owner, one type and one description', () => {
    const differences = ourTypes.filter(isObjectType).flatMap((type) =>
      type.getInterfaces().flatMap((face) =>
        fieldsOf(face).flatMap((declared) => {
          const field = type.getFields()[declared.name];
          const same =
            String(field.type) === String(declared.type) &&
            String(field.args.map(({ name, type }) => `${name}: ${type}`)) ===
              String(declared.args.map(({ name, type }) => `${name}: ${type}`)) &&
            (face.name === 'Node' || field.extensions.slice === declared.extensions.slice) &&
            field.description === declared.description;
          return same ? [] : [`${type.name}.${field.name} as ${face.name}`];
        }),
      ),
    );
    expect(differences).toEqual([]);
  });

  it('marks custom scalars with their specification', () => {
    const scalars = ourTypes.filter((type) => 'specifiedByURL' in type).map((type) => [type.name, type.specifiedByURL]);
    expect(scalars.sort()).toEqual([
      ['DateTime', 'https://www.rfc-editor.org/rfc/rfc3339'],
      ['JSONObject', 'http://www.ecma-international.org/publications/files/ECMA-ST/ECMA-404.pdf'],
      ['TimeZone', 'https://www.iana.org/time-zones'],
    ]);
  });
});
