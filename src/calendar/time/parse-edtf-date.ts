import { daysInMonth } from './civil';
import { type Cursor } from './cursor';
import { type EdtfDate, type EdtfTime, type Qualifier } from './edtf';

const YEAR = /\d*X*/y;
const TWO_DIGITS = /\d\d|XX/y;
const CLOCK = /(\d\d):(\d\d):(\d\d)(?:\.(\d+))?/y;
const OFFSET = /([+-])(\d\d)(?::?(\d\d))?/y;
const QUALIFIER = /[?~%]/y;

/** Offsets of inhabited places lie from -12:00 to +14:00. */
const WESTMOST = -12 * 60;
const EASTMOST = 14 * 60;

function takeYear(cursor: Cursor): Pick<EdtfDate, 'year' | 'firstYear' | 'lastYear'> {
  const start = cursor.position;
  const sign = cursor.skip('-') ? '-' : '';
  const digits = cursor.take(YEAR)![0];
  const isCentury = /^\d\d$/.test(digits);
  if (digits.length !== 4 && !isCentury) cursor.fail('a year of four digits', start);
  if (sign && /^0+$/.test(digits)) cursor.fail('year 0 without a sign', start);
  const open = isCentury ? `${digits}XX` : digits;
  const lowest = Number(open.replaceAll('X', '0'));
  const highest = Number(open.replaceAll('X', '9'));
  // Year -0000 does not exist, so -000X begins its range at -0001.
  return sign
    ? { year: sign + digits, firstYear: -highest, lastYear: Math.min(-1, -lowest) }
    : { year: digits, firstYear: lowest, lastYear: highest };
}

function takeMonth(cursor: Cursor, year: string): number | 'XX' | null {
  const start = cursor.position;
  if (!cursor.skip('-')) return null;
  const digits = cursor.take(TWO_DIGITS)?.[0] ?? cursor.fail('a month from 01 to 12 or a season from 21 to 24');
  if (year.includes('X') && !(year === 'XXXX' && digits === 'XX')) {
    cursor.fail('no month after a partly unspecified year (level 2)', start);
  }
  if (year.replace('-', '').length === 2) cursor.fail('no month after a century', start);
  if (digits === 'XX') return digits;
  const month = Number(digits);
  if (month < 1 || month > 24 || (month > 12 && month < 21)) {
    cursor.fail('a month from 01 to 12 or a season from 21 to 24', start + 1);
  }
  return month;
}

function takeDay(cursor: Cursor, year: number, month: number | 'XX'): number | 'XX' | null {
  const start = cursor.position;
  if (!cursor.skip('-')) return null;
  if (typeof month === 'number' && month > 12) cursor.fail('no day after a season', start);
  const digits = cursor.take(TWO_DIGITS)?.[0] ?? cursor.fail('a day of two digits or XX');
  if (month === 'XX' && digits !== 'XX') cursor.fail('XX, since the month is unspecified', start + 1);
  if (digits === 'XX' || month === 'XX') return 'XX';
  const last = daysInMonth(year, month);
  if (Number(digits) < 1 || Number(digits) > last) cursor.fail(`a day from 01 to ${last}`, start + 1);
  return Number(digits);
}

function takeOffset(cursor: Cursor): number | 'Z' | null {
  const start = cursor.position;
  if (cursor.skip('Z')) return 'Z';
  const match = cursor.take(OFFSET);
  if (!match) return null;
  const [, sign, hours, minutes = '00'] = match;
  const total = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const isNegativeZero = sign === '-' && total === 0;
  if (Number(minutes) > 59 || total < WESTMOST || total > EASTMOST || isNegativeZero) {
    cursor.fail('an offset from -12:00 to +14:00, and not -00:00', start);
  }
  return total;
}

function takeTime(cursor: Cursor, year: number, month: number, day: number): EdtfTime {
  const start = cursor.position;
  const match = cursor.take(CLOCK) ?? cursor.fail('a time of day as hh:mm:ss');
  const [hour, minute, second] = match.slice(1, 4).map(Number);
  const fraction = match[4] ?? '';
  const isEndOfDay = hour === 24 && minute === 0 && second === 0 && !fraction;
  if ((hour > 23 && !isEndOfDay) || minute > 59 || second > 59) {
    cursor.fail('a time of day from 00:00:00 to 23:59:59, or 24:00:00', start);
  }
  return { type: 'time', year, month, day, hour, minute, second, fraction, offset: takeOffset(cursor) };
}

/** Reads one date or date-time where the cursor stands, as far as it goes. */
export function parseEdtfDate(cursor: Cursor): EdtfDate | EdtfTime {
  const years = takeYear(cursor);
  const month = takeMonth(cursor, years.year);
  const day = month === null ? null : takeDay(cursor, years.firstYear, month);
  if (typeof month === 'number' && typeof day === 'number' && cursor.skip('T')) {
    return takeTime(cursor, years.firstYear, month, day);
  }
  const qualifier = (cursor.take(QUALIFIER)?.[0] ?? '') as Qualifier;
  return { type: 'date', ...years, month, day, qualifier };
}
