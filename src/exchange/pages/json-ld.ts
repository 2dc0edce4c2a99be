import { AttendanceMode } from '../../calendar/attendance-mode';
import { EventStatus } from '../../calendar/event-status';
import { ActorKind } from '../../directory/actor-kind';
import { type Language } from '../../shared/language';
import { type Feed, type FeedActor, type FeedEvent, type FeedSeries } from '../feeds/feed';
import { addressIn, eventPage } from '../feeds/event-addresses';
import { eventDates } from './event-dates';
import { scheduleOf } from './schedule';
import { webAddress } from '../feeds/web-address';

const CONTEXT = 'https://schema.org';

const STATUSES: Partial<Record<EventStatus, string>> = {
  [EventStatus.CONFIRMED]: `${CONTEXT}/EventScheduled`,
  [EventStatus.CANCELLED]: `${CONTEXT}/EventCancelled`,
  [EventStatus.POSTPONED]: `${CONTEXT}/EventPostponed`,
};

const MODES: Record<AttendanceMode, string> = {
  [AttendanceMode.ON_SITE]: `${CONTEXT}/OfflineEventAttendanceMode`,
  [AttendanceMode.ONLINE]: `${CONTEXT}/OnlineEventAttendanceMode`,
  [AttendanceMode.HYBRID]: `${CONTEXT}/MixedEventAttendanceMode`,
};

/** What is told of a series for programs. */
export type SeriesFacts = Pick<FeedSeries, 'id' | 'name' | 'rhythm'>;

/** What is told of an event for programs. */
export type EventFacts = Pick<
  FeedEvent,
  | 'id'
  | 'address'
  | 'title'
  | 'status'
  | 'edtf'
  | 'timeZone'
  | 'placement'
  | 'attendanceModes'
  | 'location'
  | 'url'
  | 'description'
  | 'organisers'
  | 'themes'
> & { series: SeriesFacts | null };

/** One or several; undefined, which JSON leaves out, for none. */
const some = <Value>(values: Value[]): Value | Value[] | undefined => (values.length > 1 ? values : values[0]);

const attendanceMode = ({ attendanceModes: modes }: EventFacts): string | undefined =>
  modes.length > 1 ? MODES[AttendanceMode.HYBRID] : modes.map((mode) => MODES[mode])[0];

function locationOf({ attendanceModes: modes, location, url }: EventFacts) {
  const isOnSite = modes.length === 0 || modes.some((mode) => mode !== AttendanceMode.ONLINE);
  const isOnline = modes.some((mode) => mode !== AttendanceMode.ON_SITE);
  const address = webAddress(url);
  return some([
    ...(isOnSite && location !== null ? [{ '@type': 'Place', name: location }] : []),
    ...(isOnline && address !== null ? [{ '@type': 'VirtualLocation', url: address }] : []),
  ]);
}

/** PT1H30M. */
function durationOf({ placement }: EventFacts): string | undefined {
  if (placement?.kind !== 'TIME' || placement.end === null) return undefined;
  const minutes = (placement.end - placement.start) / 60_000;
  if (!Number.isInteger(minutes) || minutes <= 0) return undefined;
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}`;
}

const actorData = ({ id, kind, name, address }: FeedActor, language: Language) => ({
  '@type': kind === ActorKind.PERSON ? 'Person' : 'Organization',
  '@id': `urn:uuid:${id}`,
  name,
  url: addressIn(address, language),
});

const seriesData = ({ id, name, rhythm }: SeriesFacts) => ({
  '@type': 'EventSeries',
  '@id': `urn:uuid:${id}`,
  name,
  eventSchedule: (rhythm && scheduleOf(rhythm)) ?? undefined,
});

function eventData(event: EventFacts, language: Language) {
  const { start, end } = eventDates(event);
  const page = eventPage(event, language);
  return {
    '@type': 'Event',
    '@id': `urn:uuid:${event.id}`,
    name: event.title,
    description: event.description ?? undefined,
    url: page,
    sameAs: webAddress(event.url) ?? undefined,
    startDate: start ?? undefined,
    endDate: end ?? undefined,
    duration: durationOf(event),
    eventStatus: STATUSES[event.status],
    eventAttendanceMode: attendanceMode(event),
    location: locationOf(event),
    organizer: some(event.organisers.map((organiser) => actorData(organiser, language))),
    superEvent: event.series ? seriesData(event.series) : undefined,
    about: some(
      event.themes.map(({ name, address }) => ({ '@type': 'Thing', name, url: addressIn(address, language) })),
    ),
  };
}

/** An event for programs (https://schema.org/Event). Dates are as precise as they are stated, and left out where no form says so. */
export const eventJsonLd = (event: EventFacts, language: Language): object => ({
  '@context': CONTEXT,
  ...eventData(event, language),
});

/** A feed for programs: the actor with its events and series, or just these. */
export function feedJsonLd({ actor, series, events, language }: Feed): object | null {
  const event = [...series.map(seriesData), ...events.map((each) => eventData(each, language))];
  if (actor) return { '@context': CONTEXT, ...actorData(actor, language), event: some(event) };
  return event.length > 0 ? { '@context': CONTEXT, '@graph': event } : null;
}
