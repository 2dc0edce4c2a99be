import { Certainty } from '../directory/certainty';
import { type At, type GraphArrays } from './graph';

/** How surely something holds; numbers, so that the best of many is a maximum and that of a conjunction a minimum. */
export type Level = 0 | 1 | 2;
export const NO = 0;
const POSSIBLY = 1;
export const YES = 2;

/** By level. */
const CERTAINTIES = [Certainty.NO, Certainty.POSSIBLY, Certainty.YES] as const;

export const certaintyOf = (level: Level): Certainty => CERTAINTIES[level];

/**
 * How surely a membership holds at an instant: NO outside its outer bounds, YES within its inner ones, POSSIBLY between.
 * Whether it has ever held needs no instant: that it is on record is the answer, YES.
 */
export function levelAt(graph: GraphArrays, membership: number, at: At): Level {
  if (at === null) return YES;
  const { startBounds, endBounds } = graph;
  const start = graph.starts[membership] * 2;
  const end = graph.ends[membership] * 2;
  if (at < startBounds[start] || at >= endBounds[end + 1]) return NO;
  return at >= startBounds[start + 1] && at < endBounds[end] ? YES : POSSIBLY;
}

/** What a question accepts: the lowest level to traverse, and one bit for each level to list. */
interface Accepted {
  floor: Level;
  levelBits: number;
}

/**
 * Reads a `certainty` argument. Absent, YES and POSSIBLY are accepted. Only YES: nothing but sure memberships is traversed. Only
 * POSSIBLY: all are traversed, and the answers that turn out sure are left out. NO is never listed.
 */
export function accepted(certainty: readonly Certainty[] = [Certainty.YES, Certainty.POSSIBLY]): Accepted {
  const levelBits = certainty.reduce(
    (bits, each) => bits | (each === Certainty.NO ? 0 : 1 << CERTAINTIES.indexOf(each)),
    0,
  );
  return { floor: levelBits & (1 << POSSIBLY) ? POSSIBLY : YES, levelBits };
}
