import { readAddress, toSearch } from '../../src/web/graphiql/address';

describe('An address', () => {
  it.each([
    [{ query: '{ a }', variables: '{"å": "&"}' }, '?query=%7B+a+%7D&variables=%7B%22%C3%A5%22%3A+%22%26%22%7D'],
    [{ query: '{ a }', variables: '' }, '?query=%7B+a+%7D'],
  ])('holds %j and gives it back', (shared, search) => {
    expect(toSearch(shared)).toBe(search);
    expect(readAddress(search)).toEqual(shared);
  });

  it.each([[{}], [{ query: '' }], [{ query: ' \n' }], [{ query: null, variables: '{}' }]])(
    'is bare where there is nothing to share: %j',
    (tab) => expect(toSearch(tab)).toBe(''),
  );

  it.each([[''], ['?query='], ['?variables={}'], ['?other=1']])('shares nothing: %j', (search) => {
    expect(readAddress(search)).toEqual({});
  });

  it.each([
    [7_000, true],
    [9_000, false],
  ])('of %d characters fits into a request: %s', (length, fits) => {
    expect(toSearch({ query: 'a'.repeat(length) }) !== '').toBe(fits);
  });

  it('never holds headers', () => {
    const tab = { query: '{ a }', headers: '{"authorization": "secret"}' };
    expect(toSearch(tab)).toBe('?query=%7B+a+%7D');
  });
});
