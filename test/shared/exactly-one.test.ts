import { exactlyOne } from '../../src/shared/exactly-one';

describe('Exactly one key', () => {
  it.each([
    [{ id: 'x', slug: null }, ['id', 'x']],
    [{ id: undefined, slug: 'y' }, ['slug', 'y']],
    [{ id: null, slug: '' }, ['slug', '']],
  ])('of %j is %j', (keys, found) => expect(exactlyOne<object>(keys)).toEqual(found));

  it.each([
    [{ id: null, slug: undefined }, 'Expected exactly one of id, slug, got none.'],
    [{ id: 'x', slug: 'y' }, 'Expected exactly one of id, slug, got id and slug.'],
    [{ id: 'x', slug: '' }, 'Expected exactly one of id, slug, got id and slug.'],
  ])('of %j: %s', (keys, message) =>
    expect(() => exactlyOne(keys)).toThrow(
      expect.objectContaining({ message, extensions: { code: 'BAD_USER_INPUT' } }),
    ),
  );
});
