/** What an address shares: never headers, for they may hold a key. */
export interface Shared {
  query?: string;
  variables?: string;
}

/** Node refuses a request whose headers exceed 16 KiB (`--max-http-header-size`), the address among them. */
const LONGEST_ADDRESS = 8_000;

/** Reads `?query=…&variables=…` (GraphQL over HTTP, "GET"). Without a query nothing is shared. */
export function readAddress(search: string): Shared {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query');
  if (!query?.trim()) return {};
  return { query, variables: parameters.get('variables') ?? '' };
}

/** `?query=…&variables=…` for a tab, or '' when there is nothing to share or it would not fit into a request. */
export function toSearch(tab: { query?: string | null; variables?: string | null }): string {
  if (!tab.query?.trim()) return '';
  const parameters = new URLSearchParams({ query: tab.query });
  if (tab.variables?.trim()) parameters.set('variables', tab.variables);
  const search = `?${parameters}`;
  return search.length <= LONGEST_ADDRESS ? search : '';
}
