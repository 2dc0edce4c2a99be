/** What the calendar says. */
export interface CalendarTexts {
  /** The view of one month. */
  month: string;
}
