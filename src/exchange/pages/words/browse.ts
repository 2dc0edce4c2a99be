/** What the start, the search, and the pages of themes and sources say. */
export interface BrowseTexts {
  /** Where a search finds nothing. */
  nothingFound: string;
}
