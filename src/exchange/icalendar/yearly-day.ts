import { civil, civilFields, DAY, daysInMonth } from '../../calendar/time/civil';

/** A day of every year, counted so that seven days running are seven days running in each: none lead from February to March. */
export type YearlyDay = number;

export const WEEK = 7;
export const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

const LEAP_YEAR = 2000;
const MARCH = 60;

export function yearlyDayOf(local: number): YearlyDay {
  const { month, day } = civilFields(local);
  const days = (civil(LEAP_YEAR, month, day) - civil(LEAP_YEAR)) / DAY;
  return days < MARCH ? days : days + WEEK;
}

interface MonthDays {
  month: number;
  days: number[];
}

/** The week from `first` on, by month. */
export function monthsOfWeek(first: YearlyDay): MonthDays[] {
  const months: MonthDays[] = [];
  for (let yearly = first; yearly < first + WEEK; yearly++) {
    const local = civil(LEAP_YEAR) + (yearly < MARCH ? yearly : yearly - WEEK) * DAY;
    if (yearlyDayOf(local) !== yearly) continue;
    const { month, day } = civilFields(local);
    if (months[months.length - 1]?.month !== month) months.push({ month, days: [] });
    months[months.length - 1].days.push(day);
  }
  return months;
}

/** Which weekday of its month one within these days is, if that says the same: 1 is the first, -1 the last; else null. */
export function nthOf({ month, days }: MonthDays): number | null {
  if (days.length < WEEK) return null;
  if (days[0] % WEEK === 1) return (days[0] - 1) / WEEK + 1;
  return month !== 2 && days[days.length - 1] === daysInMonth(LEAP_YEAR, month) ? -1 : null;
}
