import { DAY, startOfDay } from '../../../calendar/time/civil';
import { DEFAULT_TIME_ZONE, zoneOf } from '../../../calendar/time/zone';
import { FAR_FUTURE, FAR_PAST } from '../../../shared/instant';
import { placeEvent } from '../../feeds/place-event';
import { type Placement } from '../../feeds/feed';
import { type AnsweredEvent } from '../answered-event';
import { type Stay } from './month-sheet';

/** An answered time as events are placed by it. */
export const placementOf = ({ when, duration }: Pick<AnsweredEvent, 'when' | 'duration'>): Placement | null =>
  when &&
  placeEvent({
    edtf: when.edtf,
    timeZone: when.timeZone,
    duration,
    earliest: when.earliest === null ? FAR_PAST : Date.parse(when.earliest),
    latest: when.latest === null ? FAR_FUTURE : Date.parse(when.latest),
  });

/**
 * The days on which an event is in Sweden, or within which it is. One that is open to a side goes on to that side; null without a time.
 */
export const stayOf = (event: Pick<AnsweredEvent, 'when' | 'duration'>): Stay | null => {
  if (!event.when) return null;
  const placement = placementOf(event);
  const zone = zoneOf(DEFAULT_TIME_ZONE);
  if (placement?.kind === 'DAYS') return placement;
  const dayOf = (instant: number) => startOfDay(zone.toLocal(instant));
  if (placement) {
    const { start, end } = placement;
    const from = dayOf(start);
    return { from, until: end === null || end <= start ? from + DAY : dayOf(end - 1) + DAY, isFixed: true };
  }
  const { earliest, latest } = event.when;
  return {
    from: earliest === null ? -Infinity : dayOf(Date.parse(earliest)),
    until: latest === null ? Infinity : dayOf(Date.parse(latest) - 1) + DAY,
    isFixed: false,
  };
};
