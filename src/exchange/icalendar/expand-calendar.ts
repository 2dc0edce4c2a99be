import { DAY } from '../../calendar/time/civil';
import { recurrences } from '../../calendar/time/recurrence';
import { parseRule } from '../../calendar/time/rule';
import { TimeError } from '../../calendar/time/time-error';
import { zoneOf } from '../../calendar/time/zone';
import { type Instant } from '../../shared/instant';
import { type CalendarEvent } from './calendar-event';
import { type CivilTime, civilText, civilTimeOf, instantOf } from './civil-time';

/** What begins from `from` on and before `to`; days and floating times count as if in UTC. */
export interface ExpansionWindow {
  from: Instant;
  to: Instant;
  /** How many occurrences at most. */
  limit: number;
}

export interface CalendarOccurrence {
  /** With the details of this occurrence. */
  event: CalendarEvent;
  /** EDTF, in the time zone of the event. */
  when: string;
  start: Instant;
}

/** Stretches of a rule that the library searches within its bound of candidates. */
const STRETCH = { SECONDLY: DAY / 24, MINUTELY: 5 * DAY } as const;
const MOST_STRETCHES = 1_000;

function* stretched(rule: string, start: CivilTime, { from, to }: ExpansionWindow): Generator<Instant> {
  const zone = start.isDay ? 'UTC' : (start.timeZone ?? 'UTC');
  const begin = Math.max(from, instantOf(start));
  const { frequency, count } = parseRule(rule);
  if (count !== null || (frequency !== 'SECONDLY' && frequency !== 'MINUTELY')) {
    yield* recurrences(rule, instantOf(start), zone, { from: begin, to });
    return;
  }
  const length = STRETCH[frequency];
  for (let stretch = 0; stretch < MOST_STRETCHES && begin + stretch * length < to; stretch++) {
    const first = begin + stretch * length;
    yield* recurrences(rule, instantOf(start), zone, { from: first, to: Math.min(first + length, to) });
  }
}

/** At most `limit`, and ends early rather than never where a rule occurs too seldom (see `recurrences`). */
function ruleInstants(rule: string, start: CivilTime, window: ExpansionWindow): Instant[] {
  const found: Instant[] = [];
  if (window.limit < 1) return found;
  try {
    for (const instant of stretched(rule, start, window)) {
      found.push(instant);
      if (found.length >= window.limit) break;
    }
  } catch (error) {
    if (!(error instanceof TimeError)) throw error;
  }
  return found;
}

/** A day names all times on it, for programs that write days where times belong. */
const keysOf = (time: CivilTime): string[] =>
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

/** Rules that are expanded for one answer: one that never occurs costs some 50 ms until it is given up. */
const MOST_RULES = 1_000;

const isNewer = (a: CalendarEvent, b: CalendarEvent) =>
  a.sequence !== b.sequence ? a.sequence > b.sequence : (a.lastModified ?? 0) >= (b.lastModified ?? 0);

/** Of events that say the same thing anew, the newest (RFC 5545, 3.8.7.4). */
function newestByKey(events: readonly CalendarEvent[]): CalendarEvent[] {
  const newest = new Map<string | CalendarEvent, CalendarEvent>();
  for (const event of events) {
    const key = event.uid === null ? event : `${event.recurrenceId ?? ''} ${event.uid}`;
    const known = newest.get(key);
    if (!known || isNewer(event, known)) newest.set(key, event);
  }
  return [...newest.values()];
}

/** By UID the occurrences that have events of their own. */
function changedOccurrences(events: readonly CalendarEvent[]): Map<string, Set<string>> {
  const changed = new Map<string, Set<string>>();
  for (const { uid, recurrenceId, timeZone } of events) {
    if (uid === null || recurrenceId === null) continue;
    if (!changed.has(uid)) changed.set(uid, new Set());
    changed.get(uid)!.add(keysOf(civilTimeOf(recurrenceId, timeZone))[0]);
  }
  return changed;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * What takes place within a window, by start: of every event its occurrences, those that are changed (RECURRENCE-ID) as they
 * are changed. `isComplete` is false where the limit, or that on rules, left some out.
 */
export function expandCalendar(
  events: readonly CalendarEvent[],
  window: ExpansionWindow,
): { occurrences: CalendarOccurrence[]; isComplete: boolean } {
  const newest = newestByKey(events);
  const changed = changedOccurrences(newest);
  let [rules, isComplete] = [0, true];
  let first: CalendarOccurrence[] = [];
  const cut = () => {
    first.sort((a, b) => a.start - b.start);
    if (first.length > window.limit) isComplete = false;
    first = first.slice(0, Math.max(0, window.limit));
  };
  for (const event of newest) {
    if (event.rule !== null && ++rules > MOST_RULES) continue;
    const others = (event.recurrenceId === null && event.uid !== null && changed.get(event.uid)) || NONE;
    for (const occurrence of occurrencesOf(event, { ...window, limit: window.limit + 1 + others.size })) {
      const time = civilTimeOf(occurrence.when.split('/', 1)[0], event.timeZone);
      if (!keysOf(time).some((key) => others.has(key))) first.push(occurrence);
    }
    if (first.length > 10 * window.limit) cut();
  }
  cut();
  return { occurrences: first, isComplete: isComplete && rules <= MOST_RULES };
}
