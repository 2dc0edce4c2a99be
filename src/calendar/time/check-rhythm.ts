import { boundsOf } from './bounds';
import { startOfDay } from './civil';
import { parseEdtf } from './parse-edtf';
import { precisionOf } from './precision';
import { firstRecurrences } from './recurrence';
import { type Rhythm, rhythmStart } from './rhythm';
import { RhythmError } from './rhythm-error';
import { parseRule, type Rule } from './rule';
import { zoneOf } from './zone';

const MOST_A_DAY = 4;
const MOST_COUNTED = 500;
const LONGEST_INTERVAL = 1_000;
const LONGEST_SPAN = 24;
const BELOW_MONTH = [
  'byMonthDay',
  'byYearDay',
  'byWeekNo',
  'byDay',
  'byHour',
  'byMinute',
  'bySecond',
  'bySetPos',
] as const;

/** Readings that differ between implementations of RFC 5545, see docs/decisions/0004. Each can be written plainly. */
function checkPlain(rule: Rule): void {
  if (rule.frequency !== 'YEARLY') return;
  if (rule.byMonthDay && !rule.byMonth) {
    throw new RhythmError(
      'expected BYMONTH beside BYMONTHDAY in a YEARLY rule: without it, readers differ in what it means',
    );
  }
  if (rule.byYearDay && rule.byDay) {
    throw new RhythmError('expected either BYYEARDAY or BYDAY in a YEARLY rule: readers differ in what both mean');
  }
  if (rule.byWeekNo?.some((week) => Math.abs(week) === 53)) {
    throw new RhythmError(
      'expected BYWEEKNO from 1 to 52 or -52 to -1: readers differ in the year to which week 53 belongs',
    );
  }
}

function checkFrequency(rule: Rule): void {
  const times = (rule.byHour?.length ?? 1) * (rule.byMinute?.length ?? 1) * (rule.bySecond?.length ?? 1);
  if (['HOURLY', 'MINUTELY', 'SECONDLY'].includes(rule.frequency) || times > MOST_A_DAY) {
    throw new RhythmError(
      `expected FREQ of DAILY or rarer, and at most ${MOST_A_DAY} times a day, found FREQ=${rule.frequency}`,
    );
  }
  if (rule.count !== null && rule.count > MOST_COUNTED) {
    throw new RhythmError(`expected COUNT of at most ${MOST_COUNTED}, found ${rule.count}`);
  }
  if (rule.interval > LONGEST_INTERVAL) {
    throw new RhythmError(`expected INTERVAL of at most ${LONGEST_INTERVAL}, found ${rule.interval}`);
  }
}

function checkMonths(rhythm: Rhythm, rule: Rule): void {
  const part = BELOW_MONTH.find((name) => rule[name] !== null);
  if (part || !['YEARLY', 'MONTHLY'].includes(rule.frequency)) {
    throw new RhythmError(
      `expected a YEARLY or MONTHLY rule with BYMONTH alone for ${rhythm.precision}, found "${rhythm.rule}"`,
    );
  }
  const months = rhythm.spanMonths;
  const isSpan = months !== null && Number.isInteger(months) && months >= 1 && months <= LONGEST_SPAN;
  if (rhythm.precision === 'SPAN' ? !isSpan : months !== null) {
    throw new RhythmError(`expected spanMonths from 1 to ${LONGEST_SPAN} for SPAN and none otherwise, found ${months}`);
  }
}

function checkDays(rhythm: Rhythm, rule: Rule): void {
  const starts = precisionOf(parseEdtf(rhythm.starts));
  const isTimed = rule.byHour !== null || rule.byMinute !== null || rule.bySecond !== null;
  if (rhythm.spanMonths !== null) throw new RhythmError(`expected no spanMonths for ${rhythm.precision}`);
  if (rhythm.precision === 'DAY' && isTimed) throw new RhythmError('expected no BYHOUR, BYMINUTE or BYSECOND for DAY');
  if (rhythm.precision === 'TIME' && starts !== 'TIME') {
    throw new RhythmError(`expected a start with a time of day for TIME, found "${rhythm.starts}"`);
  }
  const namesDay = rule.byDay ?? rule.byMonthDay ?? rule.byYearDay ?? rule.byWeekNo;
  if (starts !== 'TIME' && starts !== 'DAY' && !namesDay && rule.frequency !== 'DAILY') {
    throw new RhythmError(`expected a start to the day, since the rule names no day, found "${rhythm.starts}"`);
  }
}

function checkOccurs(rhythm: Rhythm, { count }: Rule): void {
  const start = rhythmStart(rhythm);
  const isTime = rhythm.precision === 'TIME';
  const zone = zoneOf(rhythm.timeZone);
  const first = isTime ? start : startOfDay(zone.toLocal(start));
  const found = firstRecurrences(rhythm.rule, first, isTime ? zone.id : 'UTC', count ?? 1).length;
  if (found === 0) throw new RhythmError(`expected a rule that occurs, but "${rhythm.rule}" never does`);
  if (count !== null && found < count) {
    throw new RhythmError(`expected a rule that reaches its COUNT sooner, found "${rhythm.rule}": state UNTIL instead`);
  }
}

/**
 * Refuses a rhythm that is not fit to be stored: one that cannot be read, that occurs more often than a few times a day or
 * never, that implementations read differently, or that is more precise than it claims.
 * @throws RhythmError, EdtfError, TimeError
 */
export function checkRhythm(rhythm: Rhythm): void {
  const rule = parseRule(rhythm.rule);
  zoneOf(rhythm.timeZone);
  const { type } = parseEdtf(rhythm.starts);
  if (type !== 'date' && type !== 'time')
    throw new RhythmError(`expected a single date for the start, found "${rhythm.starts}"`);
  if (rhythm.ends !== null && boundsOf(rhythm.ends, rhythm.timeZone).latest <= rhythmStart(rhythm)) {
    throw new RhythmError(`expected an end after the start ${rhythm.starts}, found "${rhythm.ends}"`);
  }
  checkFrequency(rule);
  checkPlain(rule);
  if (rhythm.precision === 'MONTH' || rhythm.precision === 'SPAN') return checkMonths(rhythm, rule);
  checkDays(rhythm, rule);
  checkOccurs(rhythm, rule);
}
