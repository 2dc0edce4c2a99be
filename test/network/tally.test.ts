import { Tally } from '../../src/network/tally';

const tallyOf = (weights: readonly number[]) => {
  const tally = new Tally(weights.length);
  weights.forEach((weight, actor) => {
    for (let i = 0; i < weight; i++) tally.add(actor, 1 / 4, actor === 0 ? 1 : 2);
  });
  return tally;
};

describe('The heaviest come to the front, with all their ties', () => {
  it.each([
    [[1, 2, 3], 1, [2]],
    [[1, 2, 3], 2, [1, 2]],
    [[1, 2, 3], 3, [0, 1, 2]],
    [[1, 2, 3], 9, [0, 1, 2]],
    [[1, 1, 2, 1], 2, [0, 1, 2, 3]],
    [[70, 1, 200, 63, 62], 1, [0, 2, 3]],
    [[5, 0, 5], 1, [0, 2]],
  ])('of %j the first %i: %j', (weights, k, expected) => {
    const tally = tallyOf(weights);
    const front = tally.heaviest(k);
    expect([...tally.touched.subarray(0, front)].sort((a, b) => a - b)).toEqual(expected);
    expect(tally.count).toBe(weights.filter((weight) => weight > 0).length);
  });
});

describe('Kept are', () => {
  const kinds = Uint8Array.of(1, 2, 4, 2);
  it.each([
    [7, 1, 0b110, [0, 1, 2, 3]],
    [2, 1, 0b110, [1, 3]],
    [7, 3, 0b110, [2, 3]],
    [7, 1, 0b010, [0]],
    [0, 1, 0b110, []],
  ])('kinds %i, at least %i, levels %i: %j', (bits, least, levels, expected) => {
    const tally = tallyOf([1, 2, 3, 4]);
    tally.keep(kinds, bits, least, levels);
    expect([...tally.touched.subarray(0, tally.count)]).toEqual(expected);
    tally.clear();
    expect([...tally.weights]).toEqual([0, 0, 0, 0]);
  });
});
