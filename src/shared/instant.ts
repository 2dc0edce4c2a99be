/** Milliseconds since 1970-01-01T00:00:00Z, negative before. The only form in which bounds are stored and compared. */
export type Instant = number;

/** The first and last instants that ECMAScript can express (ECMA-262, 21.4.1.1): they stand for open and unknown bounds in columns. */
export const FAR_PAST: Instant = -8.64e15;
export const FAR_FUTURE: Instant = 8.64e15;

/** The half-open interval `[earliest, latest)`. */
export interface Bounds {
  earliest: Instant;
  latest: Instant;
}

/** Where a period can begin and where it can end: what holds within it holds surely from `startLatest` to `endEarliest`. */
export interface PeriodBounds {
  startEarliest: Instant;
  startLatest: Instant;
  endEarliest: Instant;
  endLatest: Instant;
}
