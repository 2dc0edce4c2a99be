import { parse, visit } from 'graphql';
import { EXAMPLES } from '../../src/web/graphiql/examples';
import { firstTabs } from '../../src/web/graphiql/first-tabs';

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
