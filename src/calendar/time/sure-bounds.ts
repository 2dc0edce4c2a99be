import { type Bounds, FAR_FUTURE, FAR_PAST, type PeriodBounds } from '../../shared/instant';
import { boundsOf, dateBounds } from './bounds';
import { addDuration, durationLimits, parseDuration } from './duration';
import { type EdtfInterval } from './edtf';
import { parseEdtf } from './parse-edtf';
import { zoneOf } from './zone';

/** The last instant at which something can begin, and the first at which it can be over. */
type SureBounds = Pick<PeriodBounds, 'startLatest' | 'endEarliest'>;

/** Of what may be at no time at all, or at any. */
export const NEVER_SURE: SureBounds = { startLatest: FAR_FUTURE, endEarliest: FAR_PAST };

/** What has no duration lasts at least as long as the shortest that could be stated: a second. */
const LEAST = 1_000;
const SHORTEST_DURATION = 'PT1S';

function spanBounds({ start, end }: EdtfInterval, timeZone: string): SureBounds {
  if (typeof start === 'string' || typeof end === 'string' || start.qualifier || end.qualifier) return NEVER_SURE;
  const [first, last] = [start, end].map((side) => dateBounds(side, zoneOf(timeZone)));
  return {
    startLatest: Math.min(first.latest, last.latest) - LEAST,
    endEarliest: Math.max(first.earliest, last.earliest) + LEAST,
  };
}

/** What lasts so long begins within its date, early enough to be over by `latest`, and ends when it can have lasted so long. */
function lastingBounds(text: string, timeZone: string, duration: string, { earliest, latest }: Bounds): SureBounds {
  const endEarliest = addDuration(earliest, parseDuration(duration), zoneOf(timeZone));
  if (endEarliest >= latest) return { startLatest: earliest, endEarliest };
  const endOfDate = boundsOf(text, timeZone).latest;
  return { startLatest: Math.min(endOfDate - LEAST, latest - durationLimits(duration).shortest), endEarliest };
}

/**
 * When what has a time has surely begun and is surely not yet over, beside the bounds within which it can be: together its
 * four bounds. It begins at `startLatest` or before and ends at `endEarliest` or after; where the one lies before the other
 * it is surely under way between them.
 *
 * A time of day with a duration is under way throughout; without one, for a second at least. A day, a month or a window says
 * that it is sometime within, so it surely begins before the end and ends after the beginning. A span lasts from somewhere within
 * its first date to somewhere within its last. What is qualified (`?`, `~`, `%`), open or unknown is never sure.
 *
 * @param bounds as of `boundsOf`
 * @throws EdtfError, TimeError
 */
export function sureBounds(text: string, timeZone: string, duration: string | null, bounds: Bounds): SureBounds {
  const edtf = parseEdtf(text);
  if (edtf.type === 'interval') return spanBounds(edtf, timeZone);
  const isOpen = bounds.earliest === FAR_PAST || bounds.latest === FAR_FUTURE;
  if (isOpen || (edtf.type === 'date' && edtf.qualifier)) return NEVER_SURE;
  if (duration) return lastingBounds(text, timeZone, duration, bounds);
  // A local time that the clocks show twice may be the second one.
  const latest = edtf.type === 'time' ? boundsOf(text, timeZone, SHORTEST_DURATION).latest : bounds.latest;
  return { startLatest: latest - LEAST, endEarliest: bounds.earliest + LEAST };
}
