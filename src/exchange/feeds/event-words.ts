import { AttendanceMode } from '../../calendar/attendance-mode';
import { EventKind } from '../../calendar/event-kind';
import { Language } from '../../shared/language';

/** What a language says of an event, in any format. */
export interface EventWords {
  /** In small letters. OTHER says nothing. */
  kinds: Record<EventKind, string | null>;
  /** Each fits after `or`. */
  attendanceModes: Record<AttendanceMode, string>;
  or: string;
  time: string;
  timeNotStated: string;
  place: string;
  attendance: string;
  organiser: string;
  organisers: string;
  status: string;
  remark: string;
  subjects: string;
  series: string;
  participants: string;
  website: string;
  /** Before the addresses where there is more. */
  more: string;
  /** What must be said beside a title. */
  notFixed: string;
  notStated: string;
  newDateNotFixed: string;
}

const sv: EventWords = {
  kinds: {
    [EventKind.MEETING]: 'möte',
    [EventKind.DIALOGUE]: 'dialog',
    [EventKind.ROUND]: 'samtalsrunda',
    [EventKind.CONFERENCE]: 'konferens',
    [EventKind.SEMINAR]: 'seminarium',
    [EventKind.LECTURE]: 'föreläsning',
    [EventKind.WORKSHOP]: 'workshop',
    [EventKind.OTHER]: null,
  },
  attendanceModes: {
    [AttendanceMode.ON_SITE]: 'på plats',
    [AttendanceMode.ONLINE]: 'digitalt',
    [AttendanceMode.HYBRID]: 'på plats och digitalt samtidigt',
  },
  or: 'eller',
  time: 'Tid',
  timeNotStated: 'ej angiven',
  place: 'Plats',
  attendance: 'Deltagande',
  organiser: 'Arrangör',
  organisers: 'Arrangörer',
  status: 'Status',
  remark: 'Anmärkning',
  subjects: 'Ämnen',
  series: 'Återkommande',
  participants: 'Medverkande',
  website: 'Webbplats',
  more: 'Mer',
  notFixed: 'datum ej fastställt',
  notStated: 'datum ej angivet',
  newDateNotFixed: 'nytt datum ej fastställt',
};

const en: EventWords = {
  kinds: {
    [EventKind.MEETING]: 'meeting',
    [EventKind.DIALOGUE]: 'dialogue',
    [EventKind.ROUND]: 'round of talks',
    [EventKind.CONFERENCE]: 'conference',
    [EventKind.SEMINAR]: 'seminar',
    [EventKind.LECTURE]: 'lecture',
    [EventKind.WORKSHOP]: 'workshop',
    [EventKind.OTHER]: null,
  },
  attendanceModes: {
    [AttendanceMode.ON_SITE]: 'on site',
    [AttendanceMode.ONLINE]: 'online',
    [AttendanceMode.HYBRID]: 'on site and online at once',
  },
  or: 'or',
  time: 'Time',
  timeNotStated: 'not stated',
  place: 'Place',
  attendance: 'Attendance',
  organiser: 'Organiser',
  organisers: 'Organisers',
  status: 'Status',
  remark: 'Note',
  subjects: 'Subjects',
  series: 'Recurring',
  participants: 'Participants',
  website: 'Website',
  more: 'More',
  notFixed: 'date to be announced',
  notStated: 'date not stated',
  newDateNotFixed: 'new date to be announced',
};

const catalogue: Record<Language, EventWords> = { [Language.SV]: sv, [Language.EN]: en };

export const eventWords = (language: Language): EventWords => catalogue[language];
