import { type Graph, type GraphActor, type GraphMembership, KIND_BITS } from './graph';
import { linkRows } from './rows';

/** Fills a graph row by row, so that a database can be streamed into it: all actors first, then the memberships, in any order each. */
export class GraphBuilder {
  private readonly actors: GraphActor[] = [];
  private readonly places = new Map<string, number>();
  private readonly membershipIds: string[] = [];
  private readonly ends: number[] = [];
  private readonly bounds: number[] = [];
  private readonly startEdtfs: (string | null)[] = [];
  /** Few starts are distinct, but each row of a database brings a copy of its own. */
  private readonly texts = new Map<string, string>();

  /** @throws Error if the id is there already */
  addActor(row: GraphActor): this {
    if (this.places.has(row.id)) throw new Error(`Two actors have the id ${row.id}`);
    this.places.set(row.id, this.actors.length);
    this.actors.push(row);
    return this;
  }

  /** @throws Error if it names an actor that has not been added */
  addMembership(row: GraphMembership): this {
    const onBehalfOf = row.onBehalfOfId === null ? -1 : this.placeOf(row.onBehalfOfId, row);
    this.ends.push(this.placeOf(row.memberId, row), onBehalfOf, this.placeOf(row.coalitionId, row));
    this.bounds.push(row.startEarliest, row.startLatest, row.endEarliest, row.endLatest);
    this.membershipIds.push(row.id);
    this.startEdtfs.push(row.startEdtf === null ? null : this.shared(row.startEdtf));
    return this;
  }

  /** @throws Error if two memberships have one id */
  build(): Graph {
    const order = orderOf(this.actors.map((actor) => actor.id));
    const actors = Array.from(order, (place) => this.actors[place]);
    const indexes = new Int32Array(order.length);
    order.forEach((place, index) => (indexes[place] = index));

    const ids = actors.map((actor) => actor.id);
    const byId = new Map(ids.map((id, index) => [id, index]));
    const memberships = this.memberships(indexes);
    return {
      actorCount: actors.length,
      ids,
      kinds: Uint8Array.from(actors, (actor) => KIND_BITS[actor.kind]),
      collectives: Uint8Array.from(actors, (actor) => Number(actor.isCollective)),
      nameRanks: ranksOf(actors.map((actor) => actor.nameKey)),
      ...memberships,
      ...linkRows(actors.length, memberships),
      indexOf: (id) => byId.get(id),
    };
  }

  private memberships(indexes: Int32Array) {
    const order = orderOf(this.membershipIds);
    const membershipIds = Array.from(order, (place) => this.membershipIds[place]);
    const repeated = membershipIds.findIndex((id, index) => id === membershipIds[index + 1]);
    if (repeated >= 0) throw new Error(`Two memberships have the id ${membershipIds[repeated]}`);
    const end = (which: 0 | 1 | 2) =>
      Int32Array.from(order, (place) => {
        const actor = this.ends[place * 3 + which];
        return actor < 0 ? -1 : indexes[actor];
      });
    const bounds = new Float64Array(order.length * 4);
    order.forEach((place, index) => {
      for (let bound = 0; bound < 4; bound++) bounds[index * 4 + bound] = this.bounds[place * 4 + bound];
    });
    return {
      membershipIds,
      membershipMembers: end(0),
      membershipOnBehalfOf: end(1),
      membershipCoalitions: end(2),
      bounds,
      startEdtfs: Array.from(order, (place) => this.startEdtfs[place]),
    };
  }

  private placeOf(actorId: string, row: GraphMembership): number {
    const place = this.places.get(actorId);
    if (place === undefined) throw new Error(`Membership ${row.id} names the actor ${actorId}, which is not there`);
    return place;
  }

  private shared(text: string): string {
    const known = this.texts.get(text);
    if (known === undefined) this.texts.set(text, text);
    return known ?? text;
  }
}

/** The places of the keys in ascending order. Rows mostly come ordered by id; sorting a million strings is worth a look first. */
function orderOf(keys: readonly string[]): Int32Array {
  const order = Int32Array.from(keys, (_, place) => place);
  if (keys.every((key, place) => place === 0 || keys[place - 1] <= key)) return order;
  return order.sort((a, b) => (keys[a] < keys[b] ? -1 : keys[a] > keys[b] ? 1 : a - b));
}

function ranksOf(keys: readonly string[]): Int32Array {
  const ranks = new Int32Array(keys.length);
  orderOf(keys).forEach((index, rank) => (ranks[index] = rank));
  return ranks;
}
