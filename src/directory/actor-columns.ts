import { HashSlots, hashOfText } from '../shared/hash-slots';
import { TextColumn, type TextColumnParts } from '../shared/text-column';
import { UuidColumn } from '../shared/uuid-column';
import { UuidSlots } from '../shared/uuid-slots';
import { type ActorKind } from './actor-kind';
import { type ActorRow } from './actor.loader';

/** One bit a kind, so that a set of kinds is one number. */
export const KIND_BITS: Readonly<Record<ActorKind, number>> = { PERSON: 1, ORGANISATION: 2, COALITION: 4 };

/** The one kind of a set with one bit. */
export const kindOfBit = (bit: number): ActorKind =>
  (bit === 1 ? 'PERSON' : bit === 2 ? 'ORGANISATION' : 'COALITION') as ActorKind;

/** The texts of an actor that most answers show. */
export const ACTOR_TEXTS = ['slug', 'name', 'shortName', 'nameKey', 'kind', 'classification'] as const;
type ActorText = (typeof ACTOR_TEXTS)[number];

/** Shared arrays, which threads hand to each other. Actors are known by their place. */
export interface ActorColumnsParts {
  count: number;
  ids: Uint8Array;
  idSlots: Int32Array;
  slugSlots: Int32Array;
  /** Bits of KIND_BITS. */
  kinds: Uint8Array;
  texts: Record<ActorText, TextColumnParts>;
}

/** All actors as columns, never changed. A card is made when it is first asked for, and kept. */
export class ActorColumns {
  readonly count: number;
  readonly ids: UuidColumn;
  readonly kinds: Uint8Array;
  private readonly idSlots: UuidSlots;
  private readonly slugSlots: HashSlots;
  private readonly texts: Record<ActorText, TextColumn>;
  private readonly cards: (ActorRow | undefined)[] = [];

  constructor(readonly parts: ActorColumnsParts) {
    this.count = parts.count;
    this.ids = new UuidColumn(parts.ids);
    this.kinds = parts.kinds;
    this.idSlots = new UuidSlots(this.ids, parts.idSlots);
    this.slugSlots = new HashSlots(parts.slugSlots);
    this.texts = Object.fromEntries(ACTOR_TEXTS.map((name) => [name, new TextColumn(parts.texts[name])])) as Record<
      ActorText,
      TextColumn
    >;
  }

  card(place: number): ActorRow {
    return (this.cards[place] ??= this.read(place));
  }

  text(name: ActorText, place: number): string | null {
    return this.texts[name].at(place);
  }

  /** -1 if there is none. */
  placeOf(id: string): number {
    return this.idSlots.placeOf(id);
  }

  /** -1 if there is none. */
  placeOfSlug(slug: string): number {
    return this.slugSlots.find(hashOfText(slug), (place) => this.texts.slug.at(place) === slug);
  }

  private read(place: number): ActorRow {
    const texts = Object.fromEntries(ACTOR_TEXTS.map((name) => [name, this.texts[name].at(place)]));
    return { id: this.ids.at(place), actorKind: kindOfBit(this.kinds[place]), ...texts } as unknown as ActorRow;
  }
}
