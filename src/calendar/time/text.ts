import { dateText, rangeText, timeText } from './date-text';
import { type Edtf, type EdtfDate, type EdtfInterval, type EdtfRange } from './edtf';
import { parseEdtf } from './parse-edtf';
import { parsePeriod } from './period-bounds';
import { precisionOf } from './precision';
import { printYear } from './print-edtf';
import { listed, type TextLanguage, type Words, wordsOf } from './words';
import { DEFAULT_TIME_ZONE } from './zone';

interface WhenTextOptions {
  timeZone?: string;
  /** Whether the time is past: what is not stated then will not be announced any more. */
  isOver?: boolean;
}

function rangeOrSide({ from, to }: EdtfRange, words: Words): string {
  if (from === 'OPEN') return words.orEarlier(dateText(to as EdtfDate, words));
  if (to === 'OPEN') return words.orLater(dateText(from, words));
  return words.sometime(rangeText(from, to, words));
}

function intervalText({ start, end }: EdtfInterval, words: Words, beginning: (date: string) => string): string {
  if (typeof start === 'object' && typeof end === 'object') return rangeText(start, end, words);
  if (typeof start === 'object') {
    const text = beginning(dateText(start, words));
    return end === 'UNKNOWN' ? words.endUnknown(text) : text;
  }
  if (typeof end === 'object') {
    const text = words.until(dateText(end, words));
    return start === 'UNKNOWN' ? words.startUnknown(text) : text;
  }
  if (start === 'OPEN') return end === 'OPEN' ? words.always : words.endUnknown(words.always);
  return end === 'OPEN' ? words.startUnknown(words.ongoing) : words.notStated;
}

function plainText(edtf: Edtf, words: Words, timeZone: string): string {
  switch (edtf.type) {
    case 'time':
      return timeText(edtf, words, timeZone);
    case 'date':
      return dateText(edtf, words);
    case 'interval':
      return intervalText(edtf, words, words.from);
    case 'range':
      return rangeOrSide(edtf, words);
    case 'list':
      return listed(
        edtf.dates.map((date) => dateText(date, words)),
        words.or,
      );
  }
}

/**
 * A time of an event, in words: "12 oktober 2021 kl. 13.00", "January 2022, date to be announced".
 * @throws EdtfError
 */
export function whenText(text: string, language: TextLanguage, options: WhenTextOptions = {}): string {
  const words = wordsOf(language);
  const edtf = parseEdtf(text);
  const said = plainText(edtf, words, options.timeZone ?? DEFAULT_TIME_ZONE);
  if (edtf.type !== 'date' || edtf.day !== null || precisionOf(edtf) !== 'MONTH') return said;
  return options.isOver ? words.dayNotStated(said) : words.dayNotFixed(said);
}

/** A date as such, such as that of a document: "oktober 2021", without a word on what may still be announced. */
export const edtfText = (text: string, language: TextLanguage): string =>
  plainText(parseEdtf(text), wordsOf(language), DEFAULT_TIME_ZONE);

/** "sedan hösten 2020", "2015–2016", "until 1984, start not stated". */
export function periodText(period: string | null, language: TextLanguage): string {
  const words = wordsOf(language);
  const interval = parsePeriod(period ?? '/');
  if (interval.start === 'UNKNOWN' && interval.end === 'UNKNOWN') return words.periodNotStated;
  return intervalText(interval, words, interval.end === 'OPEN' ? words.since : words.from);
}

/** The year within which a date lies as a whole, where it is less than a date. */
function wholeYear(edtf: Edtf): string | null {
  const [from, to] =
    edtf.type === 'range'
      ? [edtf.from, edtf.to]
      : edtf.type === 'interval'
        ? [edtf.start, edtf.end]
        : edtf.type === 'list'
          ? [edtf.dates[0], edtf.dates[edtf.dates.length - 1]]
          : [];
  const isOneYear = typeof from === 'object' && typeof to === 'object' && from.firstYear === to.lastYear;
  return isOneYear ? printYear(from.firstYear) : null;
}

/**
 * Says of something expected how old the plan is that it rests on: "enligt plan från 2021".
 * @param attested EDTF date of the source, or null for an undated one
 */
export function expectedText(attested: string | null, language: TextLanguage): string {
  const words = wordsOf(language);
  if (attested === null) return words.planUndated;
  const edtf = parseEdtf(attested);
  const year = wholeYear(edtf);
  return words.plan(year === null ? plainText(edtf, words, DEFAULT_TIME_ZONE) : words.year(year));
}
