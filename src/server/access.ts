import { defaultFieldResolver, type GraphQLField, type GraphQLSchema, isObjectType, isInterfaceType } from 'graphql';
import { forbidden } from '../access/forbidden';
import { isAtLeast } from '../access/policies';
import { Role } from '../access/role';
import { viewerOf } from '../access/viewer-key';
import { type Context } from '../shared/context';

const leastRole = ({ extensions }: Pick<GraphQLField<unknown, Context>, 'extensions'>): Role =>
  (extensions.access as Role | undefined) ?? Role.READER;

/** Lets a field with the extension `access` answer only those who have at least that role, by whichever way it is reached. */
export const guardField = (field: GraphQLField<unknown, Context>): void => {
  const least = leastRole(field);
  if (least === Role.READER) return;
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (root, args, context, info) => {
    const viewer = viewerOf(context);
    if (!isAtLeast(viewer, least)) throw forbidden(viewer, least);
    return resolve(root, args, context, info);
  };
};

/** The least role of each field that not everyone may ask for, by `Type.field`. */
export const accessOf = (schema: GraphQLSchema): ReadonlyMap<string, Role> =>
  new Map(
    Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) =>
        Object.values(type.getFields()).map((field): [string, Role] => [
          `${type.name}.${field.name}`,
          leastRole(field),
        ]),
      )
      .filter(([, role]) => role !== Role.READER),
  );
