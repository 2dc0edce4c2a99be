import { Language } from '../../shared/language';
import { wordsEn } from './words.en';
import { wordsSv } from './words.sv';

/** What a language says on pages. */
export interface PageWords {
  events: string;
  /** Without a full stop. */
  nothingAnnounced: string;
  showEarlier: string;
  showUpcoming: string;
  addToCalendar: string;
  subscribe: string;
  subscribeHint: string;
  subscribeInCalendar: string;
  calendarAddress: string;
  calendarPrograms: string;
  /** How to subscribe in each calendar, by its name. */
  calendarSteps: [calendar: string, steps: string][];
  otherFormats: string;
  embed: string;
  next: string;
  pages: string;
  precision: string;
  /** In the other language, and its name for itself. */
  otherLanguage: string;
  expected: string;
  themes: string;
  kind: string;
  period: string;
  /** When our record of it last changed. */
  updated: string;
  description: string;
  notFound: string;
  badRequest: string;
  notFoundAdvice: string;
  badRequestAdvice: string;
  allEvents: string;
}

const catalogue: Record<Language, PageWords> = { [Language.SV]: wordsSv, [Language.EN]: wordsEn };

export const pageWords = (language: Language): PageWords => catalogue[language];
