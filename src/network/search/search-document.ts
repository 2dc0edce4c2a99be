export type SearchType = 'Organisation' | 'Coalition' | 'Person' | 'Event' | 'Theme' | 'Source';

export interface SearchDocument {
  id: string;
  type: SearchType;
  /** The first is the one that it is known by. Weights are above 0 and at most 1: how much a hit on that name is worth. */
  names: readonly { text: string; weight: number }[];
}

export interface SearchHit {
  id: string;
  type: SearchType;
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
