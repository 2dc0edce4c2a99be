import { type Language } from './words';

/** What an element may show of an event beside its title and time. */
export const PARTS = ['organiser', 'place', 'status', 'description', 'calendar'] as const;
export type Part = (typeof PARTS)[number];

export type HeadingLevel = 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';

/** Shown where `show` is absent. */
const DEFAULT_PARTS: Part[] = ['organiser', 'place', 'status', 'calendar'];
const DEFAULT_LIMIT = 5;

/** A whole number from 1 to 20; 5 for anything else. */
export const readLimit = (text: string | null): number =>
  text && /^(?:[1-9]|1\d|20)$/.test(text.trim()) ? Number(text) : DEFAULT_LIMIT;

/** The parts named, separated by white space; unknown ones are left out. */
export const readParts = (text: string | null): Set<Part> => {
  if (text === null) return new Set(DEFAULT_PARTS);
  const named = text.toLowerCase().split(/\s+/);
  return new Set(PARTS.filter((part) => named.includes(part)));
};

/** The level of the heading, 1 to 6, as the page's own headings call for; 2 for anything else. */
export const readLevel = (text: string | null): HeadingLevel =>
  text && /^[1-6]$/.test(text.trim()) ? (`h${text.trim()}` as HeadingLevel) : 'h2';

/** Swedish or English by a language tag (BCP 47); null for other languages. */
export const languageOf = (tag: string | null | undefined): Language | null => {
  const primary = (tag ?? '').trim().toLowerCase().split('-')[0];
  return primary === 'sv' || primary === 'en' ? primary : null;
};
