import { DAY } from '../../calendar/time/civil';
import { type Zone } from '../../calendar/time/zone';
import { type Instant } from '../../shared/instant';

/** A change of the offset from UTC. Offsets are milliseconds east. */
export interface OffsetChange {
  instant: Instant;
  before: number;
  after: number;
  /** What the clocks showed when they were changed, by the offset before: civil milliseconds. */
  local: number;
}

/** Since 1970, no two changes of a zone are nearer than 7 days. */
const STEP = 5 * DAY;

export const offsetAt = (zone: Zone, instant: Instant): number => zone.toLocal(instant) - instant;

/** The first second with the new offset, of the one change between two instants. */
function changeBetween(zone: Zone, from: Instant, to: Instant): Instant {
  const before = offsetAt(zone, from);
  let [low, high] = [from / 1000, to / 1000];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(zone, middle * 1000) === before) low = middle;
    else high = middle;
  }
  return high * 1000;
}

/** The changes of a zone after `from` and before `to`, which are whole seconds, in order. */
export function offsetChanges(zone: Zone, from: Instant, to: Instant): OffsetChange[] {
  const changes: OffsetChange[] = [];
  let before = offsetAt(zone, from);
  for (let start = from; start < to; start += STEP) {
    const after = offsetAt(zone, start + STEP);
    if (after === before) continue;
    const instant = changeBetween(zone, start, start + STEP);
    if (instant < to) changes.push({ instant, before, after, local: instant + before });
    before = after;
  }
  return changes;
}
