import { type Bounds, FAR_FUTURE, FAR_PAST, type Instant } from '../../shared/instant';
import { civil, DAY, startOfDay } from './civil';
import { type CivilRange, civilRange } from './civil-range';
import { addDuration, parseDuration } from './duration';
import { type Edtf, type EdtfDate, type EdtfTime } from './edtf';
import { Memo } from './memo';
import { parseEdtf } from './parse-edtf';
import { type Zone, zoneOf } from './zone';

const memo = new Memo<Readonly<Bounds>>(20_000);

function civilBounds({ from, to }: CivilRange, zone: Zone): Bounds {
  const earliest = zone.toInstant(from);
  const latest = zone.toInstant(to);
  // A day can be missing from a calendar: Samoa had no 30 December 2011.
  return { earliest, latest: latest > earliest ? latest : earliest + DAY };
}

/** The first instant of a date and the first after it, in `zone`. */
export const dateBounds = (date: EdtfDate, zone: Zone): Bounds => civilBounds(civilRange(date), zone);

function timeBounds(time: EdtfTime, zone: Zone, duration: string | null): Bounds {
  const { offset } = time;
  const thousandths = Number(time.fraction.slice(0, 3).padEnd(3, '0'));
  const local = civil(time.year, time.month, time.day, time.hour, time.minute, time.second, thousandths);
  const shift = typeof offset === 'number' ? offset * 60_000 : 0;
  const earliest = offset === null ? zone.toInstant(local, 'EARLIER') : local - shift;
  const latestStart = offset === null ? zone.toInstant(local, 'LATER') : earliest;
  if (duration) return { earliest, latest: addDuration(latestStart, parseDuration(duration), zone) };
  if (typeof offset === 'number') return { earliest, latest: startOfDay(local) + DAY - shift };
  return { earliest, latest: zone.toInstant(startOfDay(zone.toLocal(latestStart)) + DAY) };
}

/** What begins on the last possible day and lasts beyond it ends later than the date does. */
function extended({ earliest, latest }: Bounds, zone: Zone, duration: string | null): Bounds {
  if (!duration || latest === FAR_FUTURE) return { earliest, latest };
  const lastDay = zone.toInstant(startOfDay(zone.toLocal(latest - 1)));
  return { earliest, latest: Math.max(latest, addDuration(lastDay, parseDuration(duration), zone)) };
}

function enclosing(bounds: Bounds[]): Bounds {
  return {
    earliest: Math.min(...bounds.map(({ earliest }) => earliest)),
    latest: Math.max(...bounds.map(({ latest }) => latest)),
  };
}

function compute(edtf: Edtf, zone: Zone, duration: string | null): Bounds {
  const earliestOf = (side: EdtfDate | string): Instant =>
    typeof side === 'object' ? dateBounds(side, zone).earliest : FAR_PAST;
  const latestOf = (side: EdtfDate | string): Instant =>
    typeof side === 'object' ? dateBounds(side, zone).latest : FAR_FUTURE;
  switch (edtf.type) {
    case 'time':
      return timeBounds(edtf, zone, duration);
    case 'date':
      return extended(dateBounds(edtf, zone), zone, duration);
    case 'interval':
      return { earliest: earliestOf(edtf.start), latest: latestOf(edtf.end) };
    case 'range':
      return extended({ earliest: earliestOf(edtf.from), latest: latestOf(edtf.to) }, zone, duration);
    case 'list':
      return extended(enclosing(edtf.dates.map((date) => dateBounds(date, zone))), zone, duration);
  }
}

/**
 * The first instant at which a time can begin, and the first at which it is surely over, in milliseconds UTC;
 * FAR_PAST and FAR_FUTURE where it is open or unknown. Always `earliest < latest`.
 *
 * @param text EDTF
 * @param timeZone IANA name of the zone in which the text is to be read; an offset within the text prevails
 * @param duration ISO 8601. Without it, what begins at a time of day is over at the end of that local day: the day of
 * its own offset where it has one, else the day in `timeZone`, also for `Z`, which names no local day (RFC 9557, 2.2).
 * @throws EdtfError, TimeError
 */
export function boundsOf(text: string, timeZone: string, duration: string | null = null): Readonly<Bounds> {
  return memo.get(`${text} ${timeZone} ${duration ?? ''}`, () => compute(parseEdtf(text), zoneOf(timeZone), duration));
}
