import { type KeptAnswer } from './kept-answer';

/** Beyond these a spelling of an address is looked up by its canonical one. */
const MOST_SPELLINGS = 8;
/** What an answer takes in memory beside its bytes, about. */
const OVERHEAD = 1024;

export interface Bounds {
  /** Bytes of all answers in all their codings. */
  bytes: number;
  count: number;
}

interface Entry {
  address: string;
  kept: KeptAnswer;
  /** Addresses as they were asked for. */
  spellings: string[];
  /** As it was counted last. */
  size: number;
}

/** Holds answers by address within bounds; the least recently used goes first. */
export class AnswerStore {
  /** By canonical address, the least recently used first. */
  private readonly entries = new Map<string, Entry>();
  private readonly bySpelling = new Map<string, Entry>();
  private bytes = 0;

  constructor(
    private readonly bounds: Bounds,
    /** Told of what goes. */
    private readonly onEvicted: (kept: KeptAnswer) => void,
  ) {}

  get count(): number {
    return this.entries.size;
  }

  get size(): number {
    return this.bytes;
  }

  bySpelled(spelling: string): KeptAnswer | undefined {
    return this.used(this.bySpelling.get(spelling));
  }

  byAddress(address: string): KeptAnswer | undefined {
    return this.used(this.entries.get(address));
  }

  put(address: string, kept: KeptAnswer): void {
    const before = this.entries.get(address);
    const entry = before ?? { address, kept, spellings: [], size: 0 };
    entry.kept = kept;
    this.used(entry);
    this.recount(address);
  }

  /** Makes an answer that is kept known under an address as it was asked for, too. */
  spell(address: string, spelling: string): void {
    const entry = this.entries.get(address);
    if (!entry || entry.spellings.length === MOST_SPELLINGS || this.bySpelling.has(spelling)) return;
    entry.spellings.push(spelling);
    this.bySpelling.set(spelling, entry);
    this.recount(address);
  }

  /** After another coding was made. */
  recount(address: string): void {
    const entry = this.entries.get(address);
    if (!entry) return;
    this.bytes -= entry.size;
    entry.size = [address, ...entry.spellings].reduce(
      (size, text) => size + text.length,
      OVERHEAD + entry.kept.answer.size,
    );
    this.bytes += entry.size;
    // What is too large for all others to stay beside it goes itself.
    if (entry.size > this.bounds.bytes) this.remove(entry);
    while (this.bytes > this.bounds.bytes || this.entries.size > this.bounds.count)
      this.remove(this.entries.values().next().value!);
  }

  clear(): void {
    for (const entry of [...this.entries.values()]) this.remove(entry);
  }

  private used(entry: Entry | undefined): KeptAnswer | undefined {
    if (!entry) return undefined;
    this.entries.delete(entry.address);
    this.entries.set(entry.address, entry);
    return entry.kept;
  }

  private remove(entry: Entry): void {
    this.entries.delete(entry.address);
    for (const spelling of entry.spellings) this.bySpelling.delete(spelling);
    this.bytes -= entry.size;
    this.onEvicted(entry.kept);
  }
}
