import { type At } from './graph';
import { type Level } from './level';

/** A measure of the nodes of a network. */
export const MEASURES = [
  'DEGREE',
  'WEIGHTED_DEGREE',
  'BETWEENNESS',
  'CLOSENESS',
  'PAGE_RANK',
  'COMPONENT',
  'COMMUNITY',
] as const;
export type Measure = (typeof MEASURES)[number];

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
