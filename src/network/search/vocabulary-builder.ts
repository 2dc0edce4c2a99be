import { GrowingArray } from '../../shared/growing-array';
import { TextColumn } from '../../shared/text-column';
import { TextLookup } from '../../shared/text-lookup';
import { Vocabulary } from './vocabulary';

/** Takes the words of names, name by name in ascending order. */
export class VocabularyBuilder {
  /** Words by number, in the order in which they came. */
  private readonly numbers = new Map<string, number>();
  private readonly latest: number[] = [];
  /** Side by side: a word, and a name that holds it. */
  private readonly words = new GrowingArray(Int32Array);
  private readonly names = new GrowingArray(Int32Array);

  add(word: string, name: number): void {
    let number = this.numbers.get(word);
    if (number === undefined) this.numbers.set(word, (number = this.numbers.size));
    if (this.latest[number] === name) return;
    this.latest[number] = name;
    this.words.push(number);
    this.names.push(name);
  }

  build(): Vocabulary {
    const sorted = [...this.numbers.keys()].sort();
    const places = new Int32Array(sorted.length);
    sorted.forEach((word, place) => (places[this.numbers.get(word)!] = place));
    const words = TextColumn.from(sorted);
    return new Vocabulary({ words: words.parts, slots: TextLookup.of(words).slots, ...this.distribute(places) });
  }

  /** Two counting passes put every name under its word; there, names stay ascending. */
  private distribute(places: Int32Array) {
    const count = this.words.length;
    const from = new Int32Array(new SharedArrayBuffer((places.length + 1) * 4));
    const names = new Int32Array(new SharedArrayBuffer(count * 4));
    for (let i = 0; i < count; i++) from[places[this.words.at(i)] + 1]++;
    for (let place = 0; place < places.length; place++) from[place + 1] += from[place];
    const next = from.slice();
    for (let i = 0; i < count; i++) names[next[places[this.words.at(i)]]++] = this.names.at(i);
    return { from, names };
  }
}
