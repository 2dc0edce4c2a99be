import { BadUserInput } from '../../shared/errors';
import { type CalendarEvent } from './calendar-event';
import { CalendarZones } from './calendar-zones';
import { LIMITS, type Limits } from './limits';
import { type CalendarProblem, Problems } from './problems';
import { type Component, readComponents } from './read-components';
import { readEvent } from './read-event';
import { readLines } from './read-lines';
import { readText } from './text-value';

/** What a calendar file says of events. */
export interface ReadCalendar {
  name: string | null;
  /** As in the file; occurrences that differ from their series follow by `recurrenceId`. */
  events: CalendarEvent[];
  problems: CalendarProblem[];
}

const KNOWN = ['VCALENDAR', 'VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY', 'VTIMEZONE', 'VAVAILABILITY'];

function nameOf(calendars: readonly Component[]): string | null {
  const properties = calendars.flatMap((calendar) => calendar.properties);
  const property = ['NAME', 'X-WR-CALNAME'].map((key) => properties.find(({ name }) => name === key)).find(Boolean);
  return (property && readText(property.value).trim()) || null;
}

/**
 * Reads an iCalendar file (RFC 5545) as far as it can be read; what cannot is a problem, and takes nothing else with it.
 * Several calendars in one file are read as one. Bounded in time and space by `limits`, whatever the file holds.
 * @throws BadUserInput for what is no calendar at all, or larger than the limit
 */
export function readCalendar(text: string | Uint8Array, limits: Partial<Limits> = {}): ReadCalendar {
  const bounds = { ...LIMITS, ...limits };
  const problems = new Problems(bounds.problems);
  const root = readComponents(readLines(text, bounds, problems), bounds, problems);
  if (!root.components.some(({ name }) => KNOWN.includes(name))) {
    throw new BadUserInput('expected a calendar, which begins with BEGIN:VCALENDAR');
  }
  const calendars = root.components.filter(({ name }) => name === 'VCALENDAR');
  const components = [...calendars.flatMap((calendar) => calendar.components), ...root.components];
  const all = components.filter(({ name }) => name === 'VEVENT');
  if (all.length > bounds.events) problems.add(`expected at most ${bounds.events} events`, all[bounds.events].line);
  const zones = new CalendarZones(
    components.filter(({ name }) => name === 'VTIMEZONE'),
    bounds,
    problems,
  );
  const events = all.slice(0, bounds.events).map((event) => readEvent(event, { zones, limits: bounds, problems }));
  return { name: nameOf(calendars), events, problems: problems.kept };
}
