import { TextColumn, type TextColumnParts } from '../../shared/text-column';
import { TextLookup } from '../../shared/text-lookup';

/** Words in order, each with the names that hold it: those of word `w` are `names[from[w]]` to below `names[from[w + 1]]`. */
export interface VocabularyParts {
  words: TextColumnParts;
  slots: Int32Array;
  from: Int32Array;
  names: Int32Array;
}

/** Which names hold which word: an inverted index that is never changed. Words are known by their place in order. */
export class Vocabulary {
  readonly words: TextColumn;
  readonly from: Int32Array;
  readonly names: Int32Array;
  private readonly lookup: TextLookup;

  constructor(readonly parts: VocabularyParts) {
    this.words = new TextColumn(parts.words);
    this.lookup = new TextLookup(this.words, parts.slots);
    this.from = parts.from;
    this.names = parts.names;
  }

  /** -1 if no name holds it. */
  placeOf(word: string): number {
    return this.lookup.placeOf(word);
  }

  /** The words that begin so and go on: from the first place to below the second. */
  beginning(prefix: string): [number, number] {
    const low = this.first(prefix, 0);
    const isWord = low < this.words.length && this.words.isAt(low, prefix);
    return [isWord ? low + 1 : low, this.first(prefix, 1, low)];
  }

  /** Where a word of elsewhere stands in the order of these: at the same word, or a half before the next. */
  placeAmong(word: string): number {
    const next = this.first(word, 0);
    return next < this.words.length && this.words.isAt(next, word) ? next : next - 0.5;
  }

  /** The first place, from `low` on, whose beginning compares with the text as `least` or more. */
  private first(text: string, least: 0 | 1, low = 0): number {
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words.compareBeginning(middle, text) < least) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
