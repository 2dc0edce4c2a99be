interface Options {
  /** How long a value is kept, in milliseconds. */
  lasting: number;
  /** How many are kept at most; the oldest goes first. */
  most: number;
  /** A clock that only goes forward, in milliseconds. */
  elapsed?: () => number;
}

/** Keeps what was made for a key for a few seconds, also while it is being made; what fails is made anew. */
export class ShortMemory<Value> {
  private readonly kept = new Map<string, { value: Promise<Value>; until: number }>();
  private readonly elapsed: () => number;

  constructor(private readonly options: Options) {
    this.elapsed = options.elapsed ?? (() => performance.now());
  }

  of(key: string, make: () => Promise<Value>): Promise<Value> {
    const known = this.kept.get(key);
    const now = this.elapsed();
    if (known && now < known.until) return known.value;
    const value = make();
    this.kept.delete(key);
    this.kept.set(key, { value, until: now + this.options.lasting });
    if (this.kept.size > this.options.most) this.kept.delete(this.kept.keys().next().value!);
    value.catch(() => {
      if (this.kept.get(key)?.value === value) this.kept.delete(key);
    });
    return value;
  }

  clear(): void {
    this.kept.clear();
  }
}
