import { Language } from '../../shared/language';
import { type EmbedPart } from './embed-options';
import { type SourceKind } from './embed-source';

export interface BuilderWords {
  title: string;
  intro: string;
  other: string;
  kind: string;
  kinds: Record<SourceKind, string>;
  slug: string;
  slugHint: string;
  filter: string;
  filterHint: string;
  actor: string;
  theme: string;
  region: string;
  limit: string;
  language: string;
  show: string;
  parts: Record<EmbedPart, string>;
  build: string;
  line: string;
  lineHint: string;
  frame: string;
  frameHint: string;
  copy: string;
  copied: string;
  preview: string;
  unknown: string;
  malformed: string;
}

export const BUILDER_WORDS: Record<Language, BuilderWords> = {
  [Language.SV]: {
    title: 'Bädda in kommande möten',
    intro:
      'Välj vad som ska visas och klistra in raden på din sida. Nya tider, ändringar och inställda möten följer med av sig själva.',
    other: 'In English',
    kind: 'Vems möten?',
    kinds: {
      coalitions: 'Ett samarbete',
      organisations: 'En organisation',
      people: 'En person',
      themes: 'Ett tema',
      regions: 'En region',
      events: 'Ett eget urval',
    },
    slug: 'Namn i adressen',
    slugHint: 'Börja skriva och välj ett förslag, eller ta namnet ur adressen till sidan: likvardig-utbildning.',
    filter: 'Urval',
    filterHint: 'Börja skriva och välj ett förslag. Det som lämnas tomt begränsar inte.',
    actor: 'Aktör',
    theme: 'Tema',
    region: 'Region',
    limit: 'Högst antal möten',
    language: 'Språk',
    show: 'Visa utöver titel och tid',
    parts: {
      organiser: 'Arrangör',
      place: 'Plats',
      status: 'Status',
      description: 'Beskrivning',
      calendar: 'Kalenderlänkar',
    },
    build: 'Visa raden',
    line: 'Raden att klistra in',
    lineHint: 'Ett skript, och en länk för den som inte kör skript.',
    frame: 'Som ram (iframe), där skript inte släpps in',
    frameHint: 'En ram har en fast höjd; prova dig fram.',
    copy: 'Kopiera',
    copied: 'Kopierat',
    preview: 'Så ser det ut',
    unknown: 'Det finns inget sådant flöde. Stämmer namnet?',
    malformed: 'Namnet kan bara ha bokstäverna a–z, siffror och bindestreck, som likvardig-utbildning.',
  },
  [Language.EN]: {
    title: 'Embed upcoming meetings',
    intro:
      'Choose what to show and paste the line into your page. New dates, changes and cancellations follow by themselves.',
    other: 'På svenska',
    kind: 'Whose meetings?',
    kinds: {
      coalitions: 'A coalition',
      organisations: 'An organisation',
      people: 'A person',
      themes: 'A theme',
      regions: 'A region',
      events: 'A selection of your own',
    },
    slug: 'Name in the address',
    slugHint:
      'Start typing and choose a suggestion, or take the name from the address of the page: likvardig-utbildning.',
    filter: 'Selection',
    filterHint: 'Start typing and choose suggestions. What is left empty does not limit.',
    actor: 'Actor',
    theme: 'Theme',
    region: 'Region',
    limit: 'Meetings at most',
    language: 'Language',
    show: 'Show beside title and time',
    parts: {
      organiser: 'Organiser',
      place: 'Place',
      status: 'Status',
      description: 'Description',
      calendar: 'Calendar links',
    },
    build: 'Show the line',
    line: 'The line to paste',
    lineHint: 'A script, and a link for those who run none.',
    frame: 'As a frame (iframe), where no script is let in',
    frameHint: 'The height of a frame is fixed; try what fits.',
    copy: 'Copy',
    copied: 'Copied',
    preview: 'What it looks like',
    unknown: 'There is no such feed. Is the name right?',
    malformed: 'A name has only the letters a–z, digits and hyphens, such as likvardig-utbildning.',
  },
};
