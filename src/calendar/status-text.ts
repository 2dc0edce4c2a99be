import { Language } from '../shared/language';
import { type EventStatus } from './event-status';

const WORDS: Record<Language, Record<EventStatus, string>> = {
  SV: {
    EXPECTED: 'förväntad',
    TENTATIVE: 'preliminär',
    CONFIRMED: 'bekräftad',
    POSTPONED: 'uppskjuten',
    CANCELLED: 'inställd',
  },
  EN: {
    EXPECTED: 'expected',
    TENTATIVE: 'tentative',
    CONFIRMED: 'confirmed',
    POSTPONED: 'postponed',
    CANCELLED: 'cancelled',
  },
};

/** A status in a word, in small letters. */
export const statusText = (status: EventStatus, language: Language | null | undefined): string =>
  WORDS[language ?? Language.SV][status];
