import { Language } from '../../shared/language';

/** What a language says of a feed as a whole. */
interface FeedWords {
  meetings: (name: string) => string;
  all: string;
  ofCoalition: (name: string) => string;
  ofMember: (name: string) => string;
  about: (name: string) => string;
  inRegion: (name: string) => string;
  usuallyIn: (months: string) => string;
  usually: (rhythm: string) => string;
  /** What a source says of how often, and not when. */
  stated: (schedule: string) => string;
}

const catalogue: Record<Language, FeedWords> = {
  [Language.SV]: {
    meetings: (name) => `${name} – möten`,
    all: 'Alla möten och andra evenemang som är kända här.',
    ofCoalition: (name) => `Möten och andra evenemang som ordnas av ${name}.`,
    ofMember: (name) => `Möten och andra evenemang hos ${name} och i alla samarbeten där ${name} är med.`,
    about: (name) => `Möten och andra evenemang på temat ${name}.`,
    inRegion: (name) =>
      `Möten och andra evenemang hos ${name} och det som hör dit, och i alla samarbeten där de är med.`,
    usuallyIn: (months) => `brukar vara i ${months}`,
    usually: (rhythm) => `vanligen ${rhythm}`,
    stated: (schedule) => `enligt källan ${schedule}`,
  },
  [Language.EN]: {
    meetings: (name) => `${name} – meetings`,
    all: 'All meetings and other events that are known here.',
    ofCoalition: (name) => `Meetings and other events organised by ${name}.`,
    ofMember: (name) => `Meetings and other events of ${name} and of every coalition that ${name} is in.`,
    about: (name) => `Meetings and other events on the theme of ${name}.`,
    inRegion: (name) =>
      `Meetings and other events of ${name} and all that is part of it, and of every coalition that they are in.`,
    usuallyIn: (months) => `usually ${months}`,
    usually: (rhythm) => `usually ${rhythm}`,
    stated: (schedule) => `${schedule}, according to the source`,
  },
};

export const feedWords = (language: Language): FeedWords => catalogue[language];
