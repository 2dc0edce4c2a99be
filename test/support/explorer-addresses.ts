/** An address of each kind of page over the built-in documents, by its pattern. */
export const EXPLORER_ADDRESSES: Readonly<Record<string, string>> = {
  '/': '/',
  '/search': '/search?q=skolverkt',
  '/organisations': '/organisations',
  '/organisations/:slug': '/organisations/myndigheten-for-delaktighet',
  '/coalitions': '/coalitions',
  '/coalitions/:slug': '/coalitions/likvardig-utbildning',
  '/people': '/people',
  '/people/:slug': '/people/christel-martinsson',
  '/themes': '/themes',
  '/themes/:slug': '/themes/likvardighet',
  '/sources/:slug': '/sources/amnesgruppen-likvardig-utbildning',
  '/events/:slug': '/events/likvardig-utbildning-2021-10-12',
  '/calendar': '/calendar?month=2021-10',
  '/network': '/network?from=snaptive&to=centrala-studiestodsnamnden',
  '/about': '/about',
};

/** The same address with another parameter. */
export const withParam = (address: string, param: string): string =>
  `${address}${address.includes('?') ? '&' : '?'}${param}`;
