import { Language } from '../../shared/language';

/** What an element may show beside title and time, as its attribute `show` names it. */
export const EMBED_PARTS = ['organiser', 'place', 'status', 'description', 'calendar'] as const;
export type EmbedPart = (typeof EMBED_PARTS)[number];

const DEFAULT_PARTS: EmbedPart[] = ['organiser', 'place', 'status', 'calendar'];
export const LARGEST_LIMIT = 20;

/** Parameters of an address; a name that is there twice has several values. */
export type Query = Record<string, string | string[] | undefined>;

export interface EmbedOptions {
  limit: number;
  language: Language;
  show: EmbedPart[];
}

/** The first value of a parameter; empty without one. */
export const firstOf = (value: string | string[] | undefined): string => [value ?? ''].flat()[0] ?? '';

const partsOf = (value: string | string[] | undefined): EmbedPart[] => {
  if (value === undefined) return DEFAULT_PARTS;
  const named = [value].flat().flatMap((text) => text.split(/\s+/));
  return EMBED_PARTS.filter((part) => named.includes(part));
};

/** The attributes of an element, from the parameters of the same names; wrong values fall back as they do there. */
export const embedOptions = ({ limit, lang, show }: Query): EmbedOptions => ({
  limit: /^(?:[1-9]|1\d|20)$/.test(firstOf(limit)) ? Number(firstOf(limit)) : 5,
  language: firstOf(lang) === 'en' ? Language.EN : Language.SV,
  show: partsOf(show),
});
