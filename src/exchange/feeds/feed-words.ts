import { Language } from '../../shared/language';

/** What feeds say of themselves and of their events, beside the words for times. */
interface FeedWords {
  notFixed: string;
  notStated: string;
  newDateNotFixed: string;
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
  cancelled: (title: string) => string;
  place: string;
  organisers: string;
  subjects: string;
  participants: string;
  page: string;
}

export const feedWords: Record<Language, FeedWords> = {
  [Language.SV]: {
    notFixed: 'datum ej fastställt',
    notStated: 'datum ej angivet',
    newDateNotFixed: 'nytt datum ej fastställt',
    meetings: (name) => `${name} – möten`,
    all: 'Alla möten och andra evenemang som är kända här.',
    ofCoalition: (name) => `Möten och andra evenemang som ordnas av ${name}.`,
    ofMember: (name) => `Möten och andra evenemang hos ${name} och i all samverkan där ${name} är med.`,
    about: (name) => `Möten och andra evenemang på temat ${name}.`,
    inRegion: (name) => `Möten och andra evenemang hos ${name} och det som hör dit, och i all samverkan där de är med.`,
    usuallyIn: (months) => `brukar vara i ${months}`,
    usually: (rhythm) => `vanligen ${rhythm}`,
    stated: (schedule) => `enligt källan ${schedule}`,
    cancelled: (title) => `Inställt: ${title}`,
    place: 'Plats',
    organisers: 'Arrangör',
    subjects: 'Ämnen',
    participants: 'Medverkande',
    page: 'Mer',
  },
  [Language.EN]: {
    notFixed: 'date to be announced',
    notStated: 'date not stated',
    newDateNotFixed: 'new date to be announced',
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
    cancelled: (title) => `Cancelled: ${title}`,
    place: 'Place',
    organisers: 'Organised by',
    subjects: 'Subjects',
    participants: 'Taking part',
    page: 'More',
  },
};
