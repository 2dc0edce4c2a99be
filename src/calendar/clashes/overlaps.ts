import { type PeriodBounds } from '../../shared/instant';

/** Pairs of times by their places `a < b` in the list, as `a * length + b`: there may be millions of them. */
export interface Overlaps {
  /** However the two times are read, there is an instant at which both are under way. */
  sure: number[];
  /** As some read them there is, as others not. */
  possible: number[];
}

/** Each has surely begun before the other can be over. */
const overlapSurely = (a: PeriodBounds, b: PeriodBounds): boolean =>
  a.startLatest < b.endEarliest && b.startLatest < a.endEarliest;

/**
 * The pairs of times that overlap, by when what they can have in common begins, then by their places. A sweep: each time
 * meets only those before it that can still last when it can begin.
 * @param times in order of `startEarliest`; each can last from there up to `endLatest`
 * @param isWanted whether a pair counts, by its places
 */
export const overlaps = (
  times: readonly PeriodBounds[],
  isWanted: (a: number, b: number) => boolean = () => true,
): Overlaps => {
  const found: Overlaps = { sure: [], possible: [] };
  let lasting: number[] = [];
  for (let from = 0, to = 0; from < times.length; from = to) {
    const begin = times[from].startEarliest;
    lasting = lasting.filter((place) => times[place].endLatest > begin);
    while (to < times.length && times[to].startEarliest === begin) lasting.push(to++);
    for (const a of lasting)
      for (let b = Math.max(from, a + 1); b < to; b++)
        if (isWanted(a, b)) found[overlapSurely(times[a], times[b]) ? 'sure' : 'possible'].push(a * times.length + b);
  }
  return found;
};
