import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isEnumType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** Somewhere in a question where a text belongs. */
export interface TextPlace {
  name: string;
  query: string;
  /** The variables with a text in that place. */
  variables(text: string): object;
}

type Filled = (text: string) => unknown;

/** How deep inputs are looked into: filters within filters say the same again. */
const DEEPEST = 4;

/** Something that the type takes. */
const usual = (type: GraphQLInputType): unknown => {
  if (isNonNullType(type)) return usual(type.ofType);
  if (isListType(type)) return [usual(type.ofType), usual(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0].name;
  if (!isInputObjectType(type)) return { Int: 1, Float: 1, Boolean: false }[type.name] ?? '2026-01-01T00:00:00Z';
  const fields = Object.values(type.getFields());
  if (/Ref$/.test(type.name)) return { slug: 'skia' };
  return Object.fromEntries(fields.filter(isRequiredInputField).map((field) => [field.name, usual(field.type)]));
};

/** The places of texts within a type, each by a path and a maker of the whole value. */
const within = (type: GraphQLInputType, path: string, depth = 0): [path: string, fill: Filled][] => {
  if (isNonNullType(type)) return within(type.ofType, path, depth);
  if (isListType(type)) return within(type.ofType, path, depth).map(([at, fill]) => [at, (text) => [fill(text)]]);
  if (isLeafType(type)) return type.name === 'String' || type.name === 'ID' ? [[path, (text) => text]] : [];
  if (depth === DEEPEST) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    within(field.type, `${path}.${field.name}`, depth + 1).map(([at, fill]): [string, Filled] => [
      at,
      (text) =>
        /Ref$/.test(type.name)
          ? { [field.name]: fill(text) }
          : { ...(usual(type) as object), [field.name]: fill(text) },
    ]),
  );
};

/** Every place of a text in the arguments of the root of queries. */
export const textPlaces = (schema: GraphQLSchema): TextPlace[] =>
  Object.values(schema.getQueryType()!.getFields())
    .filter(({ name }) => !name.startsWith('_'))
    .flatMap((field) =>
      field.args.flatMap((arg: GraphQLArgument) =>
        within(arg.type, arg.name).map(([path, fill]) => {
          const others = field.args.filter((other) => isRequiredArgument(other) && other !== arg);
          const used = [arg, ...others];
          const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
          return {
            name: `${field.name}: ${path}`,
            query: `query Q(${used.map(({ name, type }) => `$${name}: ${type}`).join(', ')}) { found: ${field.name}(${used
              .map(({ name }) => `${name}: $${name}`)
              .join(', ')}) ${selection} }`,
            variables: (text: string) => ({
              ...Object.fromEntries(others.map(({ name, type }) => [name, usual(type)])),
              [arg.name]: fill(text),
            }),
          };
        }),
      ),
    );
