import { type Language } from './words';

/** What an element may show of an event beside its title and time. */
export const PARTS = ['organiser', 'place', 'status', 'description', 'calendar'] as const;
export type Part = (typeof PARTS)[number];

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

/** Swedish or English by a language tag (BCP 47); null for other languages. */
export const languageOf = (tag: string | null | undefined): Language | null => {
  const primary = (tag ?? '').trim().toLowerCase().split('-')[0];
  return primary === 'sv' || primary === 'en' ? primary : null;
};
