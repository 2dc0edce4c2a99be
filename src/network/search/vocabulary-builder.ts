import { GrowingArray } from '../../shared/growing-array';
import { sharedInts } from '../../shared/shared-array';
import { TextColumn } from '../../shared/text-column';
import { TextLookup } from '../../shared/text-lookup';
import { Vocabulary } from './vocabulary';

/** Takes the words of names, name by name. */
export class VocabularyBuilder {
  /** Words by number, in the order in which they came. */
  private readonly numbers = new Map<string, number>();
  /** By word: the last name that holds it. */
  private readonly latest: number[] = [];
  /** The words of name `n` are `words[from[n]]` to below `words[from[n + 1]]`. */
  private readonly words = new GrowingArray(Int32Array);
  private readonly from = new GrowingArray(Int32Array);

  constructor() {
    this.from.push(0);
  }

  /** A word of the present name. */
  add(word: string): void {
    const name = this.from.length;
    let number = this.numbers.get(word);
    if (number === undefined) this.numbers.set(word, (number = this.numbers.size));
    if (this.latest[number] === name) return;
    this.latest[number] = name;
    this.words.push(number);
  }

  endName(): void {
    this.from.push(this.words.length);
  }

  /** @param order of the names: each by its place among those taken. They are numbered anew by it. */
  build(order: Int32Array): Vocabulary {
    const sorted = [...this.numbers.keys()].sort();
    const places = new Int32Array(sorted.length);
    sorted.forEach((word, place) => (places[this.numbers.get(word)!] = place));
    const words = TextColumn.from(sorted);
    return new Vocabulary({
      words: words.parts,
      slots: TextLookup.of(words).slots,
      ...this.distribute(places, order),
    });
  }

  /** Two counting passes put every name under its words; there, names ascend. */
  private distribute(places: Int32Array, order: Int32Array) {
    const count = this.words.length;
    const from = sharedInts(places.length + 1);
    const names = sharedInts(count);
    for (let i = 0; i < count; i++) from[places[this.words.at(i)] + 1]++;
    for (let place = 0; place < places.length; place++) from[place + 1] += from[place];
    const next = from.slice();
    order.forEach((taken, name) => {
      for (let i = this.from.at(taken); i < this.from.at(taken + 1); i++)
        names[next[places[this.words.at(i)]]++] = name;
    });
    return { from, names };
  }
}
