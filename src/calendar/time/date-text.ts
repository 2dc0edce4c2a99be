import { boundsOf } from './bounds';
import { civilFields } from './civil';
import { type EdtfDate, type EdtfTime, isSeason, isUnspecified } from './edtf';
import { printEdtf, printYear, two } from './print-edtf';
import { type Words } from './words';
import { DEFAULT_TIME_ZONE, zoneOf } from './zone';

const monthName = (date: EdtfDate, words: Words) => words.months[Number(date.month) - 1];

function years({ firstYear, lastYear }: EdtfDate, words: Words): string {
  if (lastYear - firstYear === 9999) return words.yearNotStated;
  return words.sometime(`${words.year(printYear(firstYear))}–${words.year(printYear(lastYear))}`);
}

function unqualified(date: EdtfDate, words: Words): string {
  if (date.firstYear !== date.lastYear) return years(date, words);
  const year = words.year(date.year);
  if (date.month === null) return year;
  if (date.month === 'XX') return date.day === 'XX' ? words.dayNotStated(year) : words.monthNotStated(year);
  if (isSeason(date)) return words.season(date.month, year, words.year(printYear(date.firstYear + 1)));
  if (typeof date.day === 'number') return words.day(date.day, monthName(date, words), year);
  const month = `${monthName(date, words)} ${year}`;
  return date.day === 'XX' ? words.dayNotStated(month) : month;
}

/** "12 oktober 2021", "våren 2021", "omkring 1984", "någon gång 1980–1989". */
export function dateText(date: EdtfDate, words: Words): string {
  const text = unqualified(date, words);
  return date.qualifier ? words.qualified[date.qualifier](text) : text;
}

/** "12 oktober 2021 kl. 13.00" on the clocks of `timeZone`, which is named where it is not the default. */
export function timeText(time: EdtfTime, words: Words, timeZone: string): string {
  const isLocal = time.offset === null;
  const shown = isLocal ? time : civilFields(zoneOf(timeZone).toLocal(boundsOf(printEdtf(time), timeZone).earliest));
  const day = words.day(shown.day, words.months[shown.month - 1], words.year(printYear(shown.year)));
  const text = words.time(day, two(shown.hour), two(shown.minute), shown.second ? two(shown.second) : null);
  return timeZone === DEFAULT_TIME_ZONE ? text : words.inZone(text, timeZone);
}

const isPlain = (date: EdtfDate) => !date.qualifier && !isSeason(date) && !isUnspecified(date);

/** "januari–april 2023", "12–14 oktober 2021", "30 september – 2 oktober 2021": nothing said twice. */
export function rangeText(from: EdtfDate, to: EdtfDate, words: Words): string {
  const [first, last] = [dateText(from, words), dateText(to, words)];
  if (first === last) return last;
  const spaced = `${first} – ${last}`;
  if (!isPlain(from) || !isPlain(to)) return spaced;
  if (from.month === null && to.month === null) return `${first}–${last}`;
  if (from.year !== to.year || from.month === null || to.month === null) return spaced;
  if (from.day === null && to.day === null) return `${monthName(from, words)}–${last}`;
  if (from.day === null) return `${monthName(from, words)} – ${last}`;
  if (from.month === to.month && to.day !== null) return `${from.day}–${last}`;
  return `${words.day(Number(from.day), monthName(from, words), null)} – ${last}`;
}
