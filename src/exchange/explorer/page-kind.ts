import { type Html, type HtmlPart } from '../pages/html';
import { type Place } from '../pages/page-head';
import { type Reading } from '../pages/reading';
import { type Instant } from '../../shared/instant';
import { type SourceNotes } from './source-notes';

/** What somebody asks of a page by its address. */
export interface Asked extends Reading {
  /** From our base on, without parameters: `/coalitions/likvardig-utbildning`. */
  path: string;
  /** What the pattern leaves open, decoded; '' where it leaves nothing open. */
  slug: string;
  params: URLSearchParams;
  now: Instant;
  /** The beginning of `day` as GraphQL takes it; null for now, and on pages without time. */
  at: string | null;
}

/** What a page says. */
export interface Written {
  title: string;
  /** In a sentence, for search engines and previews. */
  description: string;
  /** Of the Open Graph protocol; a website unless said. */
  type?: 'website' | 'profile';
  /** The path that it is found at; who asked at another is led there. Where asked unless said. */
  path?: string;
  head?: HtmlPart;
  data?: object | null;
  main: Html;
}

/**
 * A kind of page: a question in GraphQL, and how its answer is written. Nothing else is read for it, so that whoever wants the same
 * facts can ask the same question.
 */
export interface PageKind<Answer> {
  /** `/coalitions/:slug` */
  pattern: string;
  place: Place | null;
  /** The parameters that it has beside `lang` and `at`, which all pages keep in their links. */
  params: readonly string[];
  /** Whether what it says depends on `at`. */
  hasTime: boolean;
  /** Whether it has a search form of its own; then its head has none. */
  hasSearch?: boolean;
  scripts?: readonly string[];
  /** Within the limits of docs/limits.md, with the variables that a page can have. */
  query: string;
  /** Those that the query declares. BAD_USER_INPUT where the address cannot be read. */
  variables(asked: Asked): Record<string, unknown>;
  /** Null where there is nothing at the address. */
  write(answer: Answer, asked: Asked, notes: SourceNotes): Written | null;
}
