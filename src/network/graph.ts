/** Who takes part in which coalition, as bipartite compressed sparse rows (docs/decisions/0006-bipartite-graph-in-memory.md). */

import { type ActorKind } from '../directory/actor-kind';
import { type PeriodBounds } from '../shared/instant';

/** One bit a kind, so that a set of kinds is one number. */
export const KIND_BITS: Readonly<Record<ActorKind, number>> = { PERSON: 1, ORGANISATION: 2, COALITION: 4 };

export interface GraphActor {
  /** UUID text; ids are compared by code unit, and an actor's index is its place in that order. */
  id: string;
  kind: ActorKind;
  /** A group that a document names only as a group: no path goes through it. */
  isCollective: boolean;
  /** The stored sort key, ASCII. */
  nameKey: string;
}

/** Open or unknown bounds are the far sentinels. */
export interface GraphMembership extends PeriodBounds {
  id: string;
  memberId: string;
  coalitionId: string;
  /** The actor that the member stands for in this coalition; it takes part too. */
  onBehalfOfId: string | null;
  /** The start as the source states it, null where it states none. */
  startEdtf: string | null;
}

/**
 * Immutable. Actors and memberships are known by index, in the order of their ids. An incidence is one actor taking part in one
 * coalition through one membership; a membership with an `onBehalfOf` has two. Rows are ordered by neighbour, then by membership,
 * so that several memberships of one actor in one coalition stand beside each other.
 */
export interface Graph {
  readonly actorCount: number;
  readonly ids: readonly string[];
  /** Bits of KIND_BITS. */
  readonly kinds: Uint8Array;
  readonly collectives: Uint8Array;
  /** The place of each actor by (name key, id): a total order. */
  readonly nameRanks: Int32Array;

  /** The incidences of actor `a` are `coalitionsFrom[a]` … `coalitionsFrom[a + 1] - 1` in `coalitions` and `coalitionsVia`. */
  readonly coalitionsFrom: Int32Array;
  readonly coalitions: Int32Array;
  readonly coalitionsVia: Int32Array;
  /** The incidences of coalition `c` are `membersFrom[c]` … `membersFrom[c + 1] - 1` in `members` and `membersVia`. */
  readonly membersFrom: Int32Array;
  readonly members: Int32Array;
  readonly membersVia: Int32Array;
  /** How many actors have ever taken part, each counted once. */
  readonly memberCounts: Int32Array;

  readonly membershipIds: readonly string[];
  readonly membershipMembers: Int32Array;
  /** The index of the actor stood for, or -1. */
  readonly membershipOnBehalfOf: Int32Array;
  readonly membershipCoalitions: Int32Array;
  /** Four a membership: startEarliest, startLatest, endEarliest, endLatest. One cache line holds them. */
  readonly bounds: Float64Array;
  readonly startEdtfs: readonly (string | null)[];

  indexOf(id: string): number | undefined;
}

/** Which memberships count: those that hold at an instant (milliseconds), or `null` for all that ever were. */
export type At = number | null;
