const { imul } = Math;

/** Numbers for pieces of bytes, the same for the same bytes; new ones are kept. Quicker than a map of texts that must be made first. */
export class ByteKeys {
  private slots = new Int32Array(1024);
  private store = Buffer.alloc(64 * 1024);
  /** Where each piece begins in the store, and one more for the end of the last. */
  private readonly offsets: number[] = [0];
  private readonly hashes: number[] = [];

  get length(): number {
    return this.hashes.length;
  }

  numberOf(bytes: Buffer, from: number, to: number): number {
    let hash = 0x811c9dc5;
    for (let i = from; i < to; i++) hash = imul(hash ^ bytes[i], 0x01000193);
    const mask = this.slots.length - 1;
    for (let slot = imul(hash ^ (hash >>> 15), 0x9e3779b1) & mask; ; slot = (slot + 1) & mask) {
      const number = this.slots[slot] - 1;
      if (number < 0) return this.add(slot, hash, bytes, from, to);
      if (this.hashes[number] === hash && this.isSame(number, bytes, from, to)) return number;
    }
  }

  /** As UTF-8. */
  text(number: number): string {
    return this.store.toString('utf8', this.offsets[number], this.offsets[number + 1]);
  }

  private isSame(number: number, bytes: Buffer, from: number, to: number): boolean {
    const start = this.offsets[number];
    if (this.offsets[number + 1] - start !== to - from) return false;
    for (let i = from; i < to; i++) if (bytes[i] !== this.store[start + i - from]) return false;
    return true;
  }

  private add(slot: number, hash: number, bytes: Buffer, from: number, to: number): number {
    const start = this.offsets[this.length];
    const end = start + to - from;
    if (end > this.store.length) {
      const grown = Buffer.alloc(Math.max(end, this.store.length * 2));
      this.store.copy(grown);
      this.store = grown;
    }
    bytes.copy(this.store, start, from, to);
    this.offsets.push(end);
    this.slots[slot] = this.hashes.push(hash);
    if (this.length * 2 > this.slots.length) this.spread();
    return this.length - 1;
  }

  private spread(): void {
    this.slots = new Int32Array(this.slots.length * 4);
    const mask = this.slots.length - 1;
    this.hashes.forEach((hash, number) => {
      let slot = imul(hash ^ (hash >>> 15), 0x9e3779b1) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = number + 1;
    });
  }
}
