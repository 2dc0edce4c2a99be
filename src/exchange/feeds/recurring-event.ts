import { expectedEvent } from '../../calendar/expected-event';
import { type Series } from '../../calendar/series.entity';
import { replacedFrom, rhythmOf } from '../../calendar/series.rules';
import { type Context } from '../../shared/context';
import { exportedRule, isExactRhythm } from './exact-rhythm';
import { type FeedEvent, type RecurringEvent } from './feed';
import { announcedOf } from './feed-series';
import { tellEvent, type Telling } from './tell-event';

/**
 * A series as one event with a rule, less the periods for which an event of it or of its other revisions is stored. Null where its rhythm does not fix the day.
 * @param others the events of the feed, some of which stand for periods of it
 */
export const recurringEvent = async (
  context: Context,
  series: Series,
  siblings: readonly Series[],
  others: readonly FeedEvent[],
  telling: Telling,
): Promise<RecurringEvent | null> => {
  const rhythm = rhythmOf(series);
  const exported = isExactRhythm(rhythm) ? exportedRule(rhythm, replacedFrom(series, siblings)) : null;
  if (!exported) return null;
  const row = { ...expectedEvent(series, exported.first), id: series.id };
  const event = await tellEvent(context, { row, series, siblings }, telling);
  const shown = new Set(
    others.filter((other) => other.series?.id === series.id).map(({ occurrenceOf }) => occurrenceOf),
  );
  const isTimed = rhythm!.precision === 'TIME';
  const announced = [...(await announcedOf(context, series, siblings))].filter(
    (period) => period.includes('T') === isTimed && !shown.has(period),
  );
  return {
    event: { ...event, id: series.id },
    rule: exported.rule,
    except: announced.sort(),
  };
};
