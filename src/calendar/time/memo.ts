/**
 * Remembers the answers of a pure function of a text, at least the last `limit` and at most twice as many. Two generations
 * rather than one queue: forgetting is a pointer swap, where deleting the oldest key of a full Map grows slow.
 */
export class Memo<Value extends object> {
  private young = new Map<string, Value>();
  private old = new Map<string, Value>();

  constructor(private readonly limit: number) {}

  get size(): number {
    return this.young.size + this.old.size;
  }

  get(key: string, compute: () => Value): Value {
    const known = this.young.get(key);
    if (known !== undefined) return known;
    const value = this.old.get(key) ?? compute();
    if (this.young.size >= this.limit) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
    return value;
  }
}
