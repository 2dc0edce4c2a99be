import { type Linked } from '../../explorer/collections';

/** What the start, the search, and the pages of themes and sources say. */
export interface BrowseTexts {
  start: StartTexts;
  search: SearchTexts;
  themes: ThemeTexts;
  sources: SourceTexts;
  about: AboutTexts;
  trouble: TroubleTexts;
}

export interface StartTexts {
  title: string;
  description: string;
  lead: string;
  /** The question that the first list answers. */
  whoMeets: string;
  /** Where no meeting is known. */
  nothing: string;
  /** The question that the second list answers. */
  whoWorks: string;
  /** What the picture shows, for those who do not see it. */
  picture: (coalitions: number, members: number) => string;
  wholeNetwork: string;
  wholeCalendar: string;
  /** How many more there are, after names. */
  more: (count: number) => string;
  numbers: string;
  counted: Record<'organisations' | 'coalitions' | 'people' | 'events' | 'sources', (count: number) => string>;
  waysIn: string;
  /** Each with what one finds there. */
  ways: [path: string, name: string, what: string][];
}

export interface SearchTexts {
  title: string;
  /** The title where something was looked for. */
  titleOf: (query: string) => string;
  description: string;
  /** What each hit is. */
  types: Record<Linked, string>;
  /** All of one type. */
  filters: Record<Linked, string>;
  all: string;
  filter: string;
  hits: (count: number) => string;
  /** Before the name that was hit, where it is not the one that is shown. */
  matched: string;
  nothingFound: (query: string) => string;
  advice: string[];
  /** Where nothing was asked. */
  hint: string;
  /** That the day of the other pages does not count here. */
  anyDay: string;
  suggestions: SuggestionTexts;
}

/** What the script says that suggests while one types; `#` stands for a number. */
interface SuggestionTexts {
  list: string;
  one: string;
  many: string;
  none: string;
  failed: string;
  offline: string;
  retry: string;
}

interface ThemeTexts {
  description: string;
  lead: string;
  broader: string;
  narrower: string;
  noDefinition: string;
  coalitions: string;
  noCoalitions: string;
  upcoming: string;
  noUpcoming: string;
  follow: string;
  followAll: string;
  inNetwork: string;
}

export interface SourceTexts {
  description: (title: string) => string;
  kind: string;
  date: string;
  inferredDate: string;
  unknownDate: string;
  publisher: string;
  unknownPublisher: string;
  address: string;
  unknownAddress: string;
  licence: string;
  unknownLicence: string;
  language: string;
  all: string;
}

interface AboutTexts {
  description: string;
  lead: string;
  what: string;
  whatText: string[];
  certainty: string;
  /** Words of the pages and what they mean. */
  certaintyTerms: [term: string, meaning: string][];
  current: string;
  currentText: string;
  sources: string;
  sourcesText: (count: number) => string;
  take: string;
  ways: [path: string, name: string, what: string][];
  keys: string;
  keysText: string;
  slashKey: string;
}

/** What is said where a page cannot be shown now. */
interface TroubleTexts {
  tooMuch: string;
  tooMuchAdvice: string;
  busy: string;
  busyAdvice: string;
  failed: string;
  failedAdvice: string;
  retry: string;
  offline: string;
}
