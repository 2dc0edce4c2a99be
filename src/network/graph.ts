import { type Register } from '../directory/register';
import { type UuidColumn } from '../shared/uuid-column';

export { KIND_BITS } from '../directory/actor-columns';

/**
 * Who takes part in which coalition, as bipartite compressed sparse rows (docs/decisions/0006): a view of the register for questions
 * about the network. Immutable, and in shared memory, so that a worker can be given it. Actors and memberships
 * are known by their places in the register. An incidence is one actor taking part in one coalition through one membership; a
 * membership with an `onBehalfOf` has two. Rows stand by the name of the neighbour, then by the id of the membership, so that several
 * memberships of one actor in one coalition stand beside each other.
 */
export interface GraphArrays {
  readonly actorCount: number;
  /** Bits of KIND_BITS; 0 where no actor is. */
  readonly kinds: Uint8Array;
  /** 1 for a group that a document names only as a group: no path goes through it. */
  readonly collectives: Uint8Array;
  /** The place of each actor by (name key, id): a total order. */
  readonly nameRanks: Int32Array;
  /** The place of each actor by id. */
  readonly idRanks: Int32Array;

  /** The incidences of actor `a` are `coalitionsFrom[a]` … `coalitionsTo[a] - 1` in `coalitions` and `coalitionsVia`. */
  readonly coalitionsFrom: Int32Array;
  readonly coalitionsTo: Int32Array;
  readonly coalitions: Int32Array;
  readonly coalitionsVia: Int32Array;
  /** The incidences of coalition `c` are `membersFrom[c]` … `membersTo[c] - 1` in `members` and `membersVia`. */
  readonly membersFrom: Int32Array;
  readonly membersTo: Int32Array;
  readonly members: Int32Array;
  readonly membersVia: Int32Array;
  /** How many actors have ever taken part, each counted once. */
  readonly memberCounts: Int32Array;

  /** By membership: numbers of its start and of its end. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Two a start: earliest, latest. Likewise `endBounds`. Open or unknown bounds are the far sentinels. */
  readonly startBounds: Float64Array;
  readonly endBounds: Float64Array;
}

/** The graph beside what is not arrays. */
export interface Graph extends GraphArrays {
  readonly membershipIds: UuidColumn;
  /** The start of a membership as its source states it; null where it states none. */
  startEdtf(membership: number): string | null;
}

/** Which memberships count: those that hold at an instant (milliseconds), or `null` for all that ever were. */
export type At = number | null;

export function graphOf({ actors, facts, coalitionsOf, membersOf, memberships }: Register): Graph {
  return {
    actorCount: actors.count,
    ...facts,
    coalitionsFrom: coalitionsOf.from,
    coalitionsTo: coalitionsOf.to,
    coalitions: coalitionsOf.others,
    coalitionsVia: coalitionsOf.via,
    membersFrom: membersOf.from,
    membersTo: membersOf.to,
    members: membersOf.others,
    membersVia: membersOf.via,
    starts: memberships.starts,
    ends: memberships.ends,
    startBounds: memberships.startTable.bounds,
    endBounds: memberships.endTable.bounds,
    membershipIds: memberships.ids,
    startEdtf: (membership) => memberships.startTable.text(memberships.starts[membership])?.replace('..', '') || null,
  };
}
