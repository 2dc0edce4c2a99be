/** The feeds of one actor, theme or region, and the free filter. */
const SOURCE = /^(?:(?:coalitions|organisations|people|themes|regions)\/[\w-]{1,200}|events)$/;
const SUFFIX = /\.(?:ics|atom|json)$/;

/** Stated by the element itself, whatever the source says of them. */
const OWN = ['limit', 'lang', 'after'];

/**
 * The address of the JSON feed of a source: `coalitions/SLUG`, `events?theme=SLUG`, or the whole address of a feed of this
 * deployment. Null for anything else, above all for another host.
 */
export const feedAddress = (base: string, source: string, limit: number, language: string): string | null => {
  const feeds = `${base}/feeds/`;
  const asked = source.trim();
  const [path, ...rest] = (asked.startsWith(feeds) ? asked.slice(feeds.length) : asked).split('#')[0].split('?');
  const name = path.replace(SUFFIX, '');
  if (!SOURCE.test(name)) return null;
  const search = new URLSearchParams(rest.join('?'));
  for (const own of OWN) search.delete(own);
  search.set('limit', String(limit));
  search.set('lang', language);
  return `${feeds}${name}.json?${search}`;
};
