import { type Instant } from '../../shared/instant';

/** Seconds. */
const FRESH = 300;
const DAY = 86_400;
const WEEK = 7 * DAY;

/** More makes no difference to what is said. */
const MOST_LEFT = FRESH + DAY;

/** Whole seconds until the clock may change an answer, as far as they matter to caches. */
export const secondsLeft = (changesAt: Instant | null, now: Instant): number =>
  changesAt === null ? MOST_LEFT : Math.min(MOST_LEFT, Math.max(0, Math.floor((changesAt - now) / 1000)));

/**
 * How long caches may use an answer (RFC 9111, RFC 5861): fresh for five minutes, and for a day while they ask anew, but neither past
 * the instant at which the clock may change it. For a week where nobody answers, since an old date is better than none.
 */
export const cacheControl = (left: number): string => {
  const fresh = Math.min(FRESH, left);
  return `public, max-age=${fresh}, stale-while-revalidate=${left - fresh}, stale-if-error=${WEEK}`;
};
