import 'reflect-metadata';
import { windowOf } from '../../src/shared/page-args';

describe('The arguments of a page', () => {
  it.each([
    [{}, { limit: 20, backward: false, cursor: null }],
    [{ first: 5 }, { limit: 5, backward: false, cursor: null }],
    [
      { first: 100, after: 'x' },
      { limit: 100, backward: false, cursor: 'x' },
    ],
    [{ after: 'x' }, { limit: 20, backward: false, cursor: 'x' }],
    [{ last: 5 }, { limit: 5, backward: true, cursor: null }],
    [
      { last: 1, before: 'x' },
      { limit: 1, backward: true, cursor: 'x' },
    ],
    [{ before: 'x' }, { limit: 20, backward: true, cursor: 'x' }],
    [
      { first: null, after: null, last: 2, before: null },
      { limit: 2, backward: true, cursor: null },
    ],
  ])('%j ask for %j', (args, window) => expect(windowOf(args)).toEqual(window));

  const BOTH = 'Expected first and after, or last and before, got some of both.';
  const size = (name: string, got: number) => `Expected ${name} to be a whole number from 1 to 100, got ${got}.`;

  it.each([
    [{ first: 1, last: 1 }, BOTH],
    [{ first: 1, before: 'x' }, BOTH],
    [{ after: 'x', before: 'y' }, BOTH],
    [{ after: 'x', last: 1 }, BOTH],
    [{ first: 0 }, size('first', 0)],
    [{ first: -1 }, size('first', -1)],
    [{ first: 101 }, size('first', 101)],
    [{ last: 0 }, size('last', 0)],
    [{ last: 1000 }, size('last', 1000)],
  ])('%j are refused: %s', (args, message) =>
    expect(() => windowOf(args)).toThrow(expect.objectContaining({ message, extensions: { code: 'BAD_USER_INPUT' } })),
  );
});
