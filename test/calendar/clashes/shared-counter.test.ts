import { sharedCounter } from '../../../src/calendar/clashes/shared-counter';

const ALL = Array.from({ length: 64 }, (_, i) => i);

describe('The shared counter', () => {
  it.each([
    [[], [], 0],
    [[0], [0], 1],
    [[0], [1], 0],
    [[0, 31, 32, 63], [31, 32, 33], 2],
    [[31], [63], 0],
    [ALL, [5, 49], 2],
    [ALL, ALL, 64],
  ])('of %j and %j: %i', (a, b, expected) => {
    const count = sharedCounter([a, b]);
    expect([count(0, 1), count(1, 0)]).toEqual([expected, expected]);
  });
});
