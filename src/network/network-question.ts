import { type At } from './graph';
import { type Level } from './level';
import { type NetworkMeasure } from './network.input';

/** A measure of the nodes of a network. */
export type Measure = `${NetworkMeasure}`;

/** What every answer says, whatever is asked for beside it. */
export const withDegrees = (measures: readonly Measure[]): Measure[] => [
  ...new Set<Measure>(['DEGREE', 'WEIGHTED_DEGREE', ...measures]),
];

/** Which part of the graph is meant. Masks have a byte for each actor, 1 for those that are meant; null for all. */
export interface NetworkSelection {
  at: At;
  /** The lowest level at which a membership counts. */
  floor: Level;
  /** The coalitions that tie. */
  coalitions: Uint8Array | null;
  /** The actors that may be tied by them. */
  members: Uint8Array | null;
  /** Only what is at most `depth` edges away from an actor. */
  around: { actor: number; depth: number } | null;
}
