import { decodeCursor, encodeCursor } from '../../src/shared/cursor';

const raw = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('A cursor', () => {
  it.each([[['a', 1]], [['', -8.64e15]], [['Öhman "x" \\ \n', 0.5]], [['𐍈', Number.MAX_SAFE_INTEGER]]])(
    'gives back %j',
    (values) => {
      const cursor = encodeCursor('NAME', values);
      expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/);
      expect(decodeCursor(cursor, 'NAME', ['string', 'number'])).toEqual(values);
    },
  );

  it.each([
    ['of another order', raw(['SLUG', 'a', 1])],
    ['with a value too few', raw(['NAME', 'a'])],
    ['with a value too many', raw(['NAME', 'a', 1, 2])],
    ['with values in the wrong order', raw(['NAME', 1, 'a'])],
    ['with null', raw(['NAME', 'a', null])],
    ['with an object', raw(['NAME', {}, 1])],
    ['that is no list', raw({ 0: 'NAME', length: 3 })],
    ['that is a text', raw('NAME')],
    ['with a number beyond all', Buffer.from('["NAME","a",1e999]').toString('base64url')],
    ['that is no JSON', Buffer.from('NAME').toString('base64url')],
    ['in standard base64', `${raw(['NAME', 'a', 1])}==`],
    ['with a space', `${raw(['NAME', 'a', 1])} `],
    ['that is too long', raw(['NAME', 'a'.repeat(2000), 1])],
    ['that is empty', ''],
  ])('%s is refused', (_which, cursor) =>
    expect(() => decodeCursor(cursor, 'NAME', ['string', 'number'])).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/^Expected a cursor that this list gave out in the same order, got ".*"\.$/),
        extensions: { code: 'BAD_USER_INPUT' },
      }),
    ),
  );
});
