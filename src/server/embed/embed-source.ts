import { COLLECTIONS } from '../../exchange/feeds/feed-question';

/** The kinds of feeds that can be embedded, as the addresses of feeds name them. */
export const SOURCE_KINDS = [...COLLECTIONS, 'events'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What an embedded list shows: a feed, by the path of its address after `/feeds/`. */
export interface EmbedSource {
  kind: SourceKind;
  /** Empty for the free filter, `events`. */
  slug: string;
  /** Parameters of the feed, without those that an element states itself. */
  parameters: [name: string, value: string][];
}

const SOURCE = new RegExp(`^(?:(${COLLECTIONS.join('|')})/([\\w-]{1,200})|(events))$`);
const SUFFIX = /\.(?:ics|atom|json)$/;
const OWN = ['limit', 'lang', 'after'];

/**
 * Reads a source as the element does: `coalitions/SLUG`, `events?theme=SLUG` …, or a whole address of a feed of this
 * deployment. Null for anything else.
 */
export const readSource = (text: string, base: string): EmbedSource | null => {
  const feeds = `${base}/feeds/`;
  const asked = text.trim();
  const [path, ...rest] = (asked.startsWith(feeds) ? asked.slice(feeds.length) : asked).split('#')[0].split('?');
  const found = SOURCE.exec(path.replace(SUFFIX, ''));
  if (!found) return null;
  return {
    kind: (found[1] ?? found[3]) as SourceKind,
    slug: found[2] ?? '',
    parameters: [...new URLSearchParams(rest.join('?'))].filter(([name]) => !OWN.includes(name)),
  };
};

/** The source as one text: `coalitions/SLUG`, `events?theme=SLUG`. */
export const sourceText = ({ kind, slug, parameters }: EmbedSource): string => {
  const search = String(new URLSearchParams(parameters));
  return `${slug ? `${kind}/${slug}` : kind}${search && `?${search}`}`;
};

/** The address of the feed's page. */
export const pageAddress = (base: string, source: EmbedSource, lang: string): string =>
  `${base}/feeds/${sourceText({ ...source, parameters: [...source.parameters, ['lang', lang]] })}`;
