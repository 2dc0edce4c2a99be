import { boundsOf } from '../../calendar/time/bounds';
import { zoneOf } from '../../calendar/time/zone';
import { FAR_FUTURE, FAR_PAST, type Instant } from '../../shared/instant';
import { type Language } from '../../shared/language';
import { usesZone, utcValue } from '../icalendar/date-values';
import { folded } from '../icalendar/content-line';
import { component, property, textProperty, uriProperty } from '../icalendar/property';
import { timeZoneComponent } from '../icalendar/time-zone';
import { type Feed, type FeedEvent, type FeedWriter } from './feed';
import { writeEvent, writeRecurring } from './write-ics-event';

/** How often calendar programs should look again. */
const REFRESH = 'PT6H';
const PRODUCT = '-//Samverkan//Feeds//SV';

interface Span {
  from: Instant;
  to: Instant;
}

/** The zones in which times are written, and over which time. A rule may go on for ever, and so do the zone's own. */
const zonesOf = (events: readonly FeedEvent[]): Map<string, Span> => {
  const zones = new Map<string, Span>();
  const add = (timeZone: string, start: Instant, end: Instant): void => {
    if (!usesZone(timeZone)) return;
    const { id } = zoneOf(timeZone);
    const { from, to } = zones.get(id) ?? { from: FAR_FUTURE, to: FAR_PAST };
    zones.set(id, { from: Math.min(from, start), to: Math.max(to, end) });
  };
  for (const { placement, timeZone, series, occurrenceOf } of events) {
    if (placement?.kind === 'TIME') add(timeZone, placement.start, placement.end ?? placement.start);
    // Of what was moved, the time at which it was to be may be in another zone.
    if (!placement || occurrenceOf === null || series?.rhythm?.precision !== 'TIME') continue;
    const { earliest } = boundsOf(occurrenceOf, series.rhythm.timeZone);
    add(series.rhythm.timeZone, earliest, earliest);
  }
  return zones;
};

const zoneLines = (events: readonly FeedEvent[]): string =>
  [...zonesOf(events)]
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
    textProperty(`NAME;LANGUAGE=${language.toLowerCase()}`, title),
    textProperty('X-WR-CALNAME', title),
    textProperty(`DESCRIPTION;LANGUAGE=${language.toLowerCase()}`, description),
    textProperty('X-WR-CALDESC', description),
    uriProperty('URL', addresses.html),
    uriProperty('SOURCE;VALUE=URI', addresses.ics),
    property('REFRESH-INTERVAL', `;VALUE=DURATION:${REFRESH}`),
    property('X-PUBLISHED-TTL', `:${REFRESH}`),
    zoneLines([...recurring.map(({ event }) => event), ...events]),
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
