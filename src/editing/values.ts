import { boundsOf } from '../calendar/time/bounds';
import { parseEdtf } from '../calendar/time/parse-edtf';
import { parsePeriod } from '../calendar/time/period-bounds';
import { printEdtf } from '../calendar/time/print-edtf';
import { type LocalText } from '../shared/language';
import { type Values } from './row';

/** The zone in which periods and dates of sources are read. */
export const HOME_ZONE = 'Europe/Stockholm';

/** The columns of a text that must be there: Swedish where it is said, else the other language. */
export const textValues = (name: string, text: LocalText): Values => ({
  [name]: text.sv ?? text.en ?? null,
  [`${name}En`]: text.en ?? null,
});

/** The columns of a text that may be missing, each language for itself. */
export const maybeTextValues = (name: string, text: LocalText | null): Values => ({
  [name]: text?.sv ?? null,
  [`${name}En`]: text?.en ?? null,
});

/** The columns of a time. @throws TimeError */
export const whenValues = (edtf: string | null, timeZone = HOME_ZONE, duration: string | null = null): Values => {
  if (edtf === null) return { edtf: null, earliest: null, latest: null };
  const { earliest, latest } = boundsOf(edtf, timeZone, duration);
  return { edtf: canonical(edtf), earliest, latest };
};

/** A time as it is written everywhere. @throws TimeError */
export const canonical = (edtf: string): string => printEdtf(parseEdtf(edtf));

/** The column of a period; its bounds follow from the sources that bear it. @throws TimeError */
export const periodValues = (period: string | null): Values => ({
  period: period === null ? null : printEdtf(parsePeriod(period)),
});
