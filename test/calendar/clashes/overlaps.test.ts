import { overlaps } from '../../../src/calendar/clashes/overlaps';
import { type PeriodBounds } from '../../../src/shared/instant';

/** A time by its four bounds: where it can begin and surely has, where it can be over and surely is. */
const time = ([startEarliest, startLatest, endEarliest, endLatest]: number[]): PeriodBounds => ({
  startEarliest,
  startLatest,
  endEarliest,
  endLatest,
});

/** What `from` to `to` surely lasts. */
const fixed = (from: number, to: number) => time([from, from, to, to]);

const pairs = (codes: number[], length: number) => codes.map((code) => [Math.floor(code / length), code % length]);

const whole = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** Every way to read a time in whole numbers: it begins before it ends. */
const readings = ({ startEarliest, startLatest, endEarliest, endLatest }: PeriodBounds): [number, number][] =>
  whole(startEarliest, startLatest).flatMap((start) =>
    whole(Math.max(endEarliest, start + 1), endLatest).map((end): [number, number] => [start, end]),
  );

const meets = (a: [number, number], b: [number, number]) => a[0] < b[1] && b[0] < a[1];

/** The same as `overlaps`, pair by pair and reading by reading. */
const naive = (times: PeriodBounds[]) => {
  const found = { sure: [] as number[], possible: [] as number[] };
  times.forEach((first, a) =>
    times.slice(a + 1).forEach((second, i) => {
      const verdicts = readings(first).flatMap((x) => readings(second).map((y) => meets(x, y)));
      const code = a * times.length + a + 1 + i;
      if (verdicts.every(Boolean)) found.sure.push(code);
      else if (verdicts.some(Boolean)) found.possible.push(code);
    }),
  );
  return found;
};

/** A small generator of whole numbers below `limit` (Numerical Recipes, 7.1: a linear congruential generator). */
const generator = (seed: number) => {
  let state = seed;
  return (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
};

const randomTimes = (seed: number): PeriodBounds[] => {
  const below = generator(seed);
  return Array.from({ length: 8 }, () => {
    const startEarliest = below(12);
    const startLatest = startEarliest + below(3);
    const endEarliest = startEarliest + 1 + below(4);
    return time([startEarliest, startLatest, endEarliest, Math.max(endEarliest, startLatest + 1) + below(3)]);
  }).sort((a, b) => a.startEarliest - b.startEarliest || a.endLatest - b.endLatest);
};

describe('Overlaps', () => {
  it('are none where times only touch', () => {
    expect(overlaps([fixed(0, 2), fixed(2, 4)])).toEqual({ sure: [], possible: [] });
  });

  it('are ordered by where they begin, then by place', () => {
    const times = [fixed(0, 9), fixed(1, 4), fixed(3, 9), fixed(3, 5)];
    expect(pairs(overlaps(times).sure, 4)).toEqual([
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
  });

  it('are only those that are wanted', () => {
    const times = [fixed(0, 9), fixed(1, 4), fixed(3, 9)];
    expect(pairs(overlaps(times, (a) => a === 1).sure, 3)).toEqual([[1, 2]]);
  });

  it('are none of no times and of one', () => {
    expect(overlaps([])).toEqual({ sure: [], possible: [] });
    expect(overlaps([fixed(0, 1)])).toEqual({ sure: [], possible: [] });
  });

  it.each(whole(1, 200))('are sure if all readings overlap, possible if some do: times of seed %i', (seed) => {
    const times = randomTimes(seed);
    const found = overlaps(times);
    const inOrder = (codes: number[]) => [...codes].sort((a, b) => a - b);
    expect({ sure: inOrder(found.sure), possible: inOrder(found.possible) }).toEqual(naive(times));
  });
});
