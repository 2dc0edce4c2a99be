import { civilFields } from '../../calendar/time/civil';
import { two } from '../../calendar/time/print-edtf';
import { zoneOf } from '../../calendar/time/zone';
import { type Instant } from '../../shared/instant';

const UTC = new Set(['UTC', 'Etc/UTC', 'GMT', 'Etc/GMT']);

/** A day as a value of the type DATE (RFC 5545, 3.3.4); `civil` as in time/civil.ts. */
export const dateValue = (civil: number): string => {
  const { year, month, day } = civilFields(civil);
  return `${String(year).padStart(4, '0')}${two(month)}${two(day)}`;
};

const localValue = (civil: number): string => {
  const { hour, minute, second } = civilFields(civil);
  return `${dateValue(civil)}T${two(hour)}${two(minute)}${two(second)}`;
};

/** An instant in UTC (3.3.5, form 2), to the second. */
export const utcValue = (instant: Instant): string => `${localValue(instant)}Z`;

/**
 * An instant in the zone's own words, whatever its clocks do then: what a rule counts from, since a rule in UTC would not follow the
 * clocks, and what it counts (RFC 5545, 3.8.4.4 and 3.8.5.1: in the form of DTSTART).
 */
export const localValueIn = (instant: Instant, timeZone: string): string =>
  UTC.has(timeZone) ? `:${utcValue(instant)}` : `;TZID=${timeZone}:${localValue(zoneOf(timeZone).toLocal(instant))}`;

/**
 * An instant with the parameter that says its zone, as what stands behind a property's name: `;TZID=Europe/Stockholm:20211012T130000`.
 * In UTC where the clocks are set back and show the local time twice: readers differ in which of the two it names.
 */
export const zonedValue = (instant: Instant, timeZone: string): string => {
  const zone = zoneOf(timeZone);
  const whole = Math.floor(instant / 1000) * 1000;
  const local = zone.toLocal(whole);
  const isOne = zone.toInstant(local, 'EARLIER') === whole && zone.toInstant(local, 'LATER') === whole;
  return UTC.has(timeZone) || !isOne ? `:${utcValue(whole)}` : `;TZID=${timeZone}:${localValue(local)}`;
};

export const usesZone = (timeZone: string): boolean => !UTC.has(timeZone);
