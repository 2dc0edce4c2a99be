import { type ScheduleSeason, type TextLanguage, wordsOf } from './words';

/** What is known of meetings without a date: how many, in which season, of which year (each null where not stated). */
interface Schedule {
  count: number | null;
  season: ScheduleSeason | null;
  year: number | null;
}

/** "fyra gånger under våren, år ej angivet"; null if nothing is known. */
export function scheduleText({ count, season, year }: Schedule, language: TextLanguage): string | null {
  const words = wordsOf(language);
  if (count === null && season === null && year === null) return null;
  const times = count === null ? words.sometimes : words.times(count);
  return words.schedule(times, season && words.seasonAlone(season), year === null ? null : String(year));
}
