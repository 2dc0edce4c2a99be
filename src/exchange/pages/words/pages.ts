/** What the pages of events and feeds say. */
export interface PageTexts {
  events: string;
  /** Without a full stop. */
  nothingAnnounced: string;
  /** Before the name of the actor whose events are listed. */
  moreAbout: string;
  showEarlier: string;
  showUpcoming: string;
  addToCalendar: string;
  subscribe: string;
  subscribeHint: string;
  subscribeInCalendar: string;
  calendarAddress: string;
  calendarPrograms: string;
  /** How to subscribe in each calendar, by its name. */
  calendarSteps: [calendar: string, steps: string][];
  otherFormats: string;
  embed: string;
  firstPage: string;
  next: string;
  /** That a list ends here. */
  lastPage: string;
  pages: string;
  precision: string;
  /** In the other language, and its name for itself. */
  otherLanguage: string;
  expected: string;
  themes: string;
  kind: string;
  period: string;
  description: string;
  notFound: string;
  badRequest: string;
  notFoundAdvice: string;
  badRequestAdvice: string;
  allEvents: string;
  /** Leads from an address that cannot be read to the same without what follows the question mark. */
  withoutParams: string;
}
