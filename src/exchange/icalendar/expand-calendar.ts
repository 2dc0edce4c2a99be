import { parseRule } from '../../calendar/time/rule';
import { untilInstant } from '../../calendar/time/until';
import { zoneOf } from '../../calendar/time/zone';
import { type Instant } from '../../shared/instant';
import { type CalendarEvent } from './calendar-event';
import { civilTimeOf } from './civil-time';
import { type CalendarOccurrence, keysOf, occurrencesOf } from './occurrences-of';
import { type ExpansionWindow } from './rule-instants';

/** Rules that are expanded for one answer, and those that may find nothing: some cost half a second until they are given up. */
const MOST_RULES = 1_000;
const MOST_FRUITLESS = 50;
/** Occurrences that are looked at for one answer. */
const MOST_FOUND = 50_000;

const isNewer = (a: CalendarEvent, b: CalendarEvent) =>
  a.sequence !== b.sequence ? a.sequence > b.sequence : (a.lastModified ?? 0) >= (b.lastModified ?? 0);

/** Rules that are known to have ended, and such with COUNT, cost next to nothing. */
function hasEnded({ rule, timeZone }: CalendarEvent, from: Instant): boolean {
  const { count, until } = parseRule(rule!);
  return count !== null || untilInstant({ until }, zoneOf(timeZone ?? 'UTC')) < from;
}

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
 * are changed. `isComplete` is false where the limit, or one of those on rules, left some out.
 */
export function expandCalendar(
  events: readonly CalendarEvent[],
  window: ExpansionWindow,
): { occurrences: CalendarOccurrence[]; isComplete: boolean } {
  const newest = newestByKey(events);
  const changed = changedOccurrences(newest);
  let [rules, fruitless, looked, isComplete] = [0, 0, 0, true];
  let first: CalendarOccurrence[] = [];
  const cut = () => {
    first.sort((a, b) => a.start - b.start);
    if (first.length > window.limit) isComplete = false;
    first = first.slice(0, Math.max(0, window.limit));
  };
  for (const event of newest) {
    if (event.rule !== null && (++rules > MOST_RULES || fruitless >= MOST_FRUITLESS || looked >= MOST_FOUND)) {
      isComplete = false;
      continue;
    }
    const others = (event.recurrenceId === null && event.uid !== null && changed.get(event.uid)) || NONE;
    const own = occurrencesOf(event, { ...window, limit: window.limit + 1 + others.size });
    if (event.rule !== null && own.length === 0 && !hasEnded(event, window.from)) fruitless++;
    looked += own.length;
    for (const occurrence of own) {
      const time = civilTimeOf(occurrence.when.split('/', 1)[0], event.timeZone);
      if (!keysOf(time).some((key) => others.has(key))) first.push(occurrence);
    }
    if (first.length > 10 * window.limit) cut();
  }
  cut();
  return { occurrences: first, isComplete };
}
