import { firstOf, type Query } from './embed-options';
import { type EmbedSource, readSource, SOURCE_KINDS, type SourceKind } from './embed-source';

/** What the form's fields hold. */
export interface BuilderChoice {
  kind: SourceKind;
  slug: string;
  actor: string;
  theme: string;
  region: string;
  /** What was asked for, as text; empty where nothing was. */
  asked: string;
  /** Null where that is no source. */
  source: EmbedSource | null;
}

const FILTERS = ['actor', 'theme', 'region'] as const;

const chosenText = (kind: SourceKind, query: Query): string => {
  if (kind !== 'events') return `${kind}/${firstOf(query.slug).trim()}`;
  const given = new URLSearchParams();
  for (const name of FILTERS) if (firstOf(query[name]).trim()) given.set(name, firstOf(query[name]).trim());
  return given.size ? `events?${given}` : 'events';
};

/** Reads `source`, or without it the fields of the form: `of` with `slug`, or `of=events` with `actor`, `theme`, `region`. */
export const builderChoice = (query: Query, base: string): BuilderChoice => {
  const of = SOURCE_KINDS.find((kind) => kind === firstOf(query.of)) ?? 'coalitions';
  const isChosen = of === 'events' || firstOf(query.slug).trim() !== '';
  const asked = firstOf(query.source) || (isChosen ? chosenText(of, query) : '');
  const source = readSource(asked, base);
  const filter = (name: string) => source?.parameters.find(([each]) => each === name)?.[1] ?? firstOf(query[name]);
  return {
    kind: source?.kind ?? of,
    slug: source ? source.slug : firstOf(query.slug) || asked,
    actor: filter('actor'),
    theme: filter('theme'),
    region: filter('region'),
    asked,
    source,
  };
};
