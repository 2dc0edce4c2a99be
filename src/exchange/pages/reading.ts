import { boundsOf } from '../../calendar/time/bounds';
import { TimeError } from '../../calendar/time/time-error';
import { DEFAULT_TIME_ZONE } from '../../calendar/time/zone';
import { BadUserInput, quote } from '../../shared/errors';
import { type Instant } from '../../shared/instant';
import { Language, languageTag } from '../../shared/language';

/** How somebody reads our pages: what their links keep. */
export interface Reading {
  /** What our addresses start with. */
  base: string;
  language: Language;
  /** The day as of which everything is shown, `2021-06-01`; null for now. */
  day: string | null;
}

type Params = Iterable<readonly [name: string, value: string | null]>;

const searchOf = ({ language, day }: Reading, params: Params): string => {
  const query = new URLSearchParams();
  for (const [name, value] of params) if (value !== null) query.append(name, value);
  if (day !== null) query.set('at', day);
  if (language !== Language.SV) query.set('lang', languageTag(language));
  return query.size > 0 ? `?${query}` : '';
};

/**
 * The whole address of a page of ours for somebody who reads it, to be taken elsewhere.
 * @param path from our base on: `/coalitions/likvardig-utbildning`
 * @param params further ones; those of null are left out
 */
export const pageAddress = (reading: Reading, path: string, params: Params = []): string =>
  reading.base + path + searchOf(reading, params);

/** An address of ours for pages of ours, which may be open under another name of this server: without the origin. */
export const hereOf = (address: string): string => address.slice(new URL(address).origin.length);

/** The same as `pageAddress` for links within our pages. */
export const pageHref = (reading: Reading, path: string, params: Params = []): string =>
  hereOf(reading.base + path) + searchOf(reading, params);

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is written as a day is; not that there is such a day. */
export const isDay = (text: string): boolean => DAY.test(text);

/** The instant at which a day such as 2021-06-01 begins in Sweden. BAD_USER_INPUT for what is no day. */
export const startOf = (day: string): Instant => {
  try {
    if (isDay(day)) return boundsOf(day, DEFAULT_TIME_ZONE).earliest;
  } catch (error) {
    if (!(error instanceof TimeError)) throw error;
  }
  throw new BadUserInput(`at: expected a day such as 2021-06-01, got ${quote(day)}.`);
};
