const MODULES = {
  search: '../../../src/network/search/load-search-index',
  entity: '../../../src/directory/actor.entity',
};

const loadWithout = (library: string, module: string) => () =>
  jest.isolateModules(() => {
    jest.doMock(library, () => {
      throw new Error(`${library} was loaded`);
    });
    jest.requireActual(module);
  });

describe('A thread that builds the search index', () => {
  it.each(['type-graphql', 'typeorm'])('loads no %s', (library) => {
    expect(loadWithout(library, MODULES.search)).not.toThrow();
    expect(loadWithout(library, MODULES.entity)).toThrow('was loaded');
  });
});
