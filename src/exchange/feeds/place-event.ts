import { type EventRow } from '../../calendar/event.loader';
import { civil, DAY, startOfDay } from '../../calendar/time/civil';
import { type Edtf } from '../../calendar/time/edtf';
import { parseEdtf } from '../../calendar/time/parse-edtf';
import { isExact } from '../../calendar/time/precision';
import { zoneOf } from '../../calendar/time/zone';
import { FAR_FUTURE, FAR_PAST } from '../../shared/instant';
import { type Placement } from './feed';

/** Calendars write years with four digits. */
const FIRST = civil(1, 1, 1);
const LAST = civil(9999, 12, 31);

/** Whether both days of an interval are known for certain. */
const isFixed = (edtf: Edtf): boolean =>
  edtf.type === 'interval'
    ? [edtf.start, edtf.end].every((side) => typeof side === 'object' && isExact(side))
    : isExact(edtf);

/**
 * Where an event stands in a calendar. What its source does not fix to the day is given the whole period within which it is, and
 * `isFixed` is false: no day is made up. Null where there is no such period.
 */
export const placeEvent = ({
  edtf: text,
  earliest,
  latest,
  timeZone,
  duration,
}: Pick<EventRow, 'edtf' | 'earliest' | 'latest' | 'timeZone' | 'duration'>): Placement | null => {
  if (text === null || earliest === null || latest === null || earliest <= FAR_PAST || latest >= FAR_FUTURE)
    return null;
  const edtf = parseEdtf(text);
  const zone = zoneOf(timeZone);
  const from = startOfDay(zone.toLocal(earliest));
  const until = startOfDay(zone.toLocal(latest - 1)) + DAY;
  if (from < FIRST || until > LAST) return null;
  if (edtf.type === 'time') return { kind: 'TIME', start: earliest, end: duration === null ? null : latest };
  return { kind: 'DAYS', from, until: Math.max(until, from + DAY), isFixed: isFixed(edtf) };
};
