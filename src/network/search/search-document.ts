export const SEARCH_TYPES = ['Organisation', 'Coalition', 'Person', 'Event', 'Theme', 'Source'] as const;

export type SearchType = (typeof SEARCH_TYPES)[number];

/** What tells documents apart. */
export interface DocumentKey {
  type: SearchType;
  id: string;
}

export interface SearchDocument extends DocumentKey {
  /** The first is the one that it is known by. Weights are above 0 and at most 1: how much a hit on that name is worth. */
  names: readonly { text: string; weight: number }[];
}

export interface SearchHit extends DocumentKey {
  /** Above 1 for a whole name, at most 1 otherwise; comparable within one answer only. */
  score: number;
  /** The name that was hit. */
  matched: string;
}

export interface SearchOptions {
  types?: readonly SearchType[];
  /** 20 by default. */
  limit?: number;
}
