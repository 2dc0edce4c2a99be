import { slipsOf } from './slips';
import { type Vocabulary } from './vocabulary';

/** How well a word of a query fits a word of a name. */
const EXACT = 1;
const PREFIX = 0.7;
const SLIP = 0.4;

/** A lone beginning of a word that fits more names than this says too little to read on. */
const MOST_FOUND = 10_000;

/**
 * Finds the names that hold every word of a query, and how well. Sums lie in arrays over all names; marks rise, so that nothing is
 * cleared between queries.
 */
export class Matcher {
  /** By name: the sum over the words of the query. As many as there are words means that all are there exactly. */
  fits = new Float64Array(0);
  /** The names found, in no order. */
  found = new Int32Array(0);
  private marks = new Int32Array(0);
  private mark = 0;

  constructor(private readonly vocabulary: Vocabulary) {}

  /** How many names were found among the first `size`. `slips` asks for misspelt words too. */
  match(words: readonly string[], size: number, slips: boolean): number {
    this.reserve(size, words.length);
    const { fits, found, marks } = this;
    let count = 0;
    for (let place = 0; place < words.length; place++) {
      const before = this.mark + place;
      count = 0;
      let fit = EXACT;
      const accept = (names: readonly number[]) => {
        for (let i = 0; i < names.length; i++) {
          const name = names[i];
          if (place === 0 ? marks[name] === before + 1 : marks[name] !== before) continue;
          fits[name] = place === 0 ? fit : fits[name] + fit;
          marks[name] = before + 1;
          found[count++] = name;
        }
        return words.length > 1 || count < MOST_FOUND;
      };
      this.vocabulary.exactly(words[place], accept);
      fit = PREFIX;
      this.vocabulary.beginning(words[place], accept);
      fit = SLIP;
      if (slips) for (const slip of slipsOf(words[place])) this.vocabulary.exactly(slip, accept);
      if (count === 0) break;
    }
    this.mark += words.length + 1;
    return count;
  }

  private reserve(size: number, words: number): void {
    if (this.mark + words >= 2 ** 31 - 2) {
      this.mark = 0;
      this.marks.fill(0);
    }
    if (this.marks.length >= size && this.mark > 0) return;
    this.mark = 1;
    this.marks = new Int32Array(size * 2);
    this.found = new Int32Array(size * 2);
    this.fits = new Float64Array(size * 2);
  }
}
