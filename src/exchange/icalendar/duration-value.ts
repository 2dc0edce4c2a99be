import { DAY } from '../../calendar/time/civil';
import { parseDuration } from '../../calendar/time/duration';
import { TimeError } from '../../calendar/time/time-error';

const HOUR = 3_600_000;

/** DURATION (RFC 5545, 3.3.6) in ISO 8601; null for what lasts no time, or is no duration. */
export function readDuration(value: string): string | null {
  const text = value.trim().toUpperCase().replace(/^\+/, '');
  try {
    parseDuration(text);
    return text;
  } catch (error) {
    if (error instanceof TimeError) return null;
    throw error;
  }
}

/** Milliseconds in ISO 8601, as hours as far as those have four digits; null for none or less. */
export function durationText(milliseconds: number): string | null {
  if (milliseconds < 1000) return null;
  const days = milliseconds >= 10_000 * HOUR ? Math.floor(milliseconds / DAY) : 0;
  const rest = milliseconds - days * DAY;
  const [hours, minutes, seconds] = [rest / HOUR, (rest / 60_000) % 60, (rest / 1000) % 60].map(Math.floor);
  const time = [hours && `${hours}H`, minutes && `${minutes}M`, seconds && `${seconds}S`].filter(Boolean).join('');
  return readDuration(`P${days ? `${days}D` : ''}${time && `T${time}`}`);
}
