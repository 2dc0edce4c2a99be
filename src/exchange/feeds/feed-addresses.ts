import { Language } from '../../shared/language';

/** ISO 639-1, in small letters, as `lang=` takes it and every format states it (BCP 47). */
export const languageTag = (language: Language): 'sv' | 'en' => (language === Language.EN ? 'en' : 'sv');

/** The same address in a language; Swedish is what an address without `lang` means. */
export function inLanguage(address: string, language: Language): string {
  const url = new URL(address);
  url.searchParams.delete('lang');
  if (language !== Language.SV) url.searchParams.set('lang', languageTag(language));
  return url.href;
}

/** The page of an event, in a language. */
export const eventPage = (event: { address: string }, language: Language): string =>
  inLanguage(event.address, language);

/** The calendar file of an event, in a language. */
export const eventCalendar = (event: { address: string }, language: Language): string =>
  inLanguage(`${event.address}.ics`, language);

/** What all our addresses start with, from that of a feed's page. */
export function baseOf(feedPage: string): string {
  const [path] = feedPage.split('?', 1);
  return path.slice(0, path.lastIndexOf('/feeds/'));
}
