import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { slices, type SliceName } from './slices';

/** `Type` → the slice in which its class is declared; a class that no other slice claims is of the directory. */
const homes = (): Map<string, SliceName> => {
  const { objectTypes, interfaceTypes } = getMetadataStorage();
  return new Map(
    [...objectTypes, ...interfaceTypes].map(({ target, name }) => {
      const claimed = Object.entries(slices).find(([, { types }]) => types.includes(target as never));
      return [name, (claimed?.[0] ?? 'directory') as SliceName];
    }),
  );
};

/** `Type.field` → the slice whose resolver class contributes it. */
const contributions = (): Map<string, SliceName> => {
  const { objectTypes, interfaceTypes, queries, mutations, subscriptions, fieldResolvers } = getMetadataStorage();
  const names = new Map([...objectTypes, ...interfaceTypes].map(({ target, name }) => [target, name]));
  const owners = new Map<string, SliceName>();
  for (const [slice, { resolvers }] of Object.entries(slices) as [SliceName, (typeof slices)[SliceName]][]) {
    const own = ({ target }: { target: unknown }) => resolvers.includes(target as never);
    for (const { schemaName } of queries.filter(own)) owners.set(`Query.${schemaName}`, slice);
    for (const { schemaName } of mutations.filter(own)) owners.set(`Mutation.${schemaName}`, slice);
    for (const { schemaName } of subscriptions.filter(own)) owners.set(`Subscription.${schemaName}`, slice);
    for (const { schemaName, getObjectType } of fieldResolvers.filter(own))
      owners.set(`${names.get(getObjectType!())}.${schemaName}`, slice);
  }
  return owners;
};

/** Writes on every field of ours, as the extension `slice`, which slice owns it; a later split of the schema is a filter on it. */
export const markOwners = (schema: GraphQLSchema): void => {
  const home = homes();
  const contributed = contributions();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(isObjectType(type) || isInterfaceType(type)) || type.name.startsWith('_')) continue;
    const lineage = [type, ...type.getInterfaces()].map(({ name }) => name);
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_')) continue;
      const owner =
        lineage.map((name) => contributed.get(`${name}.${field.name}`)).find(Boolean) ?? home.get(type.name);
      field.extensions = { ...field.extensions, slice: owner };
    }
  }
};
