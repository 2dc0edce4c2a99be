import { HashSlots, hashOfText } from './hash-slots';
import { type TextColumn } from './text-column';

/** Finds where in a column a text stands. */
export class TextLookup {
  private readonly places: HashSlots;

  /** @param slots in shared memory, as `TextLookup.of` made them for the same texts */
  constructor(
    private readonly column: TextColumn,
    readonly slots: Int32Array,
  ) {
    this.places = new HashSlots(slots);
  }

  /** For every text of the column; equal ones are all found. */
  static of(column: TextColumn): TextLookup {
    const places = HashSlots.forPlaces(column.length);
    for (let place = 0; place < column.length; place++) places.put(hashOfText(column.at(place) ?? ''), place);
    return new TextLookup(column, places.slots);
  }

  /** A place of the text, one that is accepted; -1 if there is none. */
  placeOf(text: string, accept: (place: number) => boolean = always): number {
    return this.places.find(hashOfText(text), (place) => this.column.isAt(place, text) && accept(place));
  }
}

const always = () => true;
