import { boundsOf } from '../../calendar/time/bounds';
import { civilFields } from '../../calendar/time/civil';
import { parseEdtf } from '../../calendar/time/parse-edtf';
import { isExact } from '../../calendar/time/precision';
import { printYear, two } from '../../calendar/time/print-edtf';
import { type Rhythm, rhythmStart } from '../../calendar/time/rhythm';
import { parseRule, type Rule } from '../../calendar/time/rule';
import { untilInstant } from '../../calendar/time/until';
import { zoneOf } from '../../calendar/time/zone';
import { type Instant } from '../../shared/instant';

const UNITS: Partial<Record<Rule['frequency'], string>> = { YEARLY: 'Y', MONTHLY: 'M', WEEKLY: 'W', DAILY: 'D' };

const dayText = (local: number): string => {
  const { year, month, day } = civilFields(local);
  return `${printYear(year)}-${two(month)}-${two(day)}`;
};

/** The day of an exact date; null of any other. */
function exactDay(edtf: string, timeZone: string): string | null {
  return isExact(parseEdtf(edtf)) ? dayText(zoneOf(timeZone).toLocal(boundsOf(edtf, timeZone).earliest)) : null;
}

/** The last day, where it is sure which of the two ends comes first. */
function lastDay({ ends, timeZone }: Rhythm, rule: Rule): string | null {
  const zone = zoneOf(timeZone);
  const until = rule.until === null ? null : dayText(zone.toLocal(untilInstant(rule, zone)));
  if (ends === null) return until;
  const end = exactDay(ends, timeZone);
  if (end === null || until === null) return end;
  return end < until ? end : until;
}

/** Whether schema.org has a word for every part: a schedule without one of them would say more than the rule does. */
const isExpressible = (rule: Rule): boolean =>
  UNITS[rule.frequency] !== undefined &&
  !rule.byYearDay &&
  !rule.byWeekNo &&
  !rule.bySetPos &&
  [rule.byHour, rule.byMinute, rule.bySecond].every((values) => values === null || values.length === 1);

/** What a rule takes from its start, so that it need not be known: the month of a yearly one. */
function inheritedMonth({ precision }: Rhythm, rule: Rule, start: number): number[] | undefined {
  const isOfMonths = precision === 'MONTH' || precision === 'SPAN';
  return isOfMonths && rule.frequency === 'YEARLY' ? [civilFields(start).month] : undefined;
}

function timeOfDay({ precision }: Rhythm, rule: Rule, start: number): string | undefined {
  if (precision !== 'TIME') return undefined;
  const { hour, minute, second } = civilFields(start);
  return [rule.byHour?.[0] ?? hour, rule.byMinute?.[0] ?? minute, rule.bySecond?.[0] ?? second].map(two).join(':');
}

/**
 * A rhythm as a Schedule of schema.org, no more precise than it is; null where that has no words for the rule.
 * @throws RhythmError, EdtfError, TimeError
 */
export function scheduleOf(rhythm: Rhythm): object | null {
  const rule = parseRule(rhythm.rule);
  if (!isExpressible(rule)) return null;
  const start: Instant = zoneOf(rhythm.timeZone).toLocal(rhythmStart(rhythm));
  return {
    '@type': 'Schedule',
    repeatFrequency: `P${rule.interval}${UNITS[rule.frequency]}`,
    byMonth: rule.byMonth ?? inheritedMonth(rhythm, rule, start),
    byMonthDay: rule.byMonthDay ?? undefined,
    byDay: rule.byDay?.map(({ nth, weekday }) => `${nth ?? ''}${weekday}`),
    repeatCount: rule.count ?? undefined,
    startDate: exactDay(rhythm.starts, rhythm.timeZone) ?? undefined,
    endDate: lastDay(rhythm, rule) ?? undefined,
    startTime: timeOfDay(rhythm, rule, start),
    duration: rhythm.spanMonths === null ? undefined : `P${rhythm.spanMonths}M`,
    scheduleTimezone: rhythm.timeZone,
  };
}
