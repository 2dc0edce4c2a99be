import { parseRule } from '../../calendar/time/rule';
import { TimeError } from '../../calendar/time/time-error';
import { quote } from '../../shared/errors';
import { type Instant } from '../../shared/instant';
import { type CalendarEvent } from './calendar-event';
import { type CalendarZones } from './calendar-zones';
import { type CivilTime, civilText, instantOf, inZone } from './civil-time';
import { type Limits } from './limits';
import { type Problems } from './problems';
import { type Component } from './read-components';
import { type Property } from './read-property';
import { readTime, readWhen } from './read-when';
import { readText, readTexts } from './text-value';

const STATUSES = ['CONFIRMED', 'TENTATIVE', 'CANCELLED'] as const;

/** What the properties of an event are read with. */
export interface Reading {
  zones: CalendarZones;
  limits: Limits;
  problems: Problems;
}

function readRule(property: Property | undefined, isOwnZone: boolean, problems: Problems): string | null {
  if (!property) return null;
  const rule = property.value.trim().replace(/;$/, '');
  try {
    parseRule(rule);
  } catch (error) {
    if (!(error instanceof TimeError)) throw error;
    problems.add(error.message, property.line);
    return null;
  }
  if (isOwnZone) {
    problems.add(
      'expected a time zone that is known: the rule is read in UTC, and may be off by an hour',
      property.line,
    );
  }
  return rule;
}

function readStatus(property: Property | undefined, problems: Problems): CalendarEvent['status'] {
  const text = property?.value.trim().toUpperCase();
  const status = STATUSES.find((name) => name === text) ?? null;
  if (property && !status) problems.add(`expected one of ${STATUSES.join(', ')}, found ${quote(text)}`, property.line);
  return status;
}

function readOrganiser(property: Property | undefined): CalendarEvent['organiser'] {
  if (!property) return null;
  const address = property.value.trim().replace(/^mailto:/i, '') || null;
  return { name: property.parameters.get('CN') || null, address };
}

/** The values of all properties of that name, in the zone of the event. */
function readDates(properties: Property[], start: CivilTime | null, { zones, limits, problems }: Reading): string[] {
  const dates = properties.flatMap((property) =>
    property.value.split(',', limits.dates + 1).map((value) => ({ ...property, value })),
  );
  if (dates.length > limits.dates) {
    problems.add(`expected at most ${limits.dates} of ${properties[0].name}`, properties[0].line);
  }
  return dates
    .slice(0, limits.dates)
    .filter(({ value }) => value.trim() !== '')
    .map((date) => readTime(date, zones, problems))
    .filter((time) => time !== null)
    .map((time) => civilText(inZone(time, start?.timeZone ?? null)));
}

/** Reads a VEVENT. What cannot be read of it is left out, with a problem. */
export function readEvent({ properties, line }: Component, reading: Reading): CalendarEvent {
  const { zones, problems } = reading;
  const first = new Map<string, Property>();
  for (const property of properties) if (!first.has(property.name)) first.set(property.name, property);
  const textOf = (name: string) => readText(first.get(name)?.value ?? '').trim() || null;
  const timeOf = (name: string) => (first.has(name) ? readTime(first.get(name)!, zones, problems) : null);
  const momentOf = (name: string): Instant | null => {
    const time = timeOf(name);
    return time && instantOf(time);
  };
  const datesOf = (name: string) =>
    readDates(
      properties.filter((property) => property.name === name),
      start,
      reading,
    );

  const start = timeOf('DTSTART');
  if (!start) problems.add('expected DTSTART', line);
  const timeZone = start?.timeZone ?? null;
  const replaced = first.get('RECURRENCE-ID');
  if (replaced?.parameters.has('RANGE'))
    problems.add('expected no RANGE: only one occurrence is changed', replaced.line);
  const recurrence = timeOf('RECURRENCE-ID');
  const when = start
    ? readWhen(start, timeOf('DTEND'), first.get('DURATION'), problems)
    : { when: null, timeZone: null, duration: null };
  const rules = properties.filter(({ name }) => name === 'RRULE');
  if (rules.length > 1) problems.add('expected RRULE once', rules[1].line);
  const isOwnZone = zones.isOwn(first.get('DTSTART')?.parameters.get('TZID')?.trim() ?? '');
  return {
    uid: first.get('UID')?.value.trim() || null,
    recurrenceId: recurrence && civilText(inZone(recurrence, timeZone)),
    sequence: Number(/^\d{1,9}$/.exec(first.get('SEQUENCE')?.value.trim() ?? '')?.[0] ?? 0),
    status: readStatus(first.get('STATUS'), problems),
    title: textOf('SUMMARY'),
    description: textOf('DESCRIPTION'),
    location: textOf('LOCATION'),
    url: first.get('URL')?.value.trim() || null,
    ...when,
    rule: readRule(rules[0], isOwnZone, problems),
    rdates: datesOf('RDATE'),
    exdates: datesOf('EXDATE'),
    categories: properties.filter(({ name }) => name === 'CATEGORIES').flatMap(({ value }) => readTexts(value)),
    organiser: readOrganiser(first.get('ORGANIZER')),
    lastModified: momentOf('LAST-MODIFIED'),
    created: momentOf('CREATED'),
  };
}
