import { type EventKind } from '../../calendar/event-kind';
import { type Instant } from '../../shared/instant';
import { type Language } from '../../shared/language';

/** The collections of which each member has a feed, as they stand in addresses. */
export const COLLECTIONS = ['coalitions', 'organisations', 'people', 'themes', 'regions'] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** What a feed is of: one of a collection, or all events. */
export interface FeedSubject {
  collection: Collection;
  slug: string;
}

/** Which periods calendar files show for events whose day is not fixed: all, those of at most 31 days, none. */
export enum Imprecise {
  ALL = 'ALL',
  MONTH = 'MONTH',
  OMIT = 'OMIT',
}

/** Which occurrences that nobody has announced are shown: those of recent plans, all, none. */
export enum Expected {
  RECENT = 'RECENT',
  ALL = 'ALL',
  OMIT = 'OMIT',
}

/** What is asked of a feed. Every condition given must hold; of several values of one, any. Slugs. */
export interface FeedQuestion {
  subject: FeedSubject | null;
  actors: readonly string[];
  themes: readonly string[];
  regions: readonly string[];
  kinds: readonly EventKind[];
  /** Only what is not surely over then; ALL for everything, null for what is usual in the format. */
  from: Instant | 'ALL' | null;
  imprecise: Imprecise;
  expected: Expected;
  language: Language;
  limit: number;
  /** Whether the limit was given, and belongs into the addresses of further pages. */
  limitGiven: boolean;
  after: string | null;
  /** The parameters as they stand in addresses of the same feed, without those of paging. */
  query: string;
}
