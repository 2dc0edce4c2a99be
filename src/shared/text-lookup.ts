import { type TextColumn } from './text-column';

/**
 * Finds where in a column a text stands: a hash table with linear probing, at most half full. `slots` is on shared memory and holds
 * places, raised by one so that 0 is empty.
 */
export class TextLookup {
  constructor(
    private readonly column: TextColumn,
    readonly slots: Int32Array,
  ) {}

  /** For every text of the column; equal ones are all found. */
  static of(column: TextColumn): TextLookup {
    const size = 2 ** Math.ceil(Math.log2(Math.max(column.length, 1) * 2));
    const slots = new Int32Array(new SharedArrayBuffer(size * Int32Array.BYTES_PER_ELEMENT));
    for (let place = 0; place < column.length; place++) {
      let slot = hash(column.at(place) ?? '') & (size - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      slots[slot] = place + 1;
    }
    return new TextLookup(column, slots);
  }

  /** The first place of the text that is accepted, -1 if there is none. */
  placeOf(text: string, accept: (place: number) => boolean = always): number {
    const { column, slots } = this;
    const last = slots.length - 1;
    for (let slot = hash(text) & last; slots[slot] !== 0; slot = (slot + 1) & last) {
      const place = slots[slot] - 1;
      if (column.lengthAt(place) === text.length && column.compareBeginning(place, text) === 0 && accept(place))
        return place;
    }
    return -1;
  }
}

const always = () => true;

/** FNV-1a (RFC 9923) over UTF-16 units, its high bits mixed into the low ones, which choose the slot. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value ^ (value >>> 15);
}
