import { ByteKeys } from '../../src/shared/byte-keys';
import { randomOf } from '../network/support/random';

describe('Keys of bytes', () => {
  it('have one number for the same bytes, wherever they stand', () => {
    const keys = new ByteKeys();
    const bytes = Buffer.from('ab|abc|ab||å');
    expect([0, 3, 7].map((from) => keys.numberOf(bytes, from, from + 2))).toEqual([0, 0, 0]);
    expect([keys.numberOf(bytes, 3, 6), keys.numberOf(bytes, 10, 10), keys.numberOf(bytes, 11, 13)]).toEqual([1, 2, 3]);
    expect([0, 1, 2, 3].map((number) => keys.text(number))).toEqual(['ab', 'abc', '', 'å']);
    expect(keys.length).toBe(4);
  });

  it('are those of a map, for many', () => {
    const keys = new ByteKeys();
    const random = randomOf(1);
    const numbers = new Map<string, number>();
    for (let i = 0; i < 20_000; i++) {
      const text = String(Math.floor(random() * 5000)).repeat(1 + Math.floor(random() * 30));
      if (!numbers.has(text)) numbers.set(text, numbers.size);
      const bytes = Buffer.from(`x${text}x`);
      expect(keys.numberOf(bytes, 1, bytes.length - 1)).toBe(numbers.get(text));
    }
    for (const [text, number] of numbers) expect(keys.text(number)).toBe(text);
  });
});
