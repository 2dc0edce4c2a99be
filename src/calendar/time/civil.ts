export const DAY = 86_400_000;

/** 400 Gregorian years are 146,097 days; Date.UTC reads years 0 to 99 as 1900 to 1999, so it is asked 40,000 years later. */
const CYCLES = 100;
const CYCLE_SHIFT = CYCLES * 146_097 * DAY;

/**
 * A point of the proleptic Gregorian calendar without a zone, counted as milliseconds as if it were UTC.
 * `month` 1 is January; months and days outside their range run over into the next unit.
 */
export function civil(year: number, month = 1, day = 1, hour = 0, minute = 0, second = 0, millisecond = 0): number {
  return Date.UTC(year + CYCLES * 400, month - 1, day, hour, minute, second, millisecond) - CYCLE_SHIFT;
}

interface CivilFields {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

export function civilFields(local: number): CivilFields {
  const date = new Date(local);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

/** Midnight at which the civil day of `local` begins. */
export const startOfDay = (local: number): number => Math.floor(local / DAY) * DAY;

export const daysInMonth = (year: number, month: number): number => new Date(civil(year, month + 1, 0)).getUTCDate();

/** Number of months since January of year 0; December of year -1 is -1. */
export const monthIndex = (year: number, month: number): number => year * 12 + month - 1;

export const yearOf = (index: number): number => Math.floor(index / 12);

export const monthOf = (index: number): number => index - yearOf(index) * 12 + 1;
