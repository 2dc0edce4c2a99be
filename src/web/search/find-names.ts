import { SUGGEST } from './suggest-query';

/** What has a name that was looked for. */
export interface Named {
  /** `Organisation` and so on, as the API calls it. */
  type: string;
  slug: string;
  name: string;
  /** The one of its names that was hit. */
  matched: string;
}

interface Edge {
  matched: string;
  node: { __typename: string; slug?: string; eventSlug?: string | null; name?: string; title?: string };
}

const namedOf = ({ matched, node: { __typename: type, slug, eventSlug, name, title } }: Edge): Named[] => {
  const key = slug ?? eventSlug;
  return key ? [{ type, slug: key, name: name ?? title ?? matched, matched }] : [];
};

/**
 * Asks the API for the best names, in the language of the page.
 * @param api its address
 * @param types of SearchType; all where null
 * @throws where it cannot be asked, or refuses, or the signal ends it
 */
export const findNames = async (
  api: string,
  query: string,
  types: readonly string[] | null,
  signal: AbortSignal,
): Promise<Named[]> => {
  const variables = { query, types, language: document.documentElement.lang.toUpperCase() };
  const answer = await fetch(api, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: SUGGEST, variables }),
    signal,
  });
  const { data } = (await answer.json()) as { data?: { search: { edges: Edge[] } } };
  if (!data) throw new Error('The search has got no answer.');
  return data.search.edges.flatMap(namedOf);
};
