import { HashSlots, hashOfText } from '../shared/hash-slots';
import { sharedBytes } from '../shared/shared-array';
import { TextColumnBuilder } from '../shared/text-column';
import { UuidColumn } from '../shared/uuid-column';
import { UuidSlots } from '../shared/uuid-slots';
import { ACTOR_TEXTS, ActorColumns, KIND_BITS } from './actor-columns';
import { type ActorRow } from './actor.loader';

/** Fills the columns row by row, so that a database can be streamed into them. */
export class ActorColumnsBuilder {
  private readonly ids: UuidColumn;
  private readonly kinds: Uint8Array;
  private readonly idSlots: UuidSlots;
  private readonly slugSlots: HashSlots;
  private readonly texts = ACTOR_TEXTS.map((name) => ({ name, column: new TextColumnBuilder() }));
  private count = 0;

  constructor(count: number) {
    this.ids = UuidColumn.ofCapacity(count);
    this.kinds = sharedBytes(count);
    this.idSlots = UuidSlots.forPlaces(this.ids, count);
    this.slugSlots = HashSlots.forPlaces(count);
  }

  /** @throws Error if the id is there already */
  add(row: ActorRow): void {
    if (this.idSlots.placeOf(row.id) >= 0) throw new Error(`Two actors have the id ${row.id}`);
    const place = this.count++;
    this.ids.set(place, row.id);
    this.kinds[place] = KIND_BITS[row.actorKind];
    this.idSlots.put(place);
    this.slugSlots.put(hashOfText(row.slug), place);
    for (const { name, column } of this.texts) column.push(row[name] ?? null);
  }

  /** -1 if it has not been added. */
  placeOf(id: string): number {
    return this.idSlots.placeOf(id);
  }

  /** The same for the text of an id among others, in ASCII. */
  placeOfText(text: Buffer, from: number): number {
    return this.idSlots.placeOfText(text, from);
  }

  build(): ActorColumns {
    return new ActorColumns({
      count: this.count,
      ids: this.ids.bytes,
      idSlots: this.idSlots.slots,
      slugSlots: this.slugSlots.slots,
      kinds: this.kinds,
      texts: Object.fromEntries(this.texts.map(({ name, column }) => [name, column.build().parts])) as never,
    });
  }
}
