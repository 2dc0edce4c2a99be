import { FAR_FUTURE, FAR_PAST } from '../../../src/shared/instant';
import { spellsOf } from '../../../src/exchange/network/spells';

const period = (startEarliest: number, endLatest: number) => ({
  ...{ startEarliest, startLatest: startEarliest, endEarliest: endLatest, endLatest },
});

describe('Spells', () => {
  it.each([
    [
      'apart',
      [period(5, 6), period(1, 2)],
      [
        [1, 2],
        [5, 6],
      ],
    ],
    ['touching', [period(1, 2), period(2, 3)], [[1, 3]]],
    ['overlapping', [period(1, 5), period(2, 7)], [[1, 7]]],
    ['one within the other', [period(1, 9), period(2, 3), period(8, 10)], [[1, 10]]],
    [
      'open',
      [period(FAR_PAST, 2), period(4, FAR_FUTURE)],
      [
        [FAR_PAST, 2],
        [4, FAR_FUTURE],
      ],
    ],
    ['none', [], []],
  ])('%s', (_name, periods, spells) => {
    expect(spellsOf(periods).map(({ start, end }) => [start, end])).toEqual(spells);
  });
});
