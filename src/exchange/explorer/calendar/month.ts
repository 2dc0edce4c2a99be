import { civil, civilFields } from '../../../calendar/time/civil';
import { printYear, two } from '../../../calendar/time/print-edtf';
import { edtfText } from '../../../calendar/time/text';
import { DEFAULT_TIME_ZONE, zoneOf } from '../../../calendar/time/zone';
import { BadUserInput, quote } from '../../../shared/errors';
import { type Instant } from '../../../shared/instant';
import { type Language } from '../../../shared/language';

/** A month of the calendar; 1 is January. */
export interface Month {
  year: number;
  month: number;
}

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** Reads a month such as 2021-10. BAD_USER_INPUT for anything else. */
export const readMonth = (text: string): Month => {
  const match = MONTH.exec(text);
  const year = Number(match?.[1]);
  if (match && year >= 1) return { year, month: Number(match[2]) };
  throw new BadUserInput(`month: expected a month such as 2021-10, got ${quote(text)}.`);
};

/** 2021-10 */
export const monthKey = ({ year, month }: Month): string => `${printYear(year)}-${two(month)}`;

/** "oktober 2021" */
export const monthText = (month: Month, language: Language): string => edtfText(monthKey(month), language);

/** The month so many months later; null where years have no four digits. */
export const monthAfter = ({ year, month }: Month, months: number): Month | null => {
  const fields = civilFields(civil(year, month + months, 1));
  return fields.year >= 1 && fields.year <= 9999 ? { year: fields.year, month: fields.month } : null;
};

/** The month in which an instant is in Sweden. */
export const monthOfInstant = (instant: Instant): Month => civilFields(zoneOf(DEFAULT_TIME_ZONE).toLocal(instant));

/** Its first day, and the first after it, as civil days. */
export const daysOf = ({ year, month }: Month): { from: number; until: number } => ({
  from: civil(year, month, 1),
  until: civil(year, month + 1, 1),
});

/** The instants at which it begins and is over in Sweden, as GraphQL takes them. */
export const instantsOf = (month: Month): { from: string; until: string } => {
  const { from, until } = daysOf(month);
  const text = (day: number) => new Date(zoneOf(DEFAULT_TIME_ZONE).toInstant(day)).toISOString();
  return { from: text(from), until: text(until) };
};
