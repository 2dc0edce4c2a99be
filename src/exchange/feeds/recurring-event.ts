import { expectedEvent } from '../../calendar/expected-event';
import { type Series } from '../../calendar/series.entity';
import { replacedFrom, rhythmOf } from '../../calendar/series.rules';
import { precision } from '../../calendar/time/precision';
import { rhythmText } from '../../calendar/time/rhythm-text';
import { expectedText } from '../../calendar/time/text';
import { type Context } from '../../shared/context';
import { exportedRule, isExactRhythm } from './exact-rhythm';
import { type FeedEvent, type RecurringEvent } from './feed';
import { announcedOf } from './feed-series';
import { tellEvent, type Telling } from './tell-event';

/**
 * A series as one event with a rule, less the periods for which an event is stored, of it or of a revision. It tells the rhythm, not one
 * occurrence, and leads to the page of who organises it. Null where its rhythm does not fix the day.
 * @param others the events that are shown, some of which stand for periods of it
 */
export const recurringEvent = async (
  context: Context,
  series: Series,
  siblings: readonly Series[],
  others: readonly FeedEvent[],
  telling: Telling,
): Promise<RecurringEvent | null> => {
  const rhythm = rhythmOf(series);
  if (!isExactRhythm(rhythm)) return null;
  const exported = exportedRule(rhythm, replacedFrom(series, siblings));
  if (!exported) return null;
  const row = expectedEvent(series, exported.first);
  const event = await tellEvent(context, { row, series, siblings }, telling);
  const shown = new Set(
    others.filter((other) => other.series?.id === series.id).map(({ occurrenceOf }) => occurrenceOf),
  );
  const announced = await announcedOf(context, series, siblings);
  const { language } = telling;
  return {
    event: {
      ...event,
      id: series.id,
      address: event.organisers[0].address,
      when: `${rhythmText(rhythm, language)}, ${expectedText(series.attested, language)}`,
    },
    rule: exported.rule,
    except: [...announced].filter((period) => !shown.has(period) && precision(period) === rhythm.precision).sort(),
  };
};
