/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
export const seeded = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

export type Random = () => number;

const pick = <Item>(random: Random, items: readonly Item[]): Item => items[Math.floor(random() * items.length)];

/** What no field expects: beyond each type, each range and each alphabet. */
const VALUES: unknown[] = [
  ...[
    null,
    true,
    -1,
    0,
    1.5,
    1e9,
    2147483648,
    -2147483649,
    1e300,
    '',
    ' ',
    '\u0000',
    '\ud800',
    '\u202e',
    'İ',
    'ﬁ',
    '🏳️‍🌈',
  ],
  ...[
    'a'.repeat(5000),
    '%',
    '_',
    '\\',
    "' or '1'='1",
    '"; drop table actors; --',
    '${7*7}',
    '{{7*7}}',
    '../../etc/passwd',
  ],
  ...[
    'javascript:alert(1)',
    '<img src=x onerror=alert(1)>',
    '\r\nSet-Cookie: a=b',
    '9999-12-31T23:59:59Z',
    '0000-00-00',
    'FREQ=SECONDLY',
  ],
  ...[[], [[]], [null], {}, { __typename: 'Query' }, { slug: { slug: 'x' } }, Array.from({ length: 300 }, (_, i) => i)],
];

const PLACES: [document: string, type: string][] = [
  ['organisation(slug: $) { name }', 'String'],
  ['organisation(id: $) { name }', 'ID'],
  ['organisation(organisationNumber: $) { name }', 'String'],
  ['actor(identifier: { scheme: "wikidata", value: $ }) { slug }', 'String!'],
  ['node(id: $) { id }', 'ID!'],
  ['nodes(ids: $) { id }', '[ID!]!'],
  ['organisations(first: $) { totalCount }', 'Int'],
  ['organisations(last: $) { nodes { name } }', 'Int'],
  ['organisations(after: $) { totalCount }', 'String'],
  ['organisations(filter: $) { totalCount }', 'OrganisationFilter'],
  ['organisations(orderBy: $) { totalCount }', 'ActorOrder'],
  ['events(filter: { beginsAfter: $ }) { totalCount }', 'DateTime'],
  ['events(filter: { themes: $ }) { totalCount }', '[String!]'],
  ['search(query: $) { totalCount }', 'String!'],
  ['collaboration(between: $) { weight }', '[ActorRef!]!'],
  ['collaborationPath(from: $, to: { slug: "skia" }) { length }', 'ActorRef!'],
  ['network(first: $) { nodeCount }', 'Int'],
  ['network(filter: $) { nodeCount }', 'NetworkFilter'],
  ['coalition(slug: "skia") { members(first: $) { totalCount } }', 'Int'],
  ['coalition(slug: "skia") { nextMeeting(after: $) { id } }', 'DateTime'],
];

const literal = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, one]) => `${key}: ${literal(one)}`)
      .join(', ')} }`;
  return JSON.stringify(value);
};

const VALID = PLACES.map(([document]) => `{ ${document.replace('$', 'null')} }`);
const SIGNS = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '...',
  '@',
  '$',
  '!',
  ':',
  '"',
  '"""',
  '#',
  '\u0000',
  '\ufeff',
  '&',
  '|',
  '=',
  '0x',
  '-',
  'fragment A on Query',
  'query',
  'mutation',
  'subscription',
  'on',
  '__schema',
  '\\u{110000}',
  '🏳️‍🌈',
];

export interface Generated {
  query: unknown;
  variables?: unknown;
  operationName?: unknown;
  extensions?: unknown;
}

const withValue = (random: Random): Generated => {
  const [document, type] = pick(random, PLACES);
  const value = pick(random, VALUES);
  return random() < 0.5
    ? { query: `{ ${document.replace('$', () => literal(value))} }` }
    : { query: `query Q($value: ${type}) { ${document.replace('$', '$value')} }`, variables: { value } };
};

/** A document with signs put in, left out, doubled or swapped. */
const mutated = (random: Random): Generated => {
  let query = pick(random, VALID);
  for (let i = 0; i < 1 + random() * 4; i++) {
    const at = Math.floor(random() * query.length);
    const length = Math.floor(random() * 8);
    const part = query.slice(at, at + length);
    const between = pick(random, ['', pick(random, SIGNS), part + part, part.repeat(50), [...part].reverse().join('')]);
    query = query.slice(0, at) + between + query.slice(at + length);
  }
  return { query };
};

/** Grammatical, of random names and depths. */
const grown = (random: Random): Generated => {
  const names = [
    'node',
    'nodes',
    'edges',
    'members',
    'member',
    'coalition',
    'name',
    '__typename',
    'organisations',
    'x',
  ];
  const selections = (depth: number): string =>
    `{ ${Array.from({ length: 1 + Math.floor(random() * 4) }, () => {
      const field = `${random() < 0.1 ? 'a: ' : ''}${pick(random, names)}${random() < 0.2 ? `(first: ${pick(random, [1, 100, -1, 1e9])})` : ''}`;
      if (random() < 0.1) return '...A';
      return random() < depth / 16 ? field : `${field} ${selections(depth + 1)}`;
    }).join(' ')} }`;
  return {
    query: `${selections(0)}${random() < 0.5 ? ` fragment A on Coalition ${selections(8)}` : ''}`.slice(0, 50_000),
  };
};

/** The members of a body, of any type. */
const misshapen = (random: Random): Generated => ({
  query: pick(random, [pick(random, VALID), ...VALUES]),
  variables: pick(random, VALUES),
  operationName: pick(random, VALUES),
  extensions: pick(random, VALUES),
});

/** One bad input, or one that only looks bad. */
export const generate = (random: Random): Generated =>
  pick(random, [withValue, withValue, mutated, grown, misshapen])(random);

const HEADERS: Record<string, string[]> = {
  accept: ['*/*', 'application/json', 'application/graphql-response+json', 'text/html;q=0.1, */*', ',;=', '\u00ff'],
  origin: ['null', 'https://evil.example', 'javascript:alert(1)', 'https://a.example, https://b.example'],
  'content-type': [
    'application/json; charset=utf-8',
    'application/json; charset=utf-7',
    'APPLICATION/JSON',
    'application/json;;',
  ],
  'content-encoding': ['identity', 'gzip', 'br, gzip', 'x'],
  'x-forwarded-for': ['127.0.0.1', "' or 1=1", '::ffff:1.2.3.4, x', '1.2.3.4,'.repeat(500)],
  'accept-language': ['sv', '*;q=9', 'x'.repeat(5000)],
  cookie: ['a=b', '__proto__=1', '='.repeat(5000)],
  'if-none-match': ['*', '"x"', 'W/'.repeat(1000)],
  __proto__x: ['1'],
};

/** Some headers that say what they should not. */
export const generateHeaders = (random: Random): Record<string, string> =>
  Object.fromEntries(
    Object.entries(HEADERS)
      .filter(() => random() < 0.15)
      .map(([name, values]) => [name, pick(random, values)]),
  );

/** The same input as the address of a GET. */
export const addressOf = (payload: string): string => {
  const fields = Object.entries(JSON.parse(payload) as Generated).filter(([, value]) => value !== undefined);
  const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  return `/graphql?${new URLSearchParams(fields.map(([name, value]): [string, string] => [name, text(value)]))}`;
};

const PATHS = [
  '/feeds/coalitions/$.ics',
  '/feeds/$',
  '/events/$',
  '/network.csv?theme=$',
  '/network$',
  '/embed?source=$',
  '/graphql?query=$',
  '/$',
  '/health/$',
  '/feeds/events.json?after=$',
];

/** An address with something in it that does not belong there. */
export const generateAddress = (random: Random): string =>
  pick(random, PATHS).replace('$', () => {
    const text = String(pick(random, VALUES))
      .slice(0, 3000)
      .replace(/[\ud800-\udfff]/gu, '');
    return (
      encodeURIComponent(random() < 0.8 ? text : text.repeat(2)) +
      pick(random, ['', '', '%', '%ff', '%00', '/..', ';x'])
    );
  });
