import { type Bounds, FAR_FUTURE, FAR_PAST, type Instant } from '../../shared/instant';
import { boundsOf } from './bounds';
import { civil, civilFields, DAY, monthIndex, monthOf, startOfDay, yearOf } from './civil';
import { monthRecurrences } from './month-recurrence';
import { printYear, two } from './print-edtf';
import { recurrences } from './recurrence';
import { RhythmError } from './rhythm-error';
import { parseRule } from './rule';
import { untilInstant } from './until';
import { zoneOf } from './zone';

export type RhythmPrecision = 'TIME' | 'DAY' | 'MONTH' | 'SPAN';

/** A recurrence, stated no more precisely than its source states it. */
export interface Rhythm {
  /** RFC 5545, 3.3.10; for MONTH and SPAN with no parts below the month. */
  rule: string;
  /** What one occurrence is: an instant, a day, a month, or `spanMonths` months from the month of the rule. */
  precision: RhythmPrecision;
  spanMonths: number | null;
  /** EDTF date from which the rhythm runs. It lends the rule what that leaves out: the time, the day, the month. */
  starts: string;
  /** EDTF date up to whose end it runs, or null. */
  ends: string | null;
  timeZone: string;
}

export interface Occurrence {
  edtf: string;
  precision: RhythmPrecision;
  bounds: Readonly<Bounds>;
}

export interface OccurrenceWindow {
  /** Only what is not surely over by then: `latest > after`. */
  after: Instant;
  /** Only what can begin before it: `earliest < until`. Default: `HORIZON` after `after` or the start, whichever is later. */
  until?: Instant;
  /** Default 1,000. */
  limit?: number;
}

/**
 * Twelve months, as 53 weeks: what recurs yearly on a weekday ("the first Thursday of October") is up to 371 days
 * apart, and its next occurrence must not fall just outside.
 */
const HORIZON = 371 * DAY;
const FARTHEST = 10 * HORIZON;
/** EDTF years have four digits. */
const END_OF_YEARS = civil(9999, 12, 31);

/** @throws RhythmError where the rhythm has no beginning to count from */
export function rhythmStart(rhythm: Rhythm): Instant {
  const { earliest } = boundsOf(rhythm.starts, rhythm.timeZone);
  if (earliest === FAR_PAST)
    throw new RhythmError(`expected a date from which the rhythm runs, found "${rhythm.starts}"`);
  return earliest;
}

const printMonth = (index: number) => `${printYear(yearOf(index))}-${two(monthOf(index))}`;

function printDay(local: number): string {
  const { year, month, day } = civilFields(local);
  return `${printYear(year)}-${two(month)}-${two(day)}`;
}

function printTime(local: number): string {
  const { hour, minute, second } = civilFields(local);
  return `${printDay(local)}T${two(hour)}:${two(minute)}:${two(second)}`;
}

function* monthTexts(rhythm: Rhythm, from: Instant, start: Instant): Generator<string> {
  const zone = zoneOf(rhythm.timeZone);
  const indexOf = (instant: Instant) => {
    const { year, month } = civilFields(zone.toLocal(instant));
    return monthIndex(year, month);
  };
  const months = rhythm.precision === 'SPAN' ? (rhythm.spanMonths ?? 1) : 1;
  for (const first of monthRecurrences(parseRule(rhythm.rule), indexOf(start), indexOf(from) - months + 1)) {
    yield rhythm.precision === 'SPAN' ? `${printMonth(first)}/${printMonth(first + months - 1)}` : printMonth(first);
  }
}

/** Days are counted without a zone, as if in UTC, so that no change of clocks can move or drop one. */
function* dayTexts(rhythm: Rhythm, from: Instant, to: Instant, start: Instant): Generator<string> {
  const zone = zoneOf(rhythm.timeZone);
  const dayOf = (instant: Instant) => startOfDay(zone.toLocal(instant));
  const window = { from: dayOf(from), to: dayOf(to) + DAY };
  for (const local of recurrences(rhythm.rule, dayOf(start), 'UTC', window)) yield printDay(local);
}

function* timeTexts(rhythm: Rhythm, from: Instant, to: Instant, start: Instant): Generator<string> {
  const zone = zoneOf(rhythm.timeZone);
  // An occurrence is over at the end of its day, and no day is longer than two.
  const window = { from: from - 2 * DAY, to };
  for (const instant of recurrences(rhythm.rule, start, zone.id, window)) yield printTime(zone.toLocal(instant));
}

/**
 * The occurrences of a rhythm in order, found one by one as they are asked for; never before its start, never without end,
 * at most ten years past `after`. The rhythm should be one that `checkRhythm` accepts; others end early rather than never.
 * @throws RhythmError, EdtfError, TimeError
 */
export function* occurrences(rhythm: Rhythm, window: OccurrenceWindow): Generator<Occurrence> {
  const start = rhythmStart(rhythm);
  const after = Math.max(window.after, start - DAY);
  const end = rhythm.ends === null ? FAR_FUTURE : boundsOf(rhythm.ends, rhythm.timeZone).latest;
  const lastStart = untilInstant(parseRule(rhythm.rule), zoneOf(rhythm.timeZone));
  const until = Math.min(window.until ?? after + HORIZON, after + FARTHEST, end, lastStart + 1, END_OF_YEARS);
  let left = window.limit ?? 1_000;
  if (after >= END_OF_YEARS || left < 1) return;
  const texts =
    rhythm.precision === 'TIME'
      ? timeTexts(rhythm, after, until, start)
      : rhythm.precision === 'DAY'
        ? dayTexts(rhythm, after, until, start)
        : monthTexts(rhythm, after, start);
  for (const edtf of texts) {
    const bounds = boundsOf(edtf, rhythm.timeZone);
    if (bounds.earliest >= until) return;
    if (bounds.earliest < start || bounds.latest <= window.after) continue;
    yield { edtf, precision: rhythm.precision, bounds };
    if (--left === 0) return;
  }
}
