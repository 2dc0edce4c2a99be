import { civil, daysInMonth } from '../../calendar/time/civil';
import { zoneOf } from '../../calendar/time/zone';
import { type Instant } from '../../shared/instant';

/** A day, or a time of day in a zone; null for the time of wherever one is ("floating"; RFC 5545, 3.3.5). */
export interface CivilTime {
  isDay: boolean;
  /** Civil milliseconds; of the zone `UTC` also the instant. */
  local: number;
  timeZone: string | null;
}

const DATE = /^(\d{4})(\d\d)(\d\d)$/;
const DATE_TIME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z?)$/i;

/** Reads DATE and DATE-TIME (RFC 5545, 3.3.4 and 3.3.5). Null for what is neither, or no day or time that there is. */
export function readCivilTime(text: string): CivilTime | null {
  const [, ...fields] = DATE.exec(text) ?? DATE_TIME.exec(text) ?? [];
  if (fields.length === 0) return null;
  const [year, month, day, hour = 0, minute = 0, second = 0] = fields.slice(0, 6).map(Number);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  if (hour > 23 || minute > 59 || second > 60) return null;
  // Second 60 is a leap second, which our clocks do not show.
  const local = civil(year, month, day, hour, minute, Math.min(second, 59));
  return { isDay: fields.length === 3, local, timeZone: fields[6] ? 'UTC' : null };
}

/** As an instant. Floating times and days are taken as if they were in UTC. */
export const instantOf = ({ local, timeZone }: CivilTime): Instant => zoneOf(timeZone ?? 'UTC').toInstant(local);

/** What the clocks of another zone show then. Days and floating times stay what they are. */
export function inZone(time: CivilTime, timeZone: string | null): CivilTime {
  if (time.isDay || time.timeZone === null || timeZone === null || time.timeZone === timeZone) return time;
  return { isDay: false, local: zoneOf(timeZone).toLocal(instantOf(time)), timeZone };
}

/** EDTF: `2026-10-12`, `2026-10-12T17:00:00`, in UTC with `Z`. */
export function civilText({ isDay, local, timeZone }: CivilTime): string {
  const text = new Date(local).toISOString();
  return isDay ? text.slice(0, 10) : `${text.slice(0, 19)}${timeZone === 'UTC' ? 'Z' : ''}`;
}

/** What `civilText` wrote. */
export function civilTimeOf(text: string, timeZone: string | null): CivilTime {
  const isDay = !text.includes('T');
  const isUtc = text.endsWith('Z');
  return { isDay, local: Date.parse(isDay || isUtc ? text : `${text}Z`), timeZone: isUtc ? 'UTC' : timeZone };
}
