import { wordsEn } from './words.en';
import { wordsSv } from './words.sv';

export type TextLanguage = 'SV' | 'EN';

/** What a language says about times. Dates are strings that are ready to be joined. */
export interface Words {
  months: readonly string[];
  /** `n` of 1 to 5, or -1 for the last. */
  ordinal(n: number): string | null;
  /** Monday first. */
  weekdays: readonly string[];
  weekdaysEach: readonly string[];
  weekdaysDefinite: readonly string[];

  year(year: string): string;
  /** 21 to 24. */
  season(season: number, year: string, nextYear: string): string;
  seasonAlone(season: ScheduleSeason): string;
  day(day: number, month: string, year: string | null): string;
  time(date: string, hour: string, minute: string, second: string | null): string;
  inZone(text: string, timeZone: string): string;

  qualified: Record<'?' | '~' | '%', (date: string) => string>;
  sometime(range: string): string;
  orLater(date: string): string;
  orEarlier(date: string): string;
  /** The last of two or more is joined by this word. */
  or: string;
  and: string;
  from(date: string): string;
  until(date: string): string;
  since(date: string): string;
  endUnknown(text: string): string;
  startUnknown(text: string): string;
  always: string;
  ongoing: string;
  notStated: string;
  yearNotStated: string;
  dayNotFixed(month: string): string;
  dayNotStated(text: string): string;
  monthNotStated(year: string): string;
  periodNotStated: string;

  plan(date: string): string;
  planUndated: string;

  everyYear(interval: number): string | null;
  everyMonth(interval: number): string | null;
  everyWeek(interval: number): string | null;
  everyDay(interval: number): string | null;
  inMonths(every: string, months: string): string;
  spans(every: string, spans: string): string;
  onDate(every: string, day: string): string;
  nthOf(nth: string, weekday: string): string;
  dayOfMonth(day: number): string;
  daysEvery(days: string, every: string): string;
  inMonthsEveryYear(day: string, months: string, every: string): string;
  everyWeekday(days: string): string;
  everyWeekOn(every: string, days: string): string;
  atTime(text: string, hour: string, minute: string): string;
  timesInAll(text: string, count: number): string;
  lastOn(text: string, date: string): string;
  byRule(rule: string): string;

  times(count: number): string;
  sometimes: string;
  schedule(times: string, season: string | null, year: string | null): string;
}

export type ScheduleSeason = 'SPRING' | 'SUMMER' | 'AUTUMN' | 'WINTER';

const catalogue: Record<TextLanguage, Words> = { SV: wordsSv, EN: wordsEn };

export const wordsOf = (language: TextLanguage): Words => catalogue[language];

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[], word: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items[items.length - 1]}`;
}
