import 'reflect-metadata';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import {
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  parse,
  printSchema,
} from 'graphql';
import { type ActorKind, TYPE_OF_KIND } from '../directory/actor-kind';
import { buildSchemaSync, createResolversMap, type NonEmptyArray } from 'type-graphql';
import { type Context } from '../shared/context';
import { toGlobalId } from '../shared/global-id';
import { type Role } from '../access/role';
import { accessOf, guardField } from './access';
import { type ActsByName, actsOf } from './acts';
import { markOwners } from './owners';
import { entitiesResolver } from './references';
import { slices } from './slices';

const FEDERATION = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])`;

const objectTypes = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter(({ name }) => !name.startsWith('__'));

/** Says which type a row of an interface is. type-graphql would answer with a promise, which compiled execution does not wait for. */
const typeOfRow = (row: { __typename?: string; actorKind?: ActorKind }): string | undefined =>
  row.__typename ?? (row.actorKind && TYPE_OF_KIND[row.actorKind]);

/**
 * Gives every Node its opaque id, and fields with the extension `plain` that function as resolver: type-graphql waits
 * for the validation of each argument, which costs a promise a call, too much for a name that most answers ask for.
 */
const finishResolvers = (schema: GraphQLSchema): void => {
  for (const type of Object.values(schema.getTypeMap())) if (isInterfaceType(type)) type.resolveType = typeOfRow;
  for (const type of objectTypes(schema)) {
    const isNode = type.getInterfaces().some(({ name }) => name === 'Node');
    for (const field of Object.values(type.getFields())) {
      if (field.extensions.plain) field.resolve = field.extensions.plain as GraphQLFieldResolver<unknown, Context>;
      guardField(field);
      if (isNode && field.name === 'id') field.resolve = (row: { id: string }) => toGlobalId(type.name, row.id);
    }
  }
};

export interface Api {
  /** What the server executes: a Federation 2 subgraph. */
  schema: GraphQLSchema;
  /** The subgraph's SDL, with federation directives. */
  subgraphSdl: string;
  /** What the mutations do, by name. */
  acts: ActsByName;
  /** The least role of each field that not everyone may ask for, by `Type.field`. */
  access: ReadonlyMap<string, Role>;
  /** What a client sees, sorted, without federation machinery. */
  sdl: string;
}

const NO_TOPICS = (): never => {
  throw new Error('Subscriptions have sources of their own, no topics.');
};

/** The schema of all slices. */
export const buildApi = (): Api => {
  const classes = Object.values(slices).flatMap((slice) => slice.resolvers) as unknown as NonEmptyArray<() => void>;
  const plain = buildSchemaSync({
    ...{ resolvers: classes, validate: false },
    pubSub: { publish: NO_TOPICS, subscribe: NO_TOPICS },
  });
  finishResolvers(plain);
  const entities = objectTypes(plain).filter(({ astNode }) =>
    astNode?.directives?.some(({ name }) => name.value === 'key'),
  );
  const subgraphSdl = `${printSchemaWithDirectives(plain)}\n${FEDERATION}\n`;
  const resolvers = createResolversMap(plain) as Record<string, object>;
  resolvers.Query = { ...resolvers.Query, _entities: entitiesResolver(entities.map(({ name }) => name).sort()) };
  resolvers._Entity = { __resolveType: typeOfRow };
  const schema = buildSubgraphSchema({ typeDefs: parse(subgraphSdl), resolvers: resolvers as never });
  markOwners(schema);
  return {
    schema,
    subgraphSdl,
    acts: actsOf(plain),
    access: accessOf(plain),
    sdl: `${printSchema(lexicographicSortSchema(plain))}\n`,
  };
};
