import { certaintyDuring } from '../../src/directory/certainty';

/** It begins from 10 to 20 and ends from 30 to 40. */
const PERIOD = { startEarliest: 10, startLatest: 20, endEarliest: 30, endLatest: 40 };

describe('What begins from 10 to 20 and ends from 30 to 40 holds', () => {
  it.each([
    [0, 10, 'NO'],
    [0, 11, 'POSSIBLY'],
    [15, 25, 'POSSIBLY'],
    [20, 30, 'YES'],
    [25, 31, 'POSSIBLY'],
    [0, 50, 'POSSIBLY'],
    [39, 50, 'POSSIBLY'],
    [40, 50, 'NO'],
  ])('from %i to %i: %s', (earliest, latest, expected) => {
    expect(certaintyDuring(PERIOD, { earliest, latest })).toBe(expected);
  });
});
