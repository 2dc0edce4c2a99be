import { boundsOf } from '../../calendar/time/bounds';
import { startOfDay } from '../../calendar/time/civil';
import { recurrences } from '../../calendar/time/recurrence';
import { type Occurrence, occurrences, type Rhythm, rhythmStart } from '../../calendar/time/rhythm';
import { parseRule } from '../../calendar/time/rule';
import { untilInstant } from '../../calendar/time/until';
import { zoneOf } from '../../calendar/time/zone';
import { FAR_FUTURE, FAR_PAST, type Instant } from '../../shared/instant';
import { dateValue, utcValue } from '../icalendar/date-values';

/** Whether a rhythm fixes the day, so that a calendar can state it as a rule. */
export const isExactRhythm = (rhythm: Rhythm | null): rhythm is Rhythm =>
  rhythm !== null && (rhythm.precision === 'DAY' || rhythm.precision === 'TIME');

const LIMITS = /^(COUNT|UNTIL)=/;

/** The last instant at which an occurrence may begin; FAR_FUTURE where it goes on. */
const lastStart = (rhythm: Rhythm, end: Instant): Instant => {
  const ends = rhythm.ends === null ? FAR_FUTURE : boundsOf(rhythm.ends, rhythm.timeZone).latest;
  const until = untilInstant(parseRule(rhythm.rule), zoneOf(rhythm.timeZone));
  return Math.min(until, ends >= FAR_FUTURE ? FAR_FUTURE : ends - 1000, end >= FAR_FUTURE ? FAR_FUTURE : end - 1000);
};

/** How often a counted rhythm occurs until then, over however many years. */
const countUntil = (rhythm: Rhythm, last: Instant): number => {
  const { rule, precision, timeZone } = rhythm;
  const zone = zoneOf(timeZone);
  const start = rhythmStart(rhythm);
  const all = { from: FAR_PAST, to: FAR_FUTURE };
  const begins =
    precision === 'TIME'
      ? [...recurrences(rule, start, zone.id, all)]
      : [...recurrences(rule, startOfDay(zone.toLocal(start)), 'UTC', all)].map((day) => zone.toInstant(day));
  return begins.filter((instant) => instant >= start && instant <= last).length;
};

/**
 * An exact rhythm as RFC 5545 wants it (3.8.5.3): counted from its first occurrence, which DTSTART states, and with its end in the rule.
 * @param end the instant from which another revision holds, FAR_FUTURE if none does
 * @returns null where nothing of it is left
 */
export const exportedRule = (rhythm: Rhythm, end: Instant): { first: Occurrence; rule: string } | null => {
  const last = lastStart(rhythm, end);
  const [first] = occurrences(rhythm, { after: rhythmStart(rhythm) - 1, until: FAR_FUTURE, limit: 1 });
  if (!first || first.bounds.earliest > last) return null;
  const { count } = parseRule(rhythm.rule);
  const parts = rhythm.rule
    .toUpperCase()
    .split(';')
    .filter((part) => part && !LIMITS.test(part));
  if (count !== null) parts.push(`COUNT=${countUntil(rhythm, last)}`);
  else if (last < FAR_FUTURE)
    parts.push(
      `UNTIL=${rhythm.precision === 'DAY' ? dateValue(zoneOf(rhythm.timeZone).toLocal(last)) : utcValue(last)}`,
    );
  return { first, rule: parts.join(';') };
};
