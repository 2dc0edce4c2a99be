import { type Bounds, type Instant } from '../../shared/instant';
import { type PeriodBounds } from './period-bounds';

export const Certainty = { YES: 'YES', POSSIBLY: 'POSSIBLY', NO: 'NO' } as const;
export type Certainty = (typeof Certainty)[keyof typeof Certainty];

/** Whether what holds within the period holds at `at`; null asks whether it ever does. */
export function certaintyAt(period: PeriodBounds, at: Instant | null): Certainty {
  if (at === null) return 'YES';
  if (at < period.startEarliest || at >= period.endLatest) return 'NO';
  return at >= period.startLatest && at < period.endEarliest ? 'YES' : 'POSSIBLY';
}

/**
 * Whether what holds within the period holds while an event takes place that happens somewhere within `event`:
 * YES if at each of its possible instants, NO if at none.
 */
export function certaintyDuring(period: PeriodBounds, event: Bounds): Certainty {
  if (event.latest <= period.startEarliest || event.earliest >= period.endLatest) return 'NO';
  return event.earliest >= period.startLatest && event.latest <= period.endEarliest ? 'YES' : 'POSSIBLY';
}
