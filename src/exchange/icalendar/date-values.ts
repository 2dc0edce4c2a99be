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
 * An instant with the parameter that says its zone, as what stands behind a property's name: `;TZID=Europe/Stockholm:20211012T130000`.
 * In UTC where the local time would name another instant: the second of the two that the clocks show when they are set back.
 */
export const zonedValue = (instant: Instant, timeZone: string): string => {
  const zone = zoneOf(timeZone);
  const local = zone.toLocal(instant);
  const second = local - (((local % 1000) + 1000) % 1000);
  const names = zone.toInstant(second) === instant - (local - second);
  return UTC.has(timeZone) || !names ? `:${utcValue(instant)}` : `;TZID=${timeZone}:${localValue(second)}`;
};

export const usesZone = (timeZone: string): boolean => !UTC.has(timeZone);
