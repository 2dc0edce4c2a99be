import { compareText } from '../shared/compare-text';
import { type Graph } from './graph';

/**
 * Orders memberships by when they start: earliest bound, then latest, then as it is stated. An unknown start stands first, at the far
 * sentinel. Equal starts are equal.
 */
export function compareStarts({ starts, startBounds, startEdtf }: Graph, a: number, b: number): number {
  const [x, y] = [starts[a] * 2, starts[b] * 2];
  if (x === y) return 0;
  const difference = startBounds[x] - startBounds[y] || startBounds[x + 1] - startBounds[y + 1];
  return difference || compareText(startEdtf(a) ?? '', startEdtf(b) ?? '');
}

/**
 * When actors began to take part together, given the memberships of each in one coalition: each begins with its first one, together
 * they begin with the last of these. Answers the membership whose start that is; null where a start that no source states may be
 * later still, for then nobody knows.
 */
export function laterStart(graph: Graph, memberships: readonly (readonly number[])[]): number | null {
  if (memberships.length === 0 || memberships.some((each) => each.length === 0)) return null;
  const firsts = memberships.map((each) => firstOf(graph, each));
  const last = firsts.reduce((a, b) => (compareStarts(graph, b, a) > 0 ? b : a));
  return firsts.every((first) => isSurelyLater(graph, last, first)) ? last : null;
}

function isSurelyLater({ startEdtf, starts, startBounds }: Graph, last: number, first: number): boolean {
  if (startEdtf(last) === null) return false;
  return startEdtf(first) !== null || startBounds[starts[first] * 2 + 1] <= startBounds[starts[last] * 2];
}

/** The first of some memberships to start. */
const firstOf = (graph: Graph, memberships: readonly number[]) =>
  memberships.reduce((a, b) => (compareStarts(graph, b, a) < 0 ? b : a));

/** The earliest of several starts; those that are unknown are passed over, so read it as "at least since". Null if none is known. */
export function earliestStart(graph: Graph, starts: readonly (number | null)[]): number | null {
  const known = starts.filter((start) => start !== null);
  return known.length === 0 ? null : firstOf(graph, known);
}
