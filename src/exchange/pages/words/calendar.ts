/** What the calendar and the pages of events say. */
export interface CalendarTexts {
  month: string;
  previousMonth: string;
  nextMonth: string;
  thisMonth: string;
  /** Whose events are shown. */
  whose: string;
  whoseHint: string;
  theme: string;
  kind: string;
  all: string;
  /** The kind of event that is none of the others. */
  otherKind: string;
  /** The calendar of an actor: "Kalender för …". */
  calendarOf: (name: string) => string;
  everybody: string;
  noActor: (asked: string) => string;
  week: string;
  today: string;
  /** How a time of day is written, from two digits each. */
  clock: (hour: string, minute: string) => string;
  /** What a hatched field means. */
  notOnDay: string;
  /** What a dashed edge means. */
  planned: string;
  eventsIn: (month: string) => string;
  coming: string;
  nothingIn: (month: string) => string;
  /** Before what is known of when somebody meets. */
  known: string;
  /** Of what surely goes on. */
  underWay: string;
  mayHaveBegun: string;
  onlyFirst: (count: number) => string;
  asList: string;
  description: (name: string) => string;
  copy: string;
  copied: string;
  /** Those of the same series. */
  inSeries: string;
  organisersNext: (name: string) => string;
  onBehalfOf: string;
  planOf: (date: string) => string;
}
