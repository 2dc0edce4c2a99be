import { type Language } from '../shared/language';
import { type ParticipationRole } from './participation-role';

const WORDS: Record<Language, Record<ParticipationRole, string>> = {
  SV: {
    ORGANISER: 'arrangör',
    HOST: 'värd',
    COORDINATOR: 'samordnare',
    SPEAKER: 'talare',
    INVITED: 'inbjuden',
    PARTICIPANT: 'deltagare',
  },
  EN: {
    ORGANISER: 'organiser',
    HOST: 'host',
    COORDINATOR: 'coordinator',
    SPEAKER: 'speaker',
    INVITED: 'invited',
    PARTICIPANT: 'participant',
  },
};

/** A role in an event in a word, in small letters. */
export const roleText = (role: ParticipationRole, language: Language): string => WORDS[language][role];
