import { type Edtf, type EdtfDate, type EdtfSide, type EdtfTime } from './edtf';

/** `07`. */
export const two = (value: number | 'XX') => String(value).padStart(2, '0');

/** `2021`, `0007`, `-0044`. */
export const printYear = (year: number): string => (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');

function printDate({ year, month, day, qualifier }: EdtfDate): string {
  return year + (month === null ? '' : `-${two(month)}`) + (day === null ? '' : `-${two(day)}`) + qualifier;
}

function printOffset(offset: EdtfTime['offset']): string {
  if (offset === null) return '';
  if (offset === 'Z') return 'Z';
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function printTime(time: EdtfTime): string {
  const clock = [time.hour, time.minute, time.second].map(two).join(':');
  const fraction = time.fraction && `.${time.fraction}`;
  return `${printYear(time.year)}-${two(time.month)}-${two(time.day)}T${clock}${fraction}${printOffset(time.offset)}`;
}

const printSide = (side: EdtfSide) => (side === 'OPEN' ? '..' : side === 'UNKNOWN' ? '' : printDate(side));
const printRangeSide = (side: EdtfDate | 'OPEN') => (side === 'OPEN' ? '' : printDate(side));

/** The canonical text: what was read, with offsets as `+02:00`. Reading it again gives the same value. */
export function printEdtf(edtf: Edtf): string {
  switch (edtf.type) {
    case 'date':
      return printDate(edtf);
    case 'time':
      return printTime(edtf);
    case 'interval':
      return `${printSide(edtf.start)}/${printSide(edtf.end)}`;
    case 'range':
      return `[${printRangeSide(edtf.from)}..${printRangeSide(edtf.to)}]`;
    case 'list':
      return `[${edtf.dates.map(printDate).join(',')}]`;
  }
}
