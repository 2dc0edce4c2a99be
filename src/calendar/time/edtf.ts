/** `?` uncertain, `~` approximate, `%` both, or nothing; at level 1 it speaks of the whole date. */
export type Qualifier = '' | '?' | '~' | '%';

/** A century, year, season, month or day. `XX` is a month or day that the source leaves unspecified. */
export interface EdtfDate {
  type: 'date';
  /** As written, with sign and `X`: `2021`, `198X`, `-0044`, `19` (a century). */
  year: string;
  firstYear: number;
  lastYear: number;
  /** 1 to 12, or 21 to 24 for spring, summer, autumn, winter. */
  month: number | 'XX' | null;
  day: number | 'XX' | null;
  qualifier: Qualifier;
}

/** A date with a time of day. */
export interface EdtfTime {
  type: 'time';
  year: number;
  month: number;
  day: number;
  /** 24 only at 24:00:00, the end of the day. */
  hour: number;
  minute: number;
  second: number;
  /** Digits after the decimal point, as written. */
  fraction: string;
  /** Minutes east of UTC, `Z` for UTC without a statement of the local offset (RFC 9557, 2.2), null for local time. */
  offset: number | 'Z' | null;
}

/** OPEN (`..`): there is no such side. UNKNOWN (nothing written): there is one, but the source does not say it. */
export type EdtfSide = EdtfDate | 'OPEN' | 'UNKNOWN';

/** Lasts from somewhere within `start` to somewhere within `end`. */
export interface EdtfInterval {
  type: 'interval';
  start: EdtfSide;
  end: EdtfSide;
}

/** Once, somewhere from the beginning of `from` to the end of `to`. */
export interface EdtfRange {
  type: 'range';
  from: EdtfDate | 'OPEN';
  to: EdtfDate | 'OPEN';
}

/** Once, in one of the dates. */
export interface EdtfList {
  type: 'list';
  dates: readonly EdtfDate[];
}

export type Edtf = EdtfDate | EdtfTime | EdtfInterval | EdtfRange | EdtfList;

export const isSeason = (date: EdtfDate): boolean => typeof date.month === 'number' && date.month > 12;

/** Whether any digit is left unspecified; a century leaves two open. */
export const isUnspecified = (date: EdtfDate): boolean =>
  date.firstYear !== date.lastYear || date.month === 'XX' || date.day === 'XX';
