import { AttendanceMode } from '../../calendar/attendance-mode';
import { EventStatus } from '../../calendar/event-status';
import { ParticipationRole } from '../../calendar/participation-role';
import { type Rhythm } from '../../calendar/time/rhythm';
import { boundsOf } from '../../calendar/time/bounds';
import { startOfDay } from '../../calendar/time/civil';
import { zoneOf } from '../../calendar/time/zone';
import { type Language, languageTag } from '../../shared/language';
import { dateValue, localValueIn, utcValue, zonedValue } from '../icalendar/date-values';
import { component, listProperty, parameterValue, property, textProperty, uriProperty } from '../icalendar/property';
import { titleLine } from './event-text';
import { icsDescription } from './ics-description';
import { isExactRhythm } from './exact-rhythm';
import { type FeedEvent, type Placement, type RecurringEvent } from './feed';
import { webAddress } from './web-address';
import { writeParticipant } from './write-ics-participant';

/** The scheme by which the text of a time that is not fixed is known (Library of Congress). */
const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF';

const isFixed = (placement: Placement): boolean => placement.kind === 'TIME' || placement.isFixed;

/** RFC 5545, 3.8.1.11: what is not surely so is tentative. */
const statusOf = ({ status }: FeedEvent, placement: Placement): string => {
  if (status === EventStatus.CANCELLED) return 'CANCELLED';
  return status === EventStatus.CONFIRMED && isFixed(placement) ? 'CONFIRMED' : 'TENTATIVE';
};

/** DTSTART and DTEND. Without an end a time stands alone, and a day is that day. */
const timesOf = (placement: Placement, timeZone: string, startValue: typeof zonedValue): string =>
  placement.kind === 'TIME'
    ? property('DTSTART', startValue(placement.start, timeZone)) +
      (placement.end === null ? '' : property('DTEND', zonedValue(placement.end, timeZone)))
    : property('DTSTART', `;VALUE=DATE:${dateValue(placement.from)}`) +
      property('DTEND', `;VALUE=DATE:${dateValue(placement.until)}`);

/** A period of a series as its rule counts it (3.8.4.4): of the type of the series' DTSTART, whatever the event's own is. */
const periodOf = (period: string, { precision, timeZone }: Rhythm): string => {
  const { earliest } = boundsOf(period, timeZone);
  return precision === 'TIME'
    ? localValueIn(earliest, timeZone)
    : `;VALUE=DATE:${dateValue(startOfDay(zoneOf(timeZone).toLocal(earliest)))}`;
};

/** Its own id or, where it stands for an occurrence of a rule, that of the series and which one. */
const identityOf = ({ id, series, occurrenceOf }: FeedEvent): string =>
  series && occurrenceOf !== null && isExactRhythm(series.rhythm)
    ? property('UID', `:${series.id}`) + property('RECURRENCE-ID', periodOf(occurrenceOf, series.rhythm))
    : property('UID', `:${id}`);

/** Time of day may be taken by a meeting; whole days, and what may not take place, leave it free. */
const transparencyOf = (placement: Placement, status: string): string =>
  placement.kind === 'TIME' && status === 'CONFIRMED' ? 'OPAQUE' : 'TRANSPARENT';

const isOnline = ({ attendanceModes }: FeedEvent): boolean =>
  attendanceModes.some((mode) => mode !== AttendanceMode.ON_SITE);

const bodyOf = (event: FeedEvent, placement: Placement, language: Language, startValue = zonedValue): string[] => {
  const status = statusOf(event, placement);
  const [organiser] = event.organisers;
  const code = languageTag(language);
  return [
    property('DTSTAMP', `:${utcValue(event.updated)}`),
    property('CREATED', `:${utcValue(event.published)}`),
    property('LAST-MODIFIED', `:${utcValue(event.updated)}`),
    property('SEQUENCE', `:${event.version - 1}`),
    timesOf(placement, event.timeZone, startValue),
    textProperty(`SUMMARY;LANGUAGE=${code}`, titleLine(event)),
    textProperty(`DESCRIPTION;LANGUAGE=${code}`, icsDescription(event, language)),
    textProperty('LOCATION', event.location),
    property('STATUS', `:${status}`),
    property('TRANSP', `:${transparencyOf(placement, status)}`),
    listProperty(
      `CATEGORIES;LANGUAGE=${code}`,
      event.themes.map(({ name }) => name),
    ),
    uriProperty('URL', event.address),
    uriProperty(`ORGANIZER;CN=${parameterValue(organiser.name)}`, organiser.address),
    isOnline(event) ? uriProperty('CONFERENCE;VALUE=URI', webAddress(event.url)) : '',
    isFixed(placement)
      ? ''
      : textProperty(`STRUCTURED-DATA;VALUE=TEXT;FMTTYPE=text/plain;SCHEMA="${EDTF}"`, event.edtf),
    ...[
      ...event.organisers.slice(1).map((actor) => ({ actor, role: ParticipationRole.ORGANISER, roleText: null })),
      ...event.participants,
    ].map((participant) => writeParticipant(event.id, participant)),
  ];
};

/** A VEVENT; nothing for an event that has no place in a calendar. */
export const writeEvent = (event: FeedEvent, language: Language): string =>
  event.placement ? component('VEVENT', identityOf(event), ...bodyOf(event, event.placement, language)) : '';

/** A VEVENT with a rule (RFC 5545, 3.8.5.3). */
export const writeRecurring = ({ event, rule, except }: RecurringEvent, language: Language): string => {
  const { placement, series } = event;
  if (!placement || !isExactRhythm(series?.rhythm ?? null)) return '';
  return component(
    'VEVENT',
    property('UID', `:${event.id}`),
    property('RRULE', `:${rule}`),
    ...except.map((period) => property('EXDATE', periodOf(period, series!.rhythm!))),
    ...bodyOf(event, placement, language, localValueIn),
  );
};
