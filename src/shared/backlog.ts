type Waiting<Item> = (result: IteratorResult<Item>) => void;

/**
 * What came for one reader and was not yet taken. Bounded: where more waits than `most`, all of it gives way to the one item that stands
 * for it. Unlike a generator's, its `return` ends a `next` that waits.
 */
export class Backlog<Item> implements AsyncIterableIterator<Item> {
  private items: Item[] = [];
  private waiting: Waiting<Item> | null = null;
  private hasEnded = false;

  constructor(
    private readonly most: number,
    private readonly onEnd: () => void,
  ) {}

  push(items: readonly Item[], instead: Item): void {
    if (this.hasEnded || items.length === 0) return;
    const [first, ...rest] = items;
    const coming = this.waiting ? rest : items;
    this.waiting?.({ done: false, value: first });
    this.waiting = null;
    this.items = this.items.length + coming.length > this.most ? [instead] : [...this.items, ...coming];
  }

  async next(): Promise<IteratorResult<Item>> {
    if (this.items.length > 0) return { done: false, value: this.items.shift()! };
    if (this.hasEnded) return { done: true, value: undefined };
    return new Promise((resolve) => (this.waiting = resolve));
  }

  async return(): Promise<IteratorResult<Item>> {
    if (!this.hasEnded) {
      this.hasEnded = true;
      this.items = [];
      this.waiting?.({ done: true, value: undefined });
      this.onEnd();
    }
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
