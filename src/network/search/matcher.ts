import { type FlatIndex } from './flat-index';
import { type Layers } from './layers';
import { slipsOf } from './slips';

/** How well a word of a query fits a word of a name. */
const EXACT = 1;
const PREFIX = 0.7;
const SLIP = 0.4;

/** A lone beginning of a word that fits more names than this says too little to read on. */
const MOST_FOUND = 10_000;

/**
 * Finds the names that hold every word of a query, and how well. Sums lie in arrays over all names; marks rise, so that nothing is
 * cleared between queries and one matcher may serve several indexes in turn.
 */
export class Matcher {
  /** By name: the sum over the words of the query. As many as there are words means that all are there exactly. */
  fits = new Float64Array(0);
  /** The names found, in no order. */
  found = new Int32Array(0);
  private count = 0;
  private marks = new Int32Array(0);
  private mark = 0;

  /** How many names were found. `slips` asks for misspelt words too. */
  match(layers: Layers, words: readonly string[], slips: boolean): number {
    this.reserve(layers.nameCount, words.length);
    this.count = 0;
    for (let place = 0; place < words.length; place++) {
      const isFirst = place === 0;
      this.count = 0;
      this.exactly(layers, words[place], EXACT, isFirst);
      this.beginning(layers, words[place], isFirst, words.length === 1);
      if (slips) for (const slip of slipsOf(words[place])) this.exactly(layers, slip, SLIP, isFirst);
      this.mark++;
      if (this.count === 0) break;
    }
    this.mark++;
    return this.count;
  }

  private exactly(layers: Layers, word: string, fit: number, isFirst: boolean): void {
    this.accept(layers, layers.base, layers.base.vocabulary.placeOf(word), fit, isFirst);
    if (layers.overlay.nameCount > 0)
      this.accept(layers, layers.overlay, layers.overlay.vocabulary.placeOf(word), fit, isFirst);
  }

  /** The words of both layers in one order, so that a lone beginning stops where it would if all were in the base. */
  private beginning(layers: Layers, prefix: string, isFirst: boolean, isLone: boolean): void {
    const { base, overlay, wordPlaces } = layers;
    const [from, end] = base.vocabulary.beginning(prefix);
    const [otherFrom, otherEnd] = overlay.vocabulary.beginning(prefix);
    let word = from;
    let other = otherFrom;
    while (word < end || other < otherEnd) {
      const place = Math.min(word < end ? word : Infinity, other < otherEnd ? wordPlaces[other] : Infinity);
      if (word === place) this.accept(layers, base, word++, PREFIX, isFirst);
      if (other < otherEnd && wordPlaces[other] === place) this.accept(layers, overlay, other++, PREFIX, isFirst);
      if (isLone && this.count >= MOST_FOUND) return;
    }
  }

  /** Takes the names that hold the word and, as marks tell, every word before it; each once. A word of -1 is none. */
  private accept({ base, gone }: Layers, layer: FlatIndex, word: number, fit: number, isFirst: boolean): void {
    if (word < 0) return;
    const { fits, found, marks, mark } = this;
    const { from, names } = layer.vocabulary;
    const isBase = layer === base;
    const shift = isBase ? 0 : base.nameCount;
    for (let i = from[word]; i < from[word + 1]; i++) {
      const name = names[i] + shift;
      if (isFirst ? marks[name] === mark + 1 || (isBase && gone[name] === 1) : marks[name] !== mark) continue;
      fits[name] = isFirst ? fit : fits[name] + fit;
      marks[name] = mark + 1;
      found[this.count++] = name;
    }
  }

  private reserve(names: number, words: number): void {
    if (this.mark + words >= 2 ** 31 - 2) {
      this.mark = 0;
      this.marks.fill(0);
    }
    if (this.marks.length >= names && this.mark > 0) return;
    const size = Math.ceil(names * 1.1) + 100;
    this.mark = 1;
    this.marks = new Int32Array(size);
    this.found = new Int32Array(size);
    this.fits = new Float64Array(size);
  }
}
