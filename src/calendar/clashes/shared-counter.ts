import { bitCount } from '../../shared/bit-count';

const WORD = 32;

/**
 * Tells how many numbers stand in both of two lists, by the places of the lists: millions of pairs are asked about.
 * @param lists of distinct numbers from 0 to 63
 */
export const sharedCounter = (lists: readonly (readonly number[])[]): ((a: number, b: number) => number) => {
  const words = new Int32Array(lists.length * 2);
  lists.forEach((list, place) => {
    for (const number of list) words[place * 2 + Math.floor(number / WORD)] |= 1 << (number % WORD);
  });
  return (a, b) => bitCount(words[a * 2] & words[b * 2]) + bitCount(words[a * 2 + 1] & words[b * 2 + 1]);
};
