import { type Edtf, isSeason, isUnspecified } from './edtf';
import { parseEdtf } from './parse-edtf';

/** SPAN lasts from…to; WINDOW is once, somewhere within. */
export const TimePrecision = {
  TIME: 'TIME',
  DAY: 'DAY',
  MONTH: 'MONTH',
  SEASON: 'SEASON',
  YEAR: 'YEAR',
  SPAN: 'SPAN',
  WINDOW: 'WINDOW',
} as const;
export type TimePrecision = (typeof TimePrecision)[keyof typeof TimePrecision];

/**
 * What the source fixes, not how it is written: 2004-XX is no more than a year, 1985-04-XX no more than a month,
 * and 198X is once within ten years.
 */
export function precisionOf(edtf: Edtf): TimePrecision {
  if (edtf.type === 'time') return 'TIME';
  if (edtf.type === 'interval') return 'SPAN';
  if (edtf.type !== 'date' || edtf.firstYear !== edtf.lastYear) return 'WINDOW';
  if (edtf.month === null || edtf.month === 'XX') return 'YEAR';
  if (isSeason(edtf)) return 'SEASON';
  return typeof edtf.day === 'number' ? 'DAY' : 'MONTH';
}

/** Whether the day is known for certain: a day or a time without `?`, `~`, `%` or `X`. */
export function isExact(edtf: Edtf): boolean {
  if (edtf.type === 'time') return true;
  return edtf.type === 'date' && typeof edtf.day === 'number' && !edtf.qualifier && !isUnspecified(edtf);
}

/** @throws EdtfError */
export const precision = (text: string): TimePrecision => precisionOf(parseEdtf(text));
