/**
 * Finds places by the hash of what stands there: a table with open addressing (Knuth, The Art of Computer Programming 3, 6.4) of
 * at least twice as many slots as places, in shared memory. A slot holds a place plus one, or 0.
 */
export class HashSlots {
  private readonly shift: number;

  constructor(readonly slots: Int32Array) {
    this.shift = 32 - Math.log2(slots.length);
  }

  static forPlaces(count: number): HashSlots {
    const bits = Math.max(4, Math.ceil(Math.log2(count * 2 + 1)));
    return new HashSlots(new Int32Array(new SharedArrayBuffer(4 * 2 ** bits)));
  }

  put(hash: number, place: number): void {
    const { slots } = this;
    let slot = hash >>> this.shift;
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = place + 1;
  }

  /** The place for which `isSame` holds, or -1. */
  find(hash: number, isSame: (place: number) => boolean): number {
    const { slots } = this;
    for (let slot = hash >>> this.shift; slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1))
      if (isSame(slots[slot] - 1)) return slots[slot] - 1;
    return -1;
  }
}

const { imul } = Math;

/** FNV-1a over the code units, mixed so that its upper bits can be used (Fowler, Noll, Vo). */
export const hashOfText = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = imul(hash ^ text.charCodeAt(i), 0x01000193);
  return imul(hash ^ (hash >>> 15), 0x9e3779b1);
};
