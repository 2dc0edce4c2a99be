import { FAR_FUTURE } from '../../shared/instant';
import { boundsOf } from './bounds';
import { civilFields, monthIndex, monthOf } from './civil';
import { two } from './print-edtf';
import { type Rhythm, rhythmStart } from './rhythm';
import { parseRule, type Rule, type RuleDay, WEEKDAYS } from './rule';
import { untilInstant } from './until';
import { listed, type TextLanguage, type Words, wordsOf } from './words';
import { zoneOf } from './zone';

interface Subject {
  rhythm: Rhythm;
  rule: Rule;
  words: Words;
  /** Fields of the start, which the rule inherits; `weekday` 0 is Monday. */
  start: { month: number; day: number; hour: number; minute: number; weekday: number };
}

const monthList = (months: readonly number[], words: Words) =>
  listed(
    months.map((month) => words.months[month - 1]),
    words.and,
  );

function spanList({ rhythm, words }: Subject, months: readonly number[]): string {
  const last = (month: number) => monthOf(monthIndex(0, month) + (rhythm.spanMonths ?? 1) - 1);
  const spans = months.map((month) =>
    last(month) === month ? words.months[month - 1] : `${words.months[month - 1]}–${words.months[last(month) - 1]}`,
  );
  return listed(spans, words.and);
}

function monthsText(subject: Subject): string | null {
  const { rhythm, rule, words, start } = subject;
  if (rule.frequency === 'MONTHLY' && (rule.byMonth || rhythm.precision === 'SPAN')) return null;
  if (rule.frequency === 'MONTHLY') return words.everyMonth(rule.interval);
  const every = words.everyYear(rule.interval);
  const months = rule.byMonth ?? [start.month];
  if (every === null || (rhythm.spanMonths ?? 0) > 12) return null;
  return rhythm.precision === 'SPAN'
    ? words.spans(every, spanList(subject, months))
    : words.inMonths(every, monthList(months, words));
}

const dayIndex = ({ weekday }: RuleDay) => WEEKDAYS.indexOf(weekday);

function weeklyText({ rule, words, start }: Subject): string | null {
  const every = words.everyWeek(rule.interval);
  if (every === null || rule.byMonth || rule.byMonthDay || rule.byDay?.some(({ nth }) => nth !== null)) return null;
  const days = (rule.byDay?.map(dayIndex) ?? [start.weekday]).sort((a, b) => a - b);
  const named = (names: readonly string[]) =>
    listed(
      days.map((day) => names[day]),
      words.and,
    );
  return rule.interval === 1
    ? words.everyWeekday(named(words.weekdays))
    : words.everyWeekOn(every, named(words.weekdaysEach));
}

/** "den första och tredje torsdagen", "den 15:e": the days of a month, or null beyond that. */
function daysOfMonth({ rule, words, start }: Subject): string | null {
  if (rule.byDay && rule.byMonthDay) return null;
  if (rule.byDay) {
    const [{ weekday }] = rule.byDay;
    const nths = rule.byDay.map(({ nth }) => (nth === null ? null : words.ordinal(nth)));
    if (nths.includes(null) || rule.byDay.some((day) => day.weekday !== weekday)) return null;
    return words.nthOf(listed(nths as string[], words.and), words.weekdaysDefinite[WEEKDAYS.indexOf(weekday)]);
  }
  const days = rule.byMonthDay ?? [start.day];
  return days.length === 1 && days[0] >= -1 ? words.dayOfMonth(days[0]) : null;
}

function monthlyText(subject: Subject): string | null {
  const { rule, words } = subject;
  const days = daysOfMonth(subject);
  const every = words.everyMonth(rule.interval);
  if (days === null || every === null) return null;
  if (!rule.byMonth) return words.daysEvery(days, every);
  return rule.interval === 1
    ? words.inMonthsEveryYear(days, monthList(rule.byMonth, words), words.everyYear(1)!)
    : null;
}

function yearlyText(subject: Subject): string | null {
  const { rule, words, start } = subject;
  const every = words.everyYear(rule.interval);
  if (every === null || (rule.byDay && !rule.byMonth)) return null;
  const months = rule.byMonth ?? [start.month];
  const days = rule.byMonthDay ?? [start.day];
  if (!rule.byDay && months.length === 1 && days.length === 1 && days[0] > 0) {
    return words.onDate(every, words.day(days[0], words.months[months[0] - 1], null));
  }
  const named = daysOfMonth(subject);
  return named && words.inMonthsEveryYear(named, monthList(months, words), every);
}

function daysText(subject: Subject): string | null {
  const { rule, words } = subject;
  if (rule.bySetPos || rule.byWeekNo || rule.byYearDay || rule.bySecond) return null;
  if (rule.frequency === 'YEARLY') return yearlyText(subject);
  if (rule.frequency === 'MONTHLY') return monthlyText(subject);
  if (rule.frequency === 'WEEKLY') return weeklyText(subject);
  const isPlainDaily = rule.frequency === 'DAILY' && !rule.byMonth && !rule.byMonthDay && !rule.byDay;
  return isPlainDaily ? words.everyDay(rule.interval) : null;
}

function timesText(subject: Subject): string | null {
  const { rule, words, start } = subject;
  const [hours, minutes] = [rule.byHour ?? [start.hour], rule.byMinute ?? [start.minute]];
  const text = hours.length === 1 && minutes.length === 1 ? daysText(subject) : null;
  return text && words.atTime(text, two(hours[0]), two(minutes[0]));
}

/** The last day of the rule or of the rhythm, whichever comes first; null if it goes on. */
function lastDay({ rhythm, rule }: Subject): number | null {
  const zone = zoneOf(rhythm.timeZone);
  const ends = rhythm.ends === null ? FAR_FUTURE : boundsOf(rhythm.ends, rhythm.timeZone).latest;
  const last = Math.min(untilInstant(rule, zone), ends - 1);
  return last >= FAR_FUTURE - 1 ? null : zone.toLocal(last);
}

/** COUNT, UNTIL and the end of the rhythm: what stops must not sound as if it did not. */
function limited(text: string, subject: Subject): string {
  const { rule, words } = subject;
  const counted = rule.count === null ? text : words.timesInAll(text, rule.count);
  const last = lastDay(subject);
  if (last === null) return counted;
  const { year, month, day } = civilFields(last);
  return words.lastOn(counted, words.day(day, words.months[month - 1], String(year)));
}

/**
 * A rhythm in words: "varje år i januari, maj och oktober", "the first Thursday of every month".
 * A rule for which there are no plain words is named by its own text, never described by less than it says.
 * @throws RhythmError, EdtfError
 */
export function rhythmText(rhythm: Rhythm, language: TextLanguage): string {
  const words = wordsOf(language);
  const local = zoneOf(rhythm.timeZone).toLocal(rhythmStart(rhythm));
  const start = { ...civilFields(local), weekday: (new Date(local).getUTCDay() + 6) % 7 };
  const subject: Subject = { rhythm, rule: parseRule(rhythm.rule), words, start };
  const isMonths = rhythm.precision === 'MONTH' || rhythm.precision === 'SPAN';
  const text = isMonths ? monthsText(subject) : rhythm.precision === 'TIME' ? timesText(subject) : daysText(subject);
  return text === null ? words.byRule(rhythm.rule) : limited(text, subject);
}
