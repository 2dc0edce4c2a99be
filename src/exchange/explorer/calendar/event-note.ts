import { EventStatus } from '../../../calendar/event-status';
import { DAY } from '../../../calendar/time/civil';
import { type Instant } from '../../../shared/instant';
import { isOff } from '../../feeds/event-text';
import { type CalendarTexts } from '../../pages/words/calendar';
import { type AnsweredEvent } from '../answered-event';
import { placementOf, stayOf } from './stay-of';

/** Whether it goes on at an instant, and how sure that is; null where it does not, or will not take place. */
export const underWayText = (event: AnsweredEvent, at: Instant, words: CalendarTexts): string | null => {
  const { when, status } = event;
  if (!when || isOff(event)) return null;
  if (when.earliest !== null && Date.parse(when.earliest) > at) return null;
  if (when.latest !== null && Date.parse(when.latest) <= at) return null;
  const stay = stayOf(event)!;
  const placement = placementOf(event);
  if (!stay.isFixed || status === EventStatus.EXPECTED) return words.mayHaveBegun;
  const isTimed = placement?.kind === 'TIME' && placement.end !== null;
  return isTimed || stay.until - stay.from > DAY ? words.underWay : words.today;
};
