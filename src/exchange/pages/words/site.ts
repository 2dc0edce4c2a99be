/** What stands around every page. */
export interface SiteTexts {
  /** For who leaps over the head of a page. */
  skip: string;
  /** What the list of the main pages is called. */
  navigation: string;
  organisations: string;
  coalitions: string;
  people: string;
  themes: string;
  calendar: string;
  network: string;
  about: string;
  search: string;
  searchHint: string;
  /** The link to the query that a page was made from. */
  asGraphql: string;
  /** The heading of the form that chooses the day as of which a page is shown. */
  timeTravel: string;
  show: string;
  /** `day` in words: "1 juni 2021". */
  seenOn: (day: string) => string;
  showToday: string;
  /** The heading of the list of sources. */
  sources: string;
  /** One of them. */
  source: string;
  certainty: { YES: string; POSSIBLY: string; NO: string };
  /** Above names that are almost what was asked for. */
  didYouMean: string;
}
