import { type Instant } from '../../shared/instant';
import { civil, civilFields, DAY, daysInMonth, monthIndex, monthOf, startOfDay, yearOf } from './civil';
import { TimeError } from './time-error';
import { type Zone } from './zone';

/** Months and days are nominal: their length depends on where they begin. The rest is exact. */
interface Duration {
  months: number;
  days: number;
  milliseconds: number;
}

const HOUR = 3_600_000;

const FORM =
  /^P(?:(\d{1,4})W|(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})D)?(?:T(?=\d)(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?)$/;

/**
 * Reads a duration such as PT2H30M, P1D, P2W (ISO 8601-1, 5.5.2): whole numbers, more than nothing.
 * @throws TimeError
 */
export function parseDuration(text: string): Duration {
  const match = text.length <= 40 ? FORM.exec(text) : null;
  const [weeks, years, months, days, hours, minutes, seconds] = (match ?? []).slice(1).map((part) => Number(part ?? 0));
  const duration = match && {
    months: years * 12 + months,
    days: weeks * 7 + days,
    milliseconds: ((hours * 60 + minutes) * 60 + seconds) * 1000,
  };
  if (!duration || duration.months + duration.days + duration.milliseconds === 0) {
    throw new TimeError(`expected a duration such as PT2H30M, P1D or P2W, found "${text.slice(0, 60)}"`);
  }
  return duration;
}

/** Months first, held within the month that they reach (31 January + P1M is the last of February), then days, then the exact part. */
export function addDuration(instant: Instant, duration: Duration, zone: Zone): Instant {
  if (duration.months === 0 && duration.days === 0) return instant + duration.milliseconds;
  const local = zone.toLocal(instant);
  const { year, month, day } = civilFields(local);
  const target = monthIndex(year, month) + duration.months;
  const within = Math.min(day, daysInMonth(yearOf(target), monthOf(target)));
  const date = civil(yearOf(target), monthOf(target), within) + duration.days * DAY;
  return zone.toInstant(date + (local - startOfDay(local))) + duration.milliseconds;
}

/**
 * The least and the most that a duration can come to, in milliseconds: months of 28 to 31 days, days of 23 to 25 hours.
 * @throws TimeError
 */
export function durationLimits(text: string): { shortest: number; longest: number } {
  const { months, days, milliseconds } = parseDuration(text);
  return {
    shortest: (months * 28 + days) * 23 * HOUR + milliseconds,
    longest: (months * 31 + days) * 25 * HOUR + milliseconds,
  };
}
