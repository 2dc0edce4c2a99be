import { type ResourceKey } from '../shared/context';
import { ActorColumns, type ActorColumnsParts } from './actor-columns';
import { type ActorRow } from './actor.loader';
import { Actors } from './actors';
import { MembershipColumns, type MembershipColumnsParts } from './membership-columns';
import { Rows, type RowsParts } from './participation-rows';
import { NO_REDIRECTS, type Redirects } from './redirects';

/** What belongs to each actor, by place. */
export interface ActorFacts {
  /** Bits of KIND_BITS; 0 where no actor is. */
  kinds: Uint8Array;
  /** 1 for a group that a document names only as a group. */
  collectives: Uint8Array;
  /** The kind of an organisation or coalition as a number in `sortNames`; 0 for none. */
  sorts: Uint8Array;
  sortNames: readonly string[];
  /** Its place in the order of name keys, then ids: a total order. */
  nameRanks: Int32Array;
  /** Its place in the order of ids. */
  idRanks: Int32Array;
  /** How many actors have ever taken part in it, each counted once. */
  memberCounts: Int32Array;
}

/** The register in shared arrays, which threads hand to each other. */
export interface RegisterParts {
  actors: ActorColumnsParts;
  memberships: MembershipColumnsParts;
  coalitionsOf: RowsParts;
  membersOf: RowsParts;
  facts: ActorFacts;
  redirects: Redirects;
}

const NONE = new Int32Array(0);

/**
 * The actors and memberships in memory, as they were at one epoch (docs/decisions/0010): nearly every answer asks for them, and twenty
 * lists of memberships cost SQLite half a millisecond. Actors and memberships are known by their places. Who takes part in what
 * stands in rows, both ways; who stands for another takes part too, so a membership with `onBehalfOf` is in the rows of two actors.
 */
export class Register {
  constructor(
    readonly actors: Actors,
    readonly memberships: MembershipColumns,
    readonly coalitionsOf: Rows,
    readonly membersOf: Rows,
    readonly facts: ActorFacts,
    readonly redirects: Redirects = NO_REDIRECTS,
  ) {}

  static of(parts: RegisterParts): Register {
    return new Register(
      new Actors(new ActorColumns(parts.actors)),
      new MembershipColumns(parts.memberships),
      new Rows(parts.coalitionsOf),
      new Rows(parts.membersOf),
      parts.facts,
      parts.redirects,
    );
  }

  /** Whether half of the room for changes is taken. */
  get isHalfFull(): boolean {
    return [this.memberships, this.coalitionsOf, this.membersOf].some(({ isHalfFull }) => isHalfFull);
  }

  actor(place: number): ActorRow {
    return this.actors.card(place);
  }

  /** -1 if there is no such actor. */
  placeOf(actorId: string): number {
    return this.actors.placeOf(actorId);
  }

  /** Also by an id that it had before it was merged. */
  byId(id: string): ActorRow | null {
    const place = this.actors.placeOf(id);
    return place < 0 ? this.ledTo(this.redirects.ids.get(id)) : this.actors.card(place);
  }

  /** Also by a slug that it had before it was merged or renamed. */
  bySlug(slug: string): ActorRow | null {
    const place = this.actors.placeOfSlug(slug);
    return place < 0 ? this.ledTo(this.redirects.slugs.get(slug)) : this.actors.card(place);
  }

  /** The places of the memberships that an actor has, by the name of the coalition. */
  membershipsOf(actorId: string): Int32Array {
    const actor = this.actors.placeOf(actorId);
    return actor < 0 ? NONE : this.own(this.coalitionsOf, actor, () => actor);
  }

  /** The places of the memberships that a coalition is made of, by the name of the member. */
  membersOfCoalition(coalitionId: string): Int32Array {
    const coalition = this.actors.placeOf(coalitionId);
    const { others } = this.membersOf;
    return coalition < 0 ? NONE : this.own(this.membersOf, coalition, (i) => others[i]);
  }

  /** The ids of the coalitions that an actor is or was in, each once. */
  coalitionIdsOf(actorId: string): string[] {
    const { coalitions } = this.memberships;
    const places = new Set(Array.from(this.membershipsOf(actorId), (place) => coalitions[place]));
    return Array.from(places, (place) => this.actor(place).id);
  }

  private ledTo(id: string | undefined): ActorRow | null {
    const place = id === undefined ? -1 : this.actors.placeOf(id);
    return place < 0 ? null : this.actors.card(place);
  }

  /** The memberships of a row without those in which `memberAt` is only the one stood for. */
  private own({ from, to, via }: Rows, row: number, memberAt: (i: number) => number): Int32Array {
    const { members } = this.memberships;
    for (let i = from[row]; i < to[row]; i++)
      if (members[via[i]] !== memberAt(i)) return this.filtered(from[row], to[row], via, memberAt);
    return via.subarray(from[row], to[row]);
  }

  private filtered(from: number, to: number, via: Int32Array, memberAt: (i: number) => number): Int32Array {
    const { members } = this.memberships;
    const places: number[] = [];
    for (let i = from; i < to; i++) if (members[via[i]] === memberAt(i)) places.push(via[i]);
    return Int32Array.from(places);
  }
}

export const REGISTER: ResourceKey<Register> = { name: 'register' };
