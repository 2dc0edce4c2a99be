import { boundsOf } from '../../calendar/time/bounds';
import { FAR_FUTURE, FAR_PAST, type Instant } from '../../shared/instant';
import { type Language, languageTag } from '../../shared/language';
import { usesZone, utcValue } from '../icalendar/date-values';
import { folded } from '../icalendar/content-line';
import { component, property, textProperty, uriProperty } from '../icalendar/property';
import { timeZoneComponent } from '../icalendar/time-zone';
import { type Feed, type FeedEvent, type FeedWriter, type RecurringEvent } from './feed';
import { writeEvent, writeRecurring } from './write-ics-event';

/** How often calendar programs should look again. */
const REFRESH = 'PT6H';
const PRODUCT = '-//Samverkan//Feeds//SV';

interface Span {
  from: Instant;
  to: Instant;
}

/** What an event writes in a zone: its times, and the period of a rule that it stands for, which may lie far from them. */
const zonedTimesOf = ({ placement, timeZone, series, occurrenceOf }: FeedEvent): [zone: string, ...Instant[]][] => [
  ...(placement?.kind === 'TIME'
    ? [[timeZone, placement.start, placement.end ?? placement.start] as [string, ...Instant[]]]
    : []),
  ...(series?.rhythm?.precision === 'TIME' && occurrenceOf !== null
    ? [[series.rhythm.timeZone, boundsOf(occurrenceOf, series.rhythm.timeZone).earliest] as [string, ...Instant[]]]
    : []),
];

/** The zones in which times are written, and over which time. */
const zonesOf = (events: readonly FeedEvent[], recurring: readonly RecurringEvent[]): Map<string, Span> => {
  const zones = new Map<string, Span>();
  const add = (zone: string, ...times: Instant[]) => {
    if (!usesZone(zone)) return;
    const { from, to } = zones.get(zone) ?? { from: FAR_FUTURE, to: FAR_PAST };
    zones.set(zone, { from: Math.min(from, ...times), to: Math.max(to, ...times) });
  };
  for (const event of events) for (const times of zonedTimesOf(event)) add(...times);
  // A rule may go on for ever, through all changes that its zone will see.
  for (const { event } of recurring)
    for (const [zone, ...times] of zonedTimesOf(event)) add(zone, ...times, FAR_FUTURE);
  return zones;
};

const zoneLines = (events: readonly FeedEvent[], recurring: readonly RecurringEvent[] = []): string =>
  [...zonesOf(events, recurring)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([zone, { from, to }]) => timeZoneComponent(zone, from, to).map(folded).join(''))
    .join('');

/** A feed as a calendar (RFC 5545, with the properties of RFC 7986 and 9073). Its bytes follow from the feed alone. */
export const writeIcs: FeedWriter = (feed: Feed): string => {
  const { id, title, description, addresses, updated, events, recurring, language } = feed;
  return component(
    'VCALENDAR',
    property('VERSION', ':2.0'),
    property('PRODID', `:${PRODUCT}`),
    property('CALSCALE', ':GREGORIAN'),
    property('UID', `:${id}`),
    property('LAST-MODIFIED', `:${utcValue(updated)}`),
    textProperty(`NAME;LANGUAGE=${languageTag(language)}`, title),
    textProperty('X-WR-CALNAME', title),
    textProperty(`DESCRIPTION;LANGUAGE=${languageTag(language)}`, description),
    textProperty('X-WR-CALDESC', description),
    uriProperty('URL', addresses.html),
    uriProperty('SOURCE;VALUE=URI', addresses.ics),
    property('REFRESH-INTERVAL', `;VALUE=DURATION:${REFRESH}`),
    property('X-PUBLISHED-TTL', `:${REFRESH}`),
    zoneLines(events, recurring),
    ...recurring.map((one) => writeRecurring(one, language)),
    ...events.map((event) => writeEvent(event, language)),
  );
};

/** One event as a calendar file, however long the period is within which it is. */
export const writeEventFile = (event: FeedEvent, language: Language): string =>
  component(
    'VCALENDAR',
    property('VERSION', ':2.0'),
    property('PRODID', `:${PRODUCT}`),
    property('CALSCALE', ':GREGORIAN'),
    zoneLines([event]),
    writeEvent(event, language),
  );
