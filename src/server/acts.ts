import { type GraphQLSchema } from 'graphql';
import { Role } from '../access/role';
import { type Act } from '../editing/act';

export type ActsByName = ReadonlyMap<string, { act: Act; access: Role }>;

/** What the mutations of a schema do. Each of them is an act, and none is open to everyone. */
export const actsOf = (schema: GraphQLSchema): ActsByName =>
  new Map(
    Object.values(schema.getMutationType()?.getFields() ?? {}).map(({ name, extensions }) => {
      const { act, access } = extensions as { act?: Act; access?: Role };
      if (!act || !access || access === Role.READER) throw new Error(`Mutation ${name} lacks its act or its access.`);
      return [name, { act, access }];
    }),
  );
