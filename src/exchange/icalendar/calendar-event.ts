import { type Instant } from '../../shared/instant';

/** An event of a calendar of others (VEVENT; RFC 5545, 3.6.1). Texts are as they came, not to be trusted. */
export interface CalendarEvent {
  uid: string | null;
  /** Which occurrence of the event of that UID it stands for; EDTF. */
  recurrenceId: string | null;
  sequence: number;
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED' | null;
  title: string | null;
  description: string | null;
  location: string | null;
  url: string | null;
  /** EDTF: a day, an interval of days, a time in `timeZone`, or in UTC with `Z`. Null where none can be read. */
  when: string | null;
  /** IANA; null for days and times of no zone. */
  timeZone: string | null;
  /** ISO 8601. */
  duration: string | null;
  /** RFC 5545, 3.3.10. */
  rule: string | null;
  /** EDTF, in `timeZone` where they have one; so are the next. */
  rdates: string[];
  exdates: string[];
  categories: string[];
  organiser: { name: string | null; address: string | null } | null;
  lastModified: Instant | null;
  created: Instant | null;
}
