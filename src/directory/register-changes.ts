import { compareText } from '../shared/compare-text';
import { sharedBytes } from '../shared/shared-array';
import { KIND_BITS } from './actor-columns';
import { type ActorChanges, type Actors } from './actors';
import { type MembershipRow } from './membership-columns';
import { grown } from './participation-rows';
import { orderOf, ranksOf } from './ranks';
import { type Redirects } from './redirects';
import { type ActorFacts, Register } from './register';
import { distinctIn, sortOf } from './register-builder';
import { RowChanges } from './row-changes';

/** What has changed between two states of the data. */
export interface RegisterChanges {
  actors: ActorChanges;
  memberships: {
    /** New ones, and those that were changed, as they are now. */
    put: readonly MembershipRow[];
    /** Ids. */
    removed: readonly string[];
  };
  /** All of them, if any has changed. */
  redirects?: Redirects;
}

/**
 * The register after changes, without reading it anew. The one before stays as it is, for whoever still asks it. Null where there is no
 * room behind the arrays: then it must be read anew. Changes must follow the newest register, one after the other.
 * @throws Error if a membership names an actor that is not there
 */
export function changeRegister(register: Register, changes: RegisterChanges): Register | null {
  const actors = register.actors.with(changes.actors);
  const facts = factsAfter(register, actors, changes.actors);
  const rows = new RowChanges(register, facts.nameRanks);
  for (const id of changes.actors.removed) rows.removeActor(register.actors.placeOf(id));
  for (const { id } of changes.actors.put) {
    const place = register.actors.placeOf(id);
    if (place >= 0 && register.actors.nameKey(place) !== actors.nameKey(place)) rows.reorderAround(place);
  }
  rows.removeMemberships([...changes.memberships.removed, ...changes.memberships.put.map(({ id }) => id)]);
  for (const row of changes.memberships.put) if (!rows.addMembership(placed(actors, row))) return null;

  const newMembersOf = rows.newMembersOf();
  const coalitionsOf = register.coalitionsOf.with(rows.newCoalitionsOf(), actors.count);
  const membersOf = register.membersOf.with(newMembersOf, actors.count);
  if (!coalitionsOf || !membersOf) return null;
  for (const coalition of newMembersOf.keys())
    facts.memberCounts[coalition] = distinctIn(membersOf.others, membersOf.from[coalition], membersOf.to[coalition]);
  return new Register(
    actors,
    register.memberships,
    coalitionsOf,
    membersOf,
    facts,
    changes.redirects ?? register.redirects,
  );
}

function placed(actors: Actors, row: MembershipRow) {
  const placeOf = (id: string) => {
    const place = actors.placeOf(id);
    if (place < 0) throw new Error(`Membership ${row.id} names the actor ${id}, which is not there`);
    return place;
  };
  return {
    ...row,
    member: placeOf(row.memberId),
    coalition: placeOf(row.coalitionId),
    onBehalfOf: row.onBehalfOfId === null ? -1 : placeOf(row.onBehalfOfId),
  };
}

function factsAfter({ facts, actors: before }: Register, actors: Actors, { put, removed }: ActorChanges): ActorFacts {
  const after = {
    kinds: grownBytes(facts.kinds, actors.count),
    collectives: grownBytes(facts.collectives, actors.count),
    sorts: grownBytes(facts.sorts, actors.count),
    sortNames: [...facts.sortNames],
    memberCounts: grown(facts.memberCounts, actors.count),
  };
  for (const id of removed) if (before.placeOf(id) >= 0) after.kinds[before.placeOf(id)] = 0;
  const places = put.map(({ id }) => actors.placeOf(id));
  put.forEach(({ actorKind, kind }, i) => {
    after.kinds[places[i]] = KIND_BITS[actorKind];
    after.collectives[places[i]] = Number(kind === 'COLLECTIVE');
    after.sorts[places[i]] = sortOf(after.sortNames, kind ?? null);
  });
  // One that was gone and is back has its place again, but none in the orders.
  const isNew = (place: number) => place >= before.count || facts.kinds[place] === 0;
  const idOf = (place: number) => actors.card(place).id;
  const order = (key: (place: number) => string) => (a: number, b: number) =>
    compareText(key(a), key(b)) || compareText(idOf(a), idOf(b));
  const renamed = places.filter((place) => isNew(place) || before.nameKey(place) !== actors.nameKey(place));
  return {
    ...after,
    nameRanks: reranked(
      facts.nameRanks,
      after.kinds,
      renamed,
      order((place) => actors.nameKey(place)),
    ),
    idRanks: reranked(facts.idRanks, after.kinds, places.filter(isNew), order(idOf)),
  };
}

/** Ranks in which some places, new ones among them, have been put where they belong now. */
function reranked(
  ranks: Int32Array,
  kinds: Uint8Array,
  moved: readonly number[],
  compare: (a: number, b: number) => number,
): Int32Array {
  if (moved.length === 0) return ranks;
  const isMoved = new Set(moved);
  const before = orderOf(ranks);
  const rest = before.filter((place) => kinds[place] > 0 && !isMoved.has(place));
  // Who is gone has no name to compare: they stand last.
  const gone = before.filter((place) => kinds[place] === 0 && !isMoved.has(place));
  const order = new Int32Array(rest.length + isMoved.size + gone.length);
  let next = 0;
  let taken = 0;
  for (const place of [...isMoved].sort(compare)) {
    const upTo = countBefore(rest, place, compare);
    order.set(rest.subarray(taken, upTo), next);
    next += upTo - taken;
    taken = upTo;
    order[next++] = place;
  }
  order.set(rest.subarray(taken), next);
  order.set(gone, order.length - gone.length);
  return ranksOf(order);
}

function countBefore(order: Int32Array, place: number, compare: (a: number, b: number) => number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(order[middle], place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

const grownBytes = (bytes: Uint8Array, length: number): Uint8Array => {
  const copy = sharedBytes(length);
  copy.set(bytes);
  return copy;
};
