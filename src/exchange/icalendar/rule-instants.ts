import { civil, DAY } from '../../calendar/time/civil';
import { recurrences } from '../../calendar/time/recurrence';
import { parseRule, type Rule } from '../../calendar/time/rule';
import { TimeError } from '../../calendar/time/time-error';
import { untilInstant } from '../../calendar/time/until';
import { zoneOf } from '../../calendar/time/zone';
import { type Instant } from '../../shared/instant';
import { type CivilTime, instantOf } from './civil-time';

/** What begins from `from` on and before `to`; days and floating times count as if in UTC. */
export interface ExpansionWindow {
  from: Instant;
  to: Instant;
  /** How many occurrences at most. */
  limit: number;
}

/** What recurs several times a day is searched in stretches that hold no more periods than one search goes through. */
const PERIODS = 900;
const SHORT = { SECONDLY: 1000, MINUTELY: 60_000, HOURLY: 3_600_000 } as const;
const MOST_STRETCHES = 10;
/** Other rules are followed for a century. */
const LONGEST = 36_525 * DAY;
const END_OF_YEARS = civil(9999, 12, 31);

const isShort = (frequency: Rule['frequency']): frequency is keyof typeof SHORT => frequency in SHORT;

function* search(rule: string, start: CivilTime, { from, to }: ExpansionWindow): Generator<Instant> {
  const { frequency, count, interval, until } = parseRule(rule);
  const zone = zoneOf(start.timeZone ?? 'UTC');
  const first = instantOf(start);
  const begin = Math.max(from, first);
  const end = Math.min(to, END_OF_YEARS, begin + LONGEST);
  if (begin >= end || untilInstant({ until }, zone) < begin) return;
  if (count !== null || !isShort(frequency)) {
    yield* recurrences(rule, first, zone.id, { from: begin, to: end });
    return;
  }
  const length = SHORT[frequency] * PERIODS * interval;
  for (let stretch = 0; stretch < MOST_STRETCHES && begin + stretch * length < end; stretch++) {
    const window = { from: begin + stretch * length, to: Math.min(begin + (stretch + 1) * length, end) };
    yield* recurrences(rule, first, zone.id, window);
  }
}

/**
 * The instants of a rule within a window, in order, at most `limit`. Whatever the rule, it ends: early rather than never where one
 * occurs too seldom (see `recurrences`), is followed for more than a century, or for more than 9,000 hours, minutes or seconds.
 */
export function ruleInstants(rule: string, start: CivilTime, window: ExpansionWindow): Instant[] {
  const found: Instant[] = [];
  if (window.limit < 1) return found;
  try {
    for (const instant of search(rule, start, window)) {
      found.push(instant);
      if (found.length >= window.limit) break;
    }
  } catch (error) {
    if (!(error instanceof TimeError)) throw error;
  }
  return found;
}
