import { civil } from './civil';
import { type EdtfDate } from './edtf';

/** Half-open, in civil milliseconds (see `civil`): not yet instants, since no zone has been applied. */
export interface CivilRange {
  from: number;
  to: number;
}

/**
 * First month and number of months, generous because sources are: a Swedish vår is often the term, January to June;
 * summer is June to August, autumn August to December, winter November to March of the next year.
 */
const SEASONS: Record<number, readonly [month: number, months: number]> = {
  21: [1, 6],
  22: [6, 3],
  23: [8, 5],
  24: [11, 5],
};

/** The whole of a date: from its first midnight to the midnight after it. */
export function civilRange({ firstYear, lastYear, month, day }: EdtfDate): CivilRange {
  if (month === null || month === 'XX') return { from: civil(firstYear), to: civil(lastYear + 1) };
  const season = SEASONS[month];
  if (season) return { from: civil(firstYear, season[0]), to: civil(firstYear, season[0] + season[1]) };
  if (day === null || day === 'XX') return { from: civil(firstYear, month), to: civil(firstYear, month + 1) };
  return { from: civil(firstYear, month, day), to: civil(firstYear, month, day + 1) };
}
