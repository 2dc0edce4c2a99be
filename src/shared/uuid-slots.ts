import { sharedInts } from './shared-array';
import { UuidColumn } from './uuid-column';

/** Finds the places of the UUIDs of a column, by open addressing as HashSlots does, in shared memory. */
export class UuidSlots {
  private readonly shift: number;
  /** Room for the one that is looked for. */
  private readonly wanted = UuidColumn.ofCapacity(1);

  constructor(
    private readonly column: UuidColumn,
    readonly slots: Int32Array,
  ) {
    this.shift = 32 - Math.log2(slots.length);
  }

  static forPlaces(column: UuidColumn, count: number): UuidSlots {
    const bits = Math.max(4, Math.ceil(Math.log2(count * 2 + 1)));
    return new UuidSlots(column, sharedInts(2 ** bits));
  }

  put(place: number): void {
    const { slots } = this;
    let slot = this.column.hash(place) >>> this.shift;
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = place + 1;
  }

  /** -1 if it is not there. */
  placeOf(uuid: string): number {
    if (uuid.length !== 36) return -1;
    this.wanted.set(0, uuid);
    return this.find();
  }

  /** The same for a text of 36 ASCII characters among others. */
  placeOfText(text: Uint8Array, from: number): number {
    this.wanted.setFrom(0, text, from);
    return this.find();
  }

  private find(): number {
    const { slots, wanted } = this;
    const { words } = this.column;
    const [a, b, c, d] = wanted.words;
    for (let slot = wanted.hash(0) >>> this.shift; slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
      const at = (slots[slot] - 1) * 4;
      if (words[at + 3] === d && words[at + 2] === c && words[at + 1] === b && words[at] === a) return slots[slot] - 1;
    }
    return -1;
  }
}
