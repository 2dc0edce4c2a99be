import { groupBy } from '../shared/group-by';
import { type Context } from '../shared/context';
import { type EventRow } from './event.loader';
import { expectedOf, type Foreseen } from './expected-agenda';
import { mergeByTime } from './merge-by-time';
import { allSeries } from './series.loader';
import { rhythmOf } from './series.rules';

function* beginningBefore(rows: Iterable<EventRow>, before: number): Generator<EventRow> {
  for (const row of rows) {
    if (row.earliest! >= before) return;
    yield row;
  }
}

/** The first occurrences that the rhythms of everybody lead to expect, by time. */
export const expectedOfAll = async (
  context: Context,
  { after, before, isMeant }: Foreseen,
  first: number,
): Promise<EventRow[]> => {
  const [series, replaced] = await allSeries(context);
  const siblings = groupBy(series, ({ organiserId }) => organiserId);
  const stored = groupBy(replaced, ({ seriesId }) => seriesId);
  const lists = series
    .filter((one) => rhythmOf(one) && isMeant(one))
    .map((one) => {
      const periods = new Set(stored.get(one.id)?.map(({ occurrenceOf }) => occurrenceOf));
      return beginningBefore(expectedOf(one, siblings.get(one.organiserId)!, periods, after), before);
    });
  return mergeByTime(lists, first);
};
