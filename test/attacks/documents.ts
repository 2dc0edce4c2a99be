import { type Limits } from '../../src/shared/limits';

const times = (count: number, make: (i: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, i) => make(i)).join(between);

/** A field in a field in a field. */
export const nested = (depth: number, innermost = '__typename'): string =>
  `${'{ node(id: "x") '.repeat(depth - 1)}{ ${innermost} }${' }'.repeat(depth - 1)}`;

const skia = (selections: string): string => `{ coalition(slug: "skia") { ${selections} } }`;

/** Each fragment uses the next one twice, under two names: all of them are 2^depth selections. */
const doubling = (depth: number): string =>
  `{ ...F0 } ${times(depth, (i) => `fragment F${i} on Query { a: node { ...F${i + 1} } b: node { ...F${i + 1} } }`)} fragment F${depth} on Query { id }`;

const tripling = (depth: number, leaves: number): string =>
  `{ ...F0 } ${times(depth, (i) => `fragment F${i} on Query { ${times(3, (j) => `a${i}${j}: node { ...F${i + 1} }`)} }`)} fragment F${depth} on Query { ${times(leaves, (i) => `f${i}`)} }`;

const references = (count: number): object[] =>
  Array.from({ length: count }, () => ({ __typename: 'Organisation', slug: 'skolverket' }));

export interface BadDocument {
  /** Its number in the list of attacks. */
  attack: number;
  name: string;
  query: string;
  variables?: object;
  code: string;
  /** The limit that refuses it: without it, something else happens. */
  limit: keyof Limits;
}

/** Documents that are refused before validation. */
export const BAD_DOCUMENTS: BadDocument[] = [
  { attack: 1, name: 'depth 13', query: nested(13), code: 'DOCUMENT_TOO_DEEP', limit: 'depth' },
  {
    attack: 1,
    name: 'depth 13 through fragments',
    query: `query { node(id: "x") { ...A } } fragment A on Node ${nested(12)}`,
    code: 'DOCUMENT_TOO_DEEP',
    limit: 'depth',
  },
  { attack: 1, name: 'depth 5,000', query: nested(5000), code: 'DOCUMENT_TOO_LARGE', limit: 'tokens' },
  {
    attack: 2,
    name: '1,000 aliases',
    query: `{ ${times(1000, (i) => `a${i}: __typename`)} }`,
    code: 'DOCUMENT_TOO_LARGE',
    limit: 'tokens',
  },
  {
    attack: 2,
    name: '31 aliases',
    query: skia(times(31, (i) => `a${i}: name`)),
    code: 'DOCUMENT_TOO_LARGE',
    limit: 'aliases',
  },
  {
    attack: 2,
    name: '100 aliases of a mutation',
    query: `mutation { ${times(100, (i) => `a${i}: membershipDelete(input: { id: "x" }) { __typename }`)} }`,
    code: 'DOCUMENT_TOO_LARGE',
    limit: 'aliases',
  },
  {
    attack: 2,
    name: '21 fields of the root',
    query: `{ ${times(21, (i) => `field${i}`)} }`,
    code: 'DOCUMENT_TOO_LARGE',
    limit: 'rootFields',
  },
  {
    attack: 3,
    name: 'the same field 1,000 times',
    query: `{ ${times(1000, () => '__typename')} }`,
    code: 'DOCUMENT_TOO_COSTLY',
    limit: 'pairs',
  },
  {
    attack: 4,
    name: '{ q{n} q{n} … } × 400',
    query: skia(times(400, () => 'partOf{id}')),
    code: 'DOCUMENT_TOO_COSTLY',
    limit: 'pairs',
  },
  {
    attack: 5,
    name: 'inline fragments 40 × 40',
    query: `{ ${times(40, () => `... { ${times(40, () => '... { __typename }')} }`)} }`,
    code: 'DOCUMENT_TOO_LARGE',
    limit: 'tokens',
  },
  {
    attack: 5,
    name: 'fragments that expand to 2^18',
    query: doubling(18),
    code: 'DOCUMENT_TOO_LARGE',
    limit: 'aliases',
  },
  {
    attack: 5,
    name: 'fragments that expand to 3^6 × 10',
    query: tripling(6, 10),
    code: 'DOCUMENT_TOO_COSTLY',
    limit: 'selections',
  },
  {
    attack: 6,
    name: '1,000 chained fragments',
    query: `{ ...F0 } ${times(1000, (i) => `fragment F${i} on Query { ...F${i + 1} }`)}`,
    code: 'DOCUMENT_TOO_LARGE',
    limit: 'tokens',
  },
  {
    attack: 6,
    name: 'a fragment within itself, below a field',
    query: '{ ...A } fragment A on Query { node(id: "x") { ...A } }',
    code: 'DOCUMENT_TOO_DEEP',
    limit: 'depth',
  },
  {
    attack: 7,
    name: '1,000 unknown directives',
    query: `{ __typename ${times(1000, (i) => `@d${i}`)} }`,
    code: 'DOCUMENT_TOO_LARGE',
    limit: 'tokens',
  },
  {
    attack: 7,
    name: '@skip × 21',
    query: skia(times(21, (i) => `name @skip(if: ${i % 2 === 0})`)),
    code: 'DOCUMENT_TOO_LARGE',
    limit: 'directives',
  },
  {
    attack: 12,
    name: 'nested 100 × 100 × 100',
    query:
      '{ coalitions(first: 100) { nodes { members(first: 100) { nodes { member { memberships(first: 100) { totalCount nodes { id } } } } } } } }',
    code: 'DOCUMENT_TOO_COSTLY',
    limit: 'cost',
  },
  {
    attack: 12,
    name: '100 × 100 by a variable',
    query:
      'query Q($n: Int) { coalitions(first: $n) { nodes { members(first: $n) { nodes { member { memberships(first: $n) { totalCount } } } } } } }',
    variables: { n: 100 },
    code: 'DOCUMENT_TOO_COSTLY',
    limit: 'cost',
  },
  {
    attack: 12,
    name: '100 × 100 by the default of a variable',
    query:
      'query Q($n: Int = 100) { coalitions(first: $n) { nodes { members(first: $n) { nodes { member { memberships(first: $n) { totalCount } } } } } } }',
    code: 'DOCUMENT_TOO_COSTLY',
    limit: 'cost',
  },
  {
    attack: 15,
    name: 'a list literal 6,000 deep',
    query: `{ nodes(ids: ${'['.repeat(6000)}${']'.repeat(6000)}) { id } }`,
    code: 'DOCUMENT_TOO_LARGE',
    limit: 'tokens',
  },
  {
    attack: 15,
    name: 'variables 1,000 deep',
    query: '{ __typename }',
    variables: { x: JSON.parse(`${'['.repeat(1000)}${']'.repeat(1000)}`) },
    code: 'BAD_USER_INPUT',
    limit: 'jsonDepth',
  },
  {
    attack: 16,
    name: '251 ids in an argument',
    query: `{ nodes(ids: [${times(251, () => '"x"', ', ')}]) { id } }`,
    code: 'BAD_USER_INPUT',
    limit: 'listItems',
  },
  {
    attack: 16,
    name: '10,000 ids in a variable',
    query: 'query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    variables: { ids: Array.from({ length: 10_000 }, () => 'x') },
    code: 'BAD_USER_INPUT',
    limit: 'listItems',
  },
  {
    attack: 49,
    name: '1,001 references',
    query: 'query Q($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
    variables: { r: references(1001) },
    code: 'BAD_USER_INPUT',
    limit: 'representations',
  },
];

export const GOOD_REFERENCES = references(1000);
