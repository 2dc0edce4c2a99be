import { laterSecond } from '../../../src/server/answers/last-modified';

describe('The second of other bytes', () => {
  it.each([
    ['now, after the first', 100, 90, 100],
    ['the next, within the second of the last', 100, 100, 101],
    ['still the next, where that was never stated', 100, 101, 101],
    ['after the last, when the clock was put back', 100, 200, 201],
  ])('is %s', (_name, now, last, second) => expect(laterSecond(now, last)).toBe(second));
});
