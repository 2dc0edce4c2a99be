import { civilRange } from './civil-range';
import { Cursor } from './cursor';
import {
  type Edtf,
  type EdtfDate,
  type EdtfList,
  type EdtfRange,
  type EdtfSide,
  isSeason,
  isUnspecified,
} from './edtf';
import { Memo } from './memo';
import { parseEdtfDate } from './parse-edtf-date';

const LONGEST = 100;
const memo = new Memo<Edtf>(10_000);

function takeDate(cursor: Cursor, where: string): EdtfDate {
  const start = cursor.position;
  const date = parseEdtfDate(cursor);
  if (date.type === 'time') cursor.fail(`a date without a time of day ${where}`, start);
  return date;
}

/** Sets stand for one definite date each, so what is vague in itself has no place in them. */
function takeSetDate(cursor: Cursor): EdtfDate {
  const start = cursor.position;
  const date = takeDate(cursor, 'in a set');
  if (date.qualifier || isSeason(date) || isUnspecified(date)) {
    cursor.fail('a year, month or day without ?, ~, %, X or season in a set', start);
  }
  return date;
}

/** The specification orders dates by their first day: 2020-02/2020 ends, in that sense, before it begins. */
function checkOrder(cursor: Cursor, first: EdtfDate, second: EdtfDate, position: number): void {
  if (civilRange(second).from < civilRange(first).from)
    cursor.fail('a date that does not begin before the first', position);
}

function takeSide(cursor: Cursor): EdtfSide {
  if (cursor.skip('..')) return 'OPEN';
  if (cursor.isAtEnd || cursor.text[cursor.position] === '/') return 'UNKNOWN';
  return takeDate(cursor, 'in an interval');
}

function parseInterval(cursor: Cursor, start: EdtfSide): Edtf {
  const position = cursor.position;
  const end = takeSide(cursor);
  if (typeof start === 'object' && typeof end === 'object') {
    if (isSeason(start) && isSeason(end)) cursor.fail('months: an interval of two seasons is not accepted', 0);
    checkOrder(cursor, start, end, position);
  }
  return { type: 'interval', start, end };
}

function takeRangeEnd(cursor: Cursor, from: EdtfDate): EdtfRange {
  if (cursor.text[cursor.position] === ']') return { type: 'range', from, to: 'OPEN' };
  const position = cursor.position;
  const to = takeSetDate(cursor);
  checkOrder(cursor, from, to, position);
  return { type: 'range', from, to };
}

function parseSet(cursor: Cursor): EdtfRange | EdtfList {
  if (cursor.skip('..')) return { type: 'range', from: 'OPEN', to: takeSetDate(cursor) };
  const dates = [takeSetDate(cursor)];
  if (cursor.skip('..')) return takeRangeEnd(cursor, dates[0]);
  while (cursor.skip(',')) dates.push(takeSetDate(cursor));
  if (dates.length < 2) cursor.fail('".." or "," and another date');
  return { type: 'list', dates };
}

function read(text: string): Edtf {
  const cursor: Cursor = new Cursor(text);
  if (text.length > LONGEST) cursor.fail(`at most ${LONGEST} characters`, LONGEST);
  if (text === '') cursor.fail('a time in EDTF, such as 2021-10-12');
  if (text.startsWith('Y')) cursor.fail('a year of four digits (years with Y are not accepted)');
  if (cursor.skip('[')) {
    const set = parseSet(cursor);
    if (!cursor.skip(']')) cursor.fail('"]" after a single range or a list of dates');
    return cursor.isAtEnd ? set : cursor.fail('nothing more');
  }
  const isSide = text.startsWith('/') || text.startsWith('..');
  const first = isSide ? takeSide(cursor) : parseEdtfDate(cursor);
  if (typeof first === 'object') {
    if (cursor.isAtEnd) return first;
    if (first.type === 'time') cursor.fail('nothing after a date with a time of day');
  }
  if (!cursor.skip('/')) cursor.fail('"/" or nothing more');
  const interval = parseInterval(cursor, first);
  return cursor.isAtEnd ? interval : cursor.fail('nothing more');
}

/**
 * Reads a time in the Extended Date/Time Format (ISO 8601-2:2019, https://www.loc.gov/standards/datetime/): levels 0 and 1,
 * and of level 2 one-of sets that are a single range or a list. docs/decisions/0003 says what is refused and why.
 * Linear in the text, which has at most 100 characters; remembers what it has read.
 * @throws EdtfError
 */
export function parseEdtf(text: string): Edtf {
  return memo.get(text, () => read(text));
}
