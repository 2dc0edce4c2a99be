/** What an iterator gives, kept, so that several can read it from the start and it goes no further than the farthest. */
export class LazyList<Item> implements Iterable<Item> {
  private readonly known: Item[] = [];

  constructor(private readonly source: Iterator<Item, unknown>) {}

  *[Symbol.iterator](): Generator<Item, void> {
    for (let i = 0; ; i++) {
      if (i === this.known.length) {
        const { done, value } = this.source.next();
        if (done) return;
        this.known.push(value);
      }
      yield this.known[i];
    }
  }
}
