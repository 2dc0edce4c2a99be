import { zoneOf } from '../../calendar/time/zone';
import { type Instant } from '../../shared/instant';
import { type CalendarEvent } from './calendar-event';
import { type CivilTime, civilText, civilTimeOf, instantOf } from './civil-time';
import { type ExpansionWindow, ruleInstants } from './rule-instants';

export interface CalendarOccurrence {
  /** With the details of this occurrence. */
  event: CalendarEvent;
  /** EDTF, in the time zone of the event. */
  when: string;
  start: Instant;
}

/** A day names all times on it, for programs that write days where times belong. */
export const keysOf = (time: CivilTime): string[] =>
  time.isDay ? [civilText(time)] : [String(instantOf(time)), civilText(time).slice(0, 10)];

/** Of what takes place on several days, the number of those after the first, in milliseconds. */
function furtherDays(when: string): number {
  const [first, last] = when.split('/');
  return last ? Date.parse(last) - Date.parse(first) : 0;
}

function whenOf(time: CivilTime, further: number): string {
  const last = { ...time, local: time.local + further };
  return further > 0 && time.isDay ? `${civilText(time)}/${civilText(last)}` : civilText(time);
}

/**
 * The occurrences of one event, by its rule, RDATE and EXDATE, in order. Occurrences that other events change by RECURRENCE-ID
 * are left to `expandCalendar`. Never without end, whatever the rule.
 */
export function occurrencesOf(event: CalendarEvent, window: ExpansionWindow): CalendarOccurrence[] {
  if (event.when === null) return [];
  const start = civilTimeOf(event.when.split('/', 1)[0], event.timeZone);
  const zone = zoneOf(start.timeZone ?? 'UTC');
  const excluded = new Set(event.exdates.flatMap((date) => keysOf(civilTimeOf(date, event.timeZone)).slice(0, 1)));
  const most = { ...window, limit: window.limit + excluded.size };
  const byRule = event.rule
    ? ruleInstants(event.rule, start, most).map((instant) => ({ ...start, local: zone.toLocal(instant) }))
    : [start];
  const further = furtherDays(event.when);
  const found = new Map<Instant, CivilTime>();
  for (const time of [...byRule, ...event.rdates.map((date) => civilTimeOf(date, event.timeZone))]) {
    const instant = instantOf(time);
    const isWithin = instant >= window.from && instant < window.to;
    if (isWithin && !keysOf(time).some((key) => excluded.has(key))) found.set(instant, time);
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .slice(0, Math.max(0, window.limit))
    .map(([instant, time]) => ({ event, when: whenOf(time, further), start: instant }));
}
