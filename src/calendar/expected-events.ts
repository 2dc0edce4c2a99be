import { type EventRow } from './event.loader';
import { expectedEvent } from './expected-event';
import { type Series } from './series.entity';
import { replacedFrom, rhythmOf } from './series.rules';
import { durationLimits } from './time/duration';
import { occurrences, type OccurrenceWindow } from './time/rhythm';

/**
 * The occurrences of a series within a window that no stored event stands for, in order, found one by one.
 * @param siblings the series of the same organiser, among which its revisions are
 * @param stored the periods for which an event is stored
 */
export function* expectedEvents(
  series: Series,
  siblings: readonly Series[],
  stored: ReadonlySet<string>,
  window: OccurrenceWindow,
): Generator<EventRow> {
  const rhythm = rhythmOf(series);
  const end = replacedFrom(series, siblings);
  if (!rhythm || end <= window.after) return;
  // What lasts beyond its day may have begun before it.
  const begun = series.duration === null ? 0 : durationLimits(series.duration).longest;
  for (const occurrence of occurrences(rhythm, { ...window, after: window.after - begun })) {
    const row = expectedEvent(series, occurrence);
    if (row.earliest! < end && row.latest! > window.after && !stored.has(occurrence.edtf)) yield row;
  }
}
