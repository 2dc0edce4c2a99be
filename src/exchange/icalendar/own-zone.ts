import { DAY } from '../../calendar/time/civil';
import { recurrences } from '../../calendar/time/recurrence';
import { parseRule, type Rule } from '../../calendar/time/rule';
import { TimeError } from '../../calendar/time/time-error';
import { untilInstant } from '../../calendar/time/until';
import { zoneOf } from '../../calendar/time/zone';
import { type Instant } from '../../shared/instant';
import { readCivilTime } from './civil-time';
import { type Component } from './read-components';

const MOST_OBSERVANCES = 200;
const MOST_ONSETS = 50;
const TWO_YEARS = 732 * DAY;
const OFFSET = /^([+-])(\d\d)(\d\d)(\d\d)?$/;

interface OwnObservance {
  /** Onsets, in civil milliseconds by the offset before. */
  dates: number[];
  rule: string | null;
  /** The last onset of the rule, in the same milliseconds. */
  last: number;
  before: number;
  after: number;
}

function offsetOf(text: string | undefined): number | null {
  const match = OFFSET.exec(text ?? '');
  if (!match) return null;
  const [hours, minutes, seconds] = match.slice(2).map((part) => Number(part ?? 0));
  return ((hours * 60 + minutes) * 60 + seconds) * (match[1] === '-' ? -1000 : 1000);
}

/** A zone changes in one month of a year, at one time. Other rules could be made to cost much. */
function isPlain({ frequency, byMonth, byHour, byMinute, bySecond }: Rule): boolean {
  return frequency === 'YEARLY' && [byMonth, byHour, byMinute, bySecond].every((part) => (part?.length ?? 1) === 1);
}

function lastOnset(rule: string, before: number): number {
  const until = parseRule(rule).until;
  const instant = untilInstant({ until }, zoneOf('UTC'));
  return until?.endsWith('Z') ? instant + before : instant;
}

function readObservance({ properties }: Component): OwnObservance | null {
  const valueOf = (name: string) => properties.find((property) => property.name === name)?.value.trim();
  const before = offsetOf(valueOf('TZOFFSETFROM'));
  const after = offsetOf(valueOf('TZOFFSETTO'));
  const start = readCivilTime(valueOf('DTSTART') ?? '');
  if (before === null || after === null || !start) return null;
  const dates = properties
    .filter(({ name }) => name === 'RDATE')
    .flatMap(({ value }) => value.split(',', MOST_OBSERVANCES).map((date) => readCivilTime(date.trim())?.local));
  const rule = valueOf('RRULE')?.toUpperCase() ?? null;
  if (rule && !isPlain(parseRule(rule))) return null;
  return {
    dates: [start.local, ...dates.filter((date) => date !== undefined)].slice(0, MOST_OBSERVANCES),
    rule: rule && rule.replace(/;UNTIL=[^;]*/, ''),
    last: rule ? lastOnset(rule, before) : 0,
    before,
    after,
  };
}

function latestOnset({ dates, rule, last }: OwnObservance, local: number): number {
  let latest = Math.max(...dates.filter((date) => date <= local), -Infinity);
  const to = Math.min(local, last);
  if (!rule || to < dates[0]) return latest;
  let found = 0;
  for (const onset of recurrences(rule, dates[0], 'UTC', { from: Math.max(dates[0], to - TWO_YEARS), to: to + 1 })) {
    latest = Math.max(latest, onset);
    if (++found === MOST_ONSETS) break;
  }
  return latest;
}

/** A time zone as a calendar itself defines it (VTIMEZONE; RFC 5545, 3.6.5). */
export class OwnZone {
  private readonly known = new Map<number, number>();

  private constructor(private readonly observances: readonly OwnObservance[]) {}

  /** Null where one of its rules cannot be read. */
  static read({ components }: Component): OwnZone | null {
    try {
      const observances = components.slice(0, MOST_OBSERVANCES).map(readObservance);
      const isWhole = observances.length > 0 && observances.every((observance) => observance !== null);
      return isWhole ? new OwnZone(observances as OwnObservance[]) : null;
    } catch (error) {
      if (error instanceof TimeError) return null;
      throw error;
    }
  }

  /** How many searches of a rule a time costs. */
  costOf(local: number): number {
    return this.known.has(local) ? 0 : this.observances.filter(({ rule }) => rule).length;
  }

  /** @throws RhythmError */
  toInstant(local: number): Instant {
    const known = this.known.get(local);
    if (known !== undefined) return known;
    const onsets = this.observances.map((observance) => ({ observance, onset: latestOnset(observance, local) }));
    const current = onsets.reduce((a, b) => (b.onset > a.onset ? b : a));
    const earliest = this.observances.reduce((a, b) => (b.dates[0] < a.dates[0] ? b : a));
    const instant = local - (current.onset === -Infinity ? earliest.before : current.observance.after);
    this.known.set(local, instant);
    return instant;
  }
}
