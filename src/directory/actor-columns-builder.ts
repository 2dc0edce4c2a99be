import { HashSlots, hashOfText } from '../shared/hash-slots';
import { sharedBytes } from '../shared/shared-array';
import { TextColumnBuilder } from '../shared/text-column';
import { UuidColumn } from '../shared/uuid-column';
import { ACTOR_TEXTS, ActorColumns, KIND_BITS } from './actor-columns';
import { type ActorRow } from './actor.loader';

/** Fills the columns row by row, so that a database can be streamed into them. */
export class ActorColumnsBuilder {
  private readonly ids: UuidColumn;
  private readonly kinds: Uint8Array;
  private readonly idSlots: HashSlots;
  private readonly slugSlots: HashSlots;
  private readonly texts = ACTOR_TEXTS.map((name) => ({ name, column: new TextColumnBuilder() }));
  /** Streamed rows name actors by id: a map is quicker than the slots, and gone when all is built. */
  private readonly places = new Map<string, number>();

  constructor(count: number) {
    this.ids = UuidColumn.ofCapacity(count);
    this.kinds = sharedBytes(count);
    this.idSlots = HashSlots.forPlaces(count);
    this.slugSlots = HashSlots.forPlaces(count);
  }

  /** @throws Error if the id is there already */
  add(row: ActorRow): void {
    if (this.places.has(row.id)) throw new Error(`Two actors have the id ${row.id}`);
    const place = this.places.size;
    this.places.set(row.id, place);
    this.ids.set(place, row.id);
    this.kinds[place] = KIND_BITS[row.actorKind];
    this.idSlots.put(this.ids.hash(place), place);
    this.slugSlots.put(hashOfText(row.slug), place);
    for (const { name, column } of this.texts) column.push(row[name] ?? null);
  }

  placeOf(id: string): number | undefined {
    return this.places.get(id);
  }

  build(): ActorColumns {
    return new ActorColumns({
      count: this.places.size,
      ids: this.ids.bytes,
      idSlots: this.idSlots.slots,
      slugSlots: this.slugSlots.slots,
      kinds: this.kinds,
      texts: Object.fromEntries(this.texts.map(({ name, column }) => [name, column.build().parts])) as never,
    });
  }
}
