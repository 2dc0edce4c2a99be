import { type ActorKind } from '../../directory/actor-kind';
import { type Certainty } from '../../directory/certainty';
import { type Instant, type PeriodBounds } from '../../shared/instant';

/** A measure of the actors, as a column of an export. */
export interface MeasureColumn {
  /** As in GraphQL. An NMTOKEN, and none of the names of the other columns of an actor. */
  name: string;
  type: 'Int' | 'Float';
  description: string;
}

/** An actor. */
export interface NodeRow {
  /** UUID. */
  id: string;
  slug: string;
  name: string;
  kind: `${ActorKind}`;
  /** OrganisationKind or CoalitionKind, null for a person. */
  subkind: string | null;
  isCollective: boolean;
  /** By the names of `measures`; null or absent where a measure has no value for this actor. */
  values?: Readonly<Record<string, number | null>>;
}

/** One membership; its bounds are FAR_PAST and FAR_FUTURE where a side is open or unknown. */
export interface MembershipOfEdge extends PeriodBounds {
  /** UUID. */
  id: string;
  roles: readonly string[];
  label: string | null;
  /** EDTF interval as stated. */
  period: string | null;
  /** Id of the actor for whom the member stands. */
  onBehalfOf: string | null;
}

/** An actor in a coalition, by all the memberships that join the two. No two edges have the same source and target. */
export interface EdgeRow {
  /** UUID that no node and no other edge has. */
  id: string;
  /** Id of the member, or of the actor for whom it stands. */
  source: string;
  /** Id of the coalition. */
  target: string;
  /** How many memberships join them. */
  weight: number;
  certainty: Exclude<`${Certainty}`, 'NO'>;
  /** At least one, in a stable order. */
  memberships: readonly MembershipOfEdge[];
}

/**
 * A filtered network, as the writers of files take it. `nodes()` and `edges()` begin anew at each call, give the same
 * rows in the same order each time, and may be left before their end (their `return` is then called). The ends of every
 * edge are among the nodes. A writer walks the nodes once or twice, the edges at most once, and keeps no row.
 */
export interface NetworkRows {
  /** What is in it, in words. */
  title: string;
  /** Where it was asked for, or null when it was not asked over HTTP. */
  address: string | null;
  /** The instant for which it holds, or null for ever. */
  at: Instant | null;
  /** The epoch of the data from which all rows are. */
  epoch: number;
  measures: readonly MeasureColumn[];
  /** How many rows `nodes()` gives. */
  nodeCount: number;
  /** How many rows `edges()` gives. */
  edgeCount: number;
  nodes(): Iterable<NodeRow>;
  edges(): Iterable<EdgeRow>;
}

/** Writes a network as text, in chunks of some 32 KiB. To break off, call `return` on the generator: it ends the walks, too. */
export type NetworkWriter = (rows: NetworkRows) => Generator<string, void, undefined>;
