/** What bounds the reading of a calendar, whatever it holds. */
export interface Limits {
  bytes: number;
  /** Octets of an unfolded line. */
  lineLength: number;
  depth: number;
  events: number;
  /** RDATE and EXDATE of one event. */
  dates: number;
  problems: number;
  /** Searches for the offset of a zone that the calendar defines itself. */
  zoneSearches: number;
}

export const LIMITS: Limits = {
  bytes: 10_000_000,
  lineLength: 1_000_000,
  depth: 10,
  events: 20_000,
  dates: 5_000,
  problems: 1_000,
  zoneSearches: 1_000,
};
