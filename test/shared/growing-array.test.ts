import { GrowingArray } from '../../src/shared/growing-array';
import { sharedCopy } from '../../src/shared/shared-array';

describe('A growing array', () => {
  it('keeps what is pushed, beyond its first room', () => {
    const array = new GrowingArray(Int32Array);
    for (let i = 0; i < 3000; i++) array.push(i * i);
    expect(array.length).toBe(3000);
    expect(array.at(2999)).toBe(2999 * 2999);
    expect(array.build()).toEqual(Int32Array.from({ length: 3000 }, (_, i) => i * i));
  });

  it('ends in shared memory, of exactly its size', () => {
    const { buffer } = new GrowingArray(Float64Array).build();
    expect([buffer.constructor.name, buffer.byteLength]).toEqual(['SharedArrayBuffer', 0]);
    expect(sharedCopy(Int32Array.of(1, 2)).buffer.byteLength).toBe(8);
  });
});
