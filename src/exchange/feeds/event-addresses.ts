import { type EventRow } from '../../calendar/event.loader';
import { Language, languageTag } from '../../shared/language';

/** The same address in a language; Swedish is what an address without `lang` means. */
export function addressIn(address: string, language: Language): string {
  const url = new URL(address);
  url.searchParams.delete('lang');
  if (language !== Language.SV) url.searchParams.set('lang', languageTag(language));
  return url.href;
}

/** The address of an event, as of its page in Swedish: by slug or, of an expected occurrence, by id. */
export const eventAddress = (base: string, { slug, id }: Pick<EventRow, 'slug' | 'id'>): string =>
  `${base}/events/${encodeURIComponent(slug ?? id)}`;

/** The page of an event, in a language. */
export const eventPage = (event: { address: string }, language: Language): string => addressIn(event.address, language);

/** The calendar file of an event, in a language. */
export const eventCalendar = (event: { address: string }, language: Language): string =>
  addressIn(`${event.address}.ics`, language);
