import { type AttendanceMode } from '../../calendar/attendance-mode';
import { type EventKind } from '../../calendar/event-kind';
import { type EventStatus } from '../../calendar/event-status';
import { type FeedAddresses } from '../../calendar/feed-addresses';
import { type ParticipationRole } from '../../calendar/participation-role';
import { type Rhythm } from '../../calendar/time/rhythm';
import { type ActorKind } from '../../directory/actor-kind';
import { type Instant } from '../../shared/instant';
import { type Language } from '../../shared/language';

/** Somebody or something that a feed names, with its page. */
export interface FeedLink {
  name: string;
  /** The address of its page in Swedish: `/coalitions/SLUG`, `/themes/SLUG`. */
  address: string;
}

export interface FeedActor extends FeedLink {
  id: string;
  kind: ActorKind;
}

export interface FeedParticipant {
  actor: FeedActor;
  role: ParticipationRole;
  /** The role in words: those of the source, else our own. */
  roleText: string;
}

/**
 * Where an event stands in a calendar of days: at a time, or on days. Days are civil (milliseconds as if in UTC), `until` is the
 * first day after. `isFixed` is false where the event is somewhere within these days, or may be: no one has said on which.
 */
export type Placement =
  | { kind: 'TIME'; start: Instant; end: Instant | null }
  | { kind: 'DAYS'; from: number; until: number; isFixed: boolean };

export interface FeedSeries extends Pick<FeedLink, 'name'> {
  id: string;
  /** ISO 8601; null if not stated. */
  duration: string | null;
  /** Null where only a count and a season is known. */
  rhythm: Rhythm | null;
}

/** An event in one language, with all that any format says of it. */
export interface FeedEvent {
  /** A UUID, the same for ever: also when an expected occurrence is announced, moved or cancelled. */
  id: string;
  /** Of its page; with `.ics` after it, of its calendar file. */
  address: string;
  title: string;
  /** What must stand beside the title: "datum ej fastställt", "enligt plan från 2021". */
  remarks: string[];
  kind: EventKind;
  status: EventStatus;
  /** In a word: "bekräftad", "inställd". */
  statusText: string;
  /** Null where no time is stated, as of what is put off without a new date. */
  edtf: string | null;
  timeZone: string;
  /** In words, with the remarks: "januari 2027, enligt plan från 2021". Null without a time. */
  when: string | null;
  earliest: Instant | null;
  latest: Instant | null;
  /** Null where no calendar can show it: without a time, or open to one side. */
  placement: Placement | null;
  /** Several are a choice. */
  attendanceModes: AttendanceMode[];
  location: string | null;
  url: string | null;
  description: string | null;
  subjects: string[];
  /** The one in whose calendar it stands first. */
  organisers: FeedActor[];
  /** Without organisers. */
  participants: FeedParticipant[];
  themes: FeedLink[];
  series: FeedSeries | null;
  /** The period of the series that it stands for, as EDTF. */
  occurrenceOf: string | null;
  published: Instant;
  updated: Instant;
  /** From 1; rises with every change. */
  version: number;
}

/** When somebody usually meets, for those who find nothing announced. */
export interface UsualTime {
  organiser: FeedActor;
  /** "brukar vara i januari, maj och oktober", "usually four times in spring". */
  text: string;
}

/** A series whose rule fixes the day, as one event. */
export interface RecurringEvent {
  /** The first occurrence; its id is that of the series. */
  event: FeedEvent;
  /** RFC 5545, 3.3.10, counted from that occurrence, with its end. */
  rule: string;
  /** The periods (EDTF) that it does not stand for: other events do, or did. */
  except: string[];
}

/** A feed, or a page of one, in one language. */
export interface Feed {
  /** A UUID. */
  id: string;
  title: string;
  /** What it holds, in a sentence. */
  description: string;
  language: Language;
  addresses: FeedAddresses;
  /** Whose events they are, where they are those of one actor; for schema.org. */
  actor: FeedActor | null;
  /** The series by which the organisers' events recur, as far as they are in this feed. */
  series: FeedSeries[];
  usual: UsualTime[];
  /** By time; those without a time last. */
  events: FeedEvent[];
  /** What calendar files state as a rule and not event by event; empty in other formats. */
  recurring: RecurringEvent[];
  /** Of the newest change in it. */
  updated: Instant;
  /** The same feed from the next page on; null on the last. */
  next: FeedAddresses | null;
}

/** A feed as text of a format. */
export type FeedWriter = (feed: Feed) => string;
