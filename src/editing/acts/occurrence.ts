import { type EventRow } from '../../calendar/event.loader';
import { expectedAt } from '../../calendar/expected-event';
import { type Draft } from '../draft';
import { type ObjectRef } from '../object-ref.input';
import { readTime } from '../read-time';
import { referenced } from '../referenced';
import { type Row, type Values } from '../row';
import { refused } from '../user-error';
import { canonical } from '../values';
import { withSiblings } from './series-row';

/** The event that is stored for a period of a series; null if there is none. */
export const announced = async (draft: Draft, seriesId: string, period: string): Promise<Row | null> =>
  (await draft.rows('Event', 'seriesId', [seriesId])).find(({ values }) => values.occurrenceOf === period) ?? null;

/** What is expected of a series, or of the revision that has replaced it by then, at a period; null if nothing is. */
export const expectedOf = async (draft: Draft, row: Row, period: string): Promise<EventRow | null> => {
  const { series, siblings } = await withSiblings(draft, row);
  return expectedAt(series, siblings, period);
};

/** The occurrence for which an event may stand. */
const freeOccurrence = async (draft: Draft, series: Row, stated: string, eventId: string | null) => {
  const period = readTime('occurrenceOf', () => canonical(stated));
  const expected = await expectedOf(draft, series, period);
  if (!expected)
    throw refused(
      'CONTRADICTION',
      `The series "${series.values.slug}" has no occurrence at ${period}.`,
      'occurrenceOf',
    );
  const other = await announced(draft, expected.seriesId!, period);
  if (other && other.id !== eventId)
    throw refused('CONTRADICTION', `The event "${other.values.slug}" stands for ${period} already.`, 'occurrenceOf');
  return { seriesId: expected.seriesId, occurrenceOf: period };
};

/** The columns by which an event is tied to a series, from what they were and what an input says. */
export const occurrenceOf = async (
  draft: Draft,
  { id, values }: { id: string | null; values: Values },
  input: { series?: ObjectRef | null; occurrenceOf?: string | null },
): Promise<Values> => {
  if (input.series === undefined && input.occurrenceOf === undefined) return {};
  const series =
    input.series === undefined
      ? await draft.find('Series', (values.seriesId as string | null) ?? '')
      : input.series && (await referenced(draft, 'Series', input.series, 'series'));
  const isOfSame = series?.id === values.seriesId;
  const period =
    input.occurrenceOf ?? (input.occurrenceOf === null || !isOfSame ? null : (values.occurrenceOf as string | null));
  if (period === null) return sameOrganiser(series, values) && { seriesId: series?.id ?? null, occurrenceOf: null };
  if (!series) throw refused('INVALID', 'Expected the series that has this occurrence.', 'series');
  return sameOrganiser(series, values) && freeOccurrence(draft, series, period, id);
};

/** The events of a series stand in the calendar of its organiser, whose editors alone say what becomes of its occurrences. */
const sameOrganiser = (series: Row | null, { organiserId }: Values): true => {
  if (series && series.values.organiserId !== organiserId)
    throw refused('CONTRADICTION', 'The series is of another organiser than the event.', 'series');
  return true;
};
