import { parse, visit } from 'graphql';
import { type Database } from '../../src/server/open-database';
import { EXAMPLES } from '../../src/web/graphiql/examples';
import { firstTabs } from '../../src/web/graphiql/first-tabs';
import { ask } from '../support/query';
import { openSeeded } from '../support/seeded-database';

const nameOf = (query: string) => /^query (\w+)/m.exec(query)?.[1];

describe('The examples', () => {
  it.each(EXAMPLES.map((example) => [example.title, example] as const))(
    '%s: has one named query and the variables that it declares',
    (_title, { query, variables }) => {
      const document = parse(query);
      const declared: string[] = [];
      visit(document, { VariableDefinition: ({ variable }) => void declared.push(variable.name.value) });
      expect(document.definitions).toHaveLength(1);
      expect(nameOf(query)).toBeDefined();
      expect(Object.keys(variables ? JSON.parse(variables) : {})).toEqual(declared);
    },
  );

  it('can be told apart by title and by the name on their tab', () => {
    expect(new Set(EXAMPLES.map(({ title }) => title)).size).toBe(EXAMPLES.length);
    expect(new Set(EXAMPLES.map(({ query }) => nameOf(query))).size).toBe(EXAMPLES.length);
  });
});

/** A little of what each is answered, seen from 22 November 2026. */
const ANSWERS: Record<string, object> = {
  WhoCollaborates: {
    organisation: {
      collaborators: {
        totalCount: 36,
        edges: expect.arrayContaining([expect.objectContaining({ weight: 2, node: { name: 'Skolverket' } })]),
      },
    },
  },
  NextMeeting: {
    coalition: {
      seenFromJune2021: { status: 'CONFIRMED', when: { edtf: '2021-10-12', precision: 'DAY' } },
      seenFromToday: { status: 'EXPECTED', when: { edtf: '2027-01', precision: 'MONTH' } },
    },
  },
  MembersWithSources: {
    coalition: {
      members: {
        totalCount: 14,
        edges: expect.arrayContaining([
          expect.objectContaining({
            node: expect.objectContaining({
              member: { name: 'Skolverket' },
              citations: expect.arrayContaining([expect.objectContaining({ basis: 'INFERRED' })]),
            }),
          }),
        ]),
      },
    },
  },
  Chain: { collaborationPath: { length: 2, steps: [{ from: { name: 'Snaptive' } }, {}] } },
  Search: { search: { nodes: [{ __typename: 'Organisation', name: 'Skolverket' }] } },
  TheNetwork: {
    network: {
      nodeCount: 87,
      nodes: {
        edges: [{ degree: 28, node: { name: 'Koalitionen för jämlik och fullgången skola' } }, ...Array(9).fill({})],
      },
    },
    brokers: { edges: [{ cutOff: 8 }, {}, {}, {}, {}] },
  },
  LeftOpen: {
    coalition: { statedMemberCount: 25, nextMeeting: null, schedule: { count: 4, season: 'SPRING', year: null } },
  },
};

describe('On the documents that the server starts with', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openSeeded();
  });
  afterAll(() => database?.close());

  it.each(EXAMPLES.map((example) => [nameOf(example.query)!, example] as const))(
    '%s is answered',
    async (name, { query, variables }) => {
      const { data, errors } = await ask(database.reader, query, { variables: variables ? JSON.parse(variables) : {} });
      expect(errors).toEqual([]);
      expect(data).toMatchObject(ANSWERS[name]);
    },
  );
});

describe('The first tabs', () => {
  const shared = { query: '{ a }', variables: '{}' };

  it.each([
    ['a first visit', {}, true, { ...pick(EXAMPLES[0]), tabs: [...EXAMPLES] }],
    ['a first visit by a shared address', shared, true, { ...shared, tabs: [shared, ...EXAMPLES] }],
    ['a later visit', {}, false, {}],
    ['a later visit by a shared address', shared, false, shared],
  ])('%s', (_name, address, isFirstVisit, expected) => {
    expect(firstTabs(address, isFirstVisit)).toEqual(expected);
  });

  function pick({ query, variables }: { query: string; variables: string }) {
    return { query, variables };
  }
});
