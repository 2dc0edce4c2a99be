import { DAY } from '../../calendar/time/civil';
import { parseDuration } from '../../calendar/time/duration';
import { quote } from '../../shared/errors';
import { type CalendarEvent } from './calendar-event';
import { type CalendarZones } from './calendar-zones';
import { type CivilTime, civilText, instantOf, inZone, readCivilTime } from './civil-time';
import { durationText, readDuration } from './duration-value';
import { type Problems } from './problems';
import { type Property } from './read-property';

/** A DATE or DATE-TIME, or the start of a PERIOD, with its TZID. */
export function readTime(
  { value, parameters, line, name }: Omit<Property, 'value'> & { value: string },
  zones: CalendarZones,
  problems: Problems,
): CivilTime | null {
  const time = readCivilTime(value.trim().split('/', 1)[0]);
  if (!time) problems.add(`expected a day or time for ${name}, found ${quote(value)}`, line);
  const id = parameters.get('TZID')?.trim();
  return time && id ? zones.place(time, id, line) : time;
}

type When = Pick<CalendarEvent, 'when' | 'timeZone' | 'duration'>;

/** Years have four digits. */
const LAST_DAY = Date.UTC(9999, 11, 31);

function daysWhen(start: CivilTime, until: number): When {
  const last = { ...start, local: Math.min(until - DAY, LAST_DAY) };
  const isOne = last.local <= start.local;
  return {
    when: isOne ? civilText(start) : `${civilText(start)}/${civilText(last)}`,
    timeZone: null,
    duration: null,
  };
}

/** When it takes place, from DTSTART, DTEND and DURATION. */
export function readWhen(
  start: CivilTime,
  end: CivilTime | null,
  duration: Property | undefined,
  problems: Problems,
): When {
  const stated = duration ? readDuration(duration.value) : null;
  if (duration && !stated && !/^[+-]?P(T?0[WDHMS])+$/i.test(duration.value.trim())) {
    problems.add(`expected a duration, found ${quote(duration.value)}`, duration.line);
  }
  if (start.isDay) {
    const days = stated ? parseDuration(stated).days : 1;
    return daysWhen(start, end ? end.local : start.local + days * DAY);
  }
  const placed = end && !end.isDay ? inZone(end, start.timeZone) : null;
  const lasts = placed ? durationText(instantOf(placed) - instantOf(start)) : stated;
  return { when: civilText(start), timeZone: start.timeZone, duration: lasts };
}
