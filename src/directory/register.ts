import { type ResourceKey } from '../shared/context';
import { type ActorRow } from './actor.loader';
import { MembershipColumns, type MembershipRow } from './membership-columns';

/** `places[from[owner]] … places[from[owner + 1] - 1]` belong to an owner. */
interface Lists {
  from: Int32Array;
  places: Int32Array;
}

const listsBy = (owners: Int32Array, ownerCount: number, order: Int32Array): Lists => {
  const from = new Int32Array(ownerCount + 1);
  for (const owner of owners) from[owner + 1]++;
  for (let i = 0; i < ownerCount; i++) from[i + 1] += from[i];
  const next = from.slice();
  const places = new Int32Array(owners.length);
  for (const place of order) places[next[owners[place]]++] = place;
  return { from, places };
};

/** The place of each key in their order; equal keys have the same. */
const ranksOf = (keys: readonly string[]): Int32Array => {
  const ranks = new Map([...new Set(keys)].sort().map((key, rank) => [key, rank]));
  return Int32Array.from(keys, (key) => ranks.get(key)!);
};

const NONE = new Int32Array(0);

/**
 * The actors and memberships in memory, as they were at one epoch (docs/decisions/0010): nearly every answer asks for
 * them, and twenty lists of memberships cost SQLite half a millisecond. Actors are known by their place in the order of
 * ids; lists of memberships stand in the order of the names on the other side.
 */
export class Register {
  readonly memberships: MembershipColumns;
  /** The place of each actor's name key in their order; the same for equal keys. */
  readonly nameRanks: Int32Array;
  private readonly places: Map<string, number>;
  private readonly slugs: Map<string, number>;
  private readonly byMember: Lists;
  private readonly byCoalition: Lists;

  /** Both ordered by id. */
  constructor(
    readonly actors: readonly ActorRow[],
    memberships: readonly MembershipRow[],
  ) {
    this.places = new Map(actors.map(({ id }, place) => [id, place]));
    this.slugs = new Map(actors.map(({ slug }, place) => [slug, place]));
    this.nameRanks = ranksOf(actors.map(({ nameKey }) => nameKey));
    this.memberships = new MembershipColumns(actors, (id) => this.places.get(id)!, memberships);
    const { members, coalitions } = this.memberships;
    this.byMember = listsBy(members, actors.length, this.byNameOf(coalitions));
    this.byCoalition = listsBy(coalitions, actors.length, this.byNameOf(members));
  }

  placeOf(actorId: string): number | undefined {
    return this.places.get(actorId);
  }

  byId(id: string): ActorRow | null {
    return this.actors[this.places.get(id) ?? -1] ?? null;
  }

  bySlug(slug: string): ActorRow | null {
    return this.actors[this.slugs.get(slug) ?? -1] ?? null;
  }

  /** The places of the memberships that an actor has. */
  membershipsOf(actorId: string): Int32Array {
    return this.list(this.byMember, actorId);
  }

  /** The ids of the coalitions that an actor is or was in, each once. */
  coalitionsOf(actorId: string): string[] {
    const { coalitions } = this.memberships;
    return [...new Set(Array.from(this.membershipsOf(actorId), (place) => this.actors[coalitions[place]].id))];
  }

  /** The places of the memberships that a coalition is made of. */
  membersOf(coalitionId: string): Int32Array {
    return this.list(this.byCoalition, coalitionId);
  }

  private list({ from, places }: Lists, ownerId: string): Int32Array {
    const owner = this.places.get(ownerId);
    return owner === undefined ? NONE : places.subarray(from[owner], from[owner + 1]);
  }

  private byNameOf(others: Int32Array): Int32Array {
    const { nameRanks } = this;
    return Int32Array.from(others, (_, i) => i).sort((a, b) => nameRanks[others[a]] - nameRanks[others[b]] || a - b);
  }
}

export const REGISTER: ResourceKey<Register> = { name: 'register' };
