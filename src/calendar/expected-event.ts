import { type Context } from '../shared/context';
import { EventStatus } from './event-status';
import { eventLoaders, type EventRow, occurrenceId } from './event.loader';
import { type Series } from './series.entity';
import { seriesLoaders } from './series.loader';
import { replacedFrom, rhythmOf } from './series.rules';
import { boundsOf } from './time/bounds';
import { type Occurrence, occurrences } from './time/rhythm';
import { TimeError } from './time/time-error';

/** An occurrence that no one has announced, as an event. */
export const expectedEvent = (series: Series, { edtf }: Occurrence): EventRow & { __typename: 'Event' } => ({
  __typename: 'Event',
  id: occurrenceId(series.id, edtf),
  slug: null,
  title: series.name,
  titleEn: series.nameEn,
  kind: series.eventKind,
  status: EventStatus.EXPECTED,
  organiserId: series.organiserId,
  seriesId: series.id,
  occurrenceOf: edtf,
  edtf,
  ...boundsOf(edtf, series.timeZone, series.duration),
  timeZone: series.timeZone,
  duration: series.duration,
  attendanceModes: series.attendanceModes,
  attested: series.attested,
  citedAs: series.id,
});

const occurrenceAt = (series: Series, period: string): Occurrence | null => {
  const rhythm = rhythmOf(series);
  if (!rhythm) return null;
  try {
    const { earliest } = boundsOf(period, series.timeZone);
    for (const occurrence of occurrences(rhythm, { after: earliest, until: earliest + 1 }))
      if (occurrence.edtf === period) return occurrence;
  } catch (error) {
    if (!(error instanceof TimeError)) throw error;
  }
  return null;
};

/** The occurrence of a period, of the series or of the revision that has replaced it by then. */
export const expectedAt = (series: Series, siblings: readonly Series[], period: string): EventRow | null => {
  const occurrence = occurrenceAt(series, period);
  if (occurrence && occurrence.bounds.earliest < replacedFrom(series, siblings))
    return expectedEvent(series, occurrence);
  const others = siblings.filter(({ id }) => id !== series.id);
  const revisions = others.filter(({ revisionOfId }) => revisionOfId === series.id);
  return revisions.map((revision) => expectedAt(revision, others, period)).find(Boolean) ?? null;
};

/** What an id `series~period` leads to: the stored event that stands for the occurrence, else the occurrence, else null. */
const eventOfOccurrence = async (context: Context, id: string): Promise<EventRow | null> => {
  const [seriesId, period] = id.split('~');
  const stored = await context.use(eventLoaders).byOccurrence.load(id);
  if (stored) return stored;
  const series = await context.use(seriesLoaders).byId.load(seriesId);
  if (!series) return null;
  const expected = expectedAt(series, await context.use(seriesLoaders).ofOrganiser.load(series.organiserId), period);
  // The revision may have been announced under its own id.
  return expected && expected.id !== id
    ? ((await context.use(eventLoaders).byOccurrence.load(expected.id)) ?? expected)
    : expected;
};

/** The event behind an id, stored or expected; null if there is none. */
export const eventOf = (context: Context, id: string): Promise<EventRow | null> =>
  id.includes('~') ? eventOfOccurrence(context, id) : context.use(eventLoaders).byId.load(id);
