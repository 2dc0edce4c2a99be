import { top } from '../../src/network/top';
import { randomOf } from './support/random';

describe('The first k of many', () => {
  const random = randomOf(7);
  const items = Int32Array.from({ length: 200 }, (_, i) => i);
  const keys = Array.from(items, () => Math.floor(random() * 20));
  const order = (a: number, b: number) => keys[a] - keys[b] || a - b;

  it.each([0, 1, 2, 3, 10, 199, 200, 300])('k = %i', (k) => {
    expect(top(items, 200, k, order)).toEqual([...items].sort(order).slice(0, k));
  });

  it('looks at no more than the count', () => {
    expect(top(Int32Array.of(3, 1, 2, 0), 3, 2, (a, b) => a - b)).toEqual([1, 2]);
  });
});
