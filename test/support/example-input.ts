import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** A stored row by its global id. */
export interface ExampleRow {
  id: string;
  version: number;
}

/** The row of a type that an input should name; `place` is the path of the field, as `citations.source`. */
export type ExampleRowOf = (type: string, place: string) => ExampleRow;

/** Texts by the last word of the field; anything else is its name. */
const TEXTS: Record<string, string> = {
  at: '2027-06-30',
  when: '2027-03-01',
  period: '2026-01/..',
  starts: '2027-01-01T10:00:00',
  rule: 'FREQ=MONTHLY',
  scheme: 'wikidata',
  value: 'Q424242',
  email: 'alfa@example.org',
  url: 'https://example.org/',
  website: 'https://example.org/',
};

/** The types that references name, by the last word of the field. */
const REFERENCES: Record<string, string> = {
  coalition: 'Coalition',
  organiser: 'Coalition',
  person: 'Person',
  source: 'Source',
  theme: 'Theme',
  themes: 'Theme',
  event: 'Event',
  series: 'Series',
  subject: 'Membership',
  account: 'Account',
};

/** The type of row that a mutation is about, by the first word of its name. */
const SUBJECTS: Record<string, string> = { actor: 'Organisation', key: 'ApiKey' };

const subjectOf = (mutation: string, types: readonly string[]): string => {
  const starts = (type: string) => mutation.startsWith(type[0].toLowerCase() + type.slice(1));
  const known = types.filter(starts).sort((a, b) => b.length - a.length)[0];
  return known ?? SUBJECTS[/^[a-z]+/.exec(mutation)![0]];
};

/** The least input that a mutation takes, made from its type. */
export const exampleInput = (schema: GraphQLSchema, mutation: string, rowOf: ExampleRowOf): Record<string, unknown> => {
  const field = schema.getMutationType()!.getFields()[mutation];
  const types = schema.getPossibleTypes(schema.getType('Node') as never).map(({ name }) => name);
  const subject = subjectOf(mutation, types);

  const scalar = (name: string, type: string, place: string): unknown => {
    if (type === 'Int') return /[vV]ersion$/.test(name) ? rowOf(subject, 'id').version : 1;
    if (type === 'Boolean') return false;
    if (type === 'DateTime') return '2027-01-01T00:00:00Z';
    if (type === 'ID') return rowOf(name === 'id' ? subject : REFERENCES[name], place).id;
    return TEXTS[name] ?? `${name} of ${mutation}`;
  };
  const valueOf = (type: GraphQLInputType, name: string, place: string): unknown => {
    if (isNonNullType(type)) return valueOf(type.ofType, name, place);
    if (isListType(type)) return [valueOf(type.ofType, name, place)];
    if (isEnumType(type)) return type.getValues()[0].name;
    if (!isInputObjectType(type)) return scalar(name, type.name, place);
    if (/Ref$/.test(type.name)) return { id: rowOf(REFERENCES[name] ?? 'Organisation', place).id };
    return objectOf(type, place);
  };
  const objectOf = (type: GraphQLInputObjectType, place = ''): Record<string, unknown> =>
    Object.fromEntries(
      Object.values(type.getFields())
        .filter(({ type: of, defaultValue }) => isNonNullType(of) && defaultValue === undefined)
        .map(({ name, type: of }) => [name, valueOf(of, name, place ? `${place}.${name}` : name)]),
    );
  const input = field.args[0].type;
  return valueOf(input, 'input', '') as Record<string, unknown>;
};
