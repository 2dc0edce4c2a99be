/** What a browser asks for when it opens a page, and what a GraphQL client asks for (GraphQL over HTTP, "Media Types"). */
const HTML = ['text/html', 'application/xhtml+xml'];
const JSON_TYPES = ['application/json', 'application/graphql-response+json'];

/**
 * Whether an Accept header (RFC 9110, section 12.5.1) asks for a page rather than for JSON: HTML is named, and JSON is
 * not, or with a lower quality, or with the same but later. Wildcards ask for JSON, as curl's does.
 */
export function prefersHtml(accept: string | undefined): boolean {
  const ranges = (accept ?? '').split(',').map(readRange);
  const html = best(ranges, HTML);
  const json = best(ranges, JSON_TYPES);
  return html.quality > 0 && (html.quality > json.quality || (html.quality === json.quality && html.at < json.at));
}

function readRange(range: string, at: number) {
  const [type, ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  const stated = parameters.find((parameter) => parameter.startsWith('q='));
  return { type, quality: stated ? Number(stated.slice(2)) || 0 : 1, at };
}

const best = (ranges: ReturnType<typeof readRange>[], types: string[]) =>
  ranges
    .filter(({ type }) => types.includes(type))
    .reduce((one, other) => (other.quality > one.quality ? other : one), { type: '', quality: 0, at: Infinity });
