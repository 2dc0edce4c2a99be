/** The first segment of the addresses of all that has a page. */
export const COLLECTIONS = {
  Organisation: 'organisations',
  Coalition: 'coalitions',
  Person: 'people',
  Theme: 'themes',
  Event: 'events',
  Source: 'sources',
} as const;

/** What has a page. */
export type Linked = keyof typeof COLLECTIONS;

export const LINKED = Object.keys(COLLECTIONS) as readonly Linked[];
