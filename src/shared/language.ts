import { registerEnumType } from 'type-graphql';

export enum Language {
  SV = 'SV',
  EN = 'EN',
}

registerEnumType(Language, {
  name: 'Language',
  description: 'A language of texts and names (ISO 639-1).',
  valuesConfig: { SV: { description: 'Swedish.' }, EN: { description: 'English.' } },
});

/** The text in the asked language, else Swedish, else any. */
export const inLanguage = (
  language: Language | null | undefined,
  swedish: string | null,
  english: string | null,
): string | null => (language === Language.EN ? (english ?? swedish) : (swedish ?? english));

/** ISO 639-1, in small letters, as `lang=` takes it and every format states it (BCP 47). */
export const languageTag = (language: Language): 'sv' | 'en' => (language === Language.EN ? 'en' : 'sv');

/** A text in Swedish, English or both. */
export interface LocalText {
  sv?: string;
  en?: string;
}
