/** Which names hold which word: an inverted index of numbers, added in ascending order. */
export class Vocabulary {
  private readonly names = new Map<string, number[]>();
  private readonly unsorted: string[] = [];
  /** All words in order, for prefixes, and beside each the names that hold it. */
  private sorted: string[] = [];
  private sortedNames: number[][] = [];

  add(word: string, name: number): void {
    const names = this.names.get(word);
    if (!names) {
      this.names.set(word, [name]);
      this.unsorted.push(word);
    } else if (names[names.length - 1] !== name) names.push(name);
  }

  /** Calls back with the names that hold this very word, ascending. */
  exactly(word: string, visit: (names: readonly number[]) => unknown): void {
    const names = this.names.get(word);
    if (names) visit(names);
  }

  /** Calls back for every word that begins so and goes on, in order, until the answer is false. */
  beginning(prefix: string, visit: (names: readonly number[]) => boolean): void {
    this.sort();
    for (let i = this.placeOf(prefix); i < this.sorted.length && this.sorted[i].startsWith(prefix); i++) {
      if (this.sorted[i].length > prefix.length && !visit(this.sortedNames[i])) return;
    }
  }

  /** Does now what the next search for a prefix would have to: few new words are put in their places, many are sorted with the rest. */
  sort(): void {
    if (this.unsorted.length > 100) {
      this.sorted = [...this.names.keys()].sort();
      this.sortedNames = this.sorted.map((word) => this.names.get(word)!);
    } else {
      for (const word of this.unsorted) {
        const place = this.placeOf(word);
        this.sorted.splice(place, 0, word);
        this.sortedNames.splice(place, 0, this.names.get(word)!);
      }
    }
    this.unsorted.length = 0;
  }

  private placeOf(word: string): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle] < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
