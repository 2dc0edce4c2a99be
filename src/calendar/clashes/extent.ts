import { type PeriodBounds } from '../../shared/instant';
import { EventStatus } from '../event-status';
import { type EventRow } from '../event.loader';
import { NEVER_SURE, sureBounds } from '../time/sure-bounds';

type Timed = Pick<EventRow, 'edtf' | 'earliest' | 'latest' | 'timeZone' | 'duration' | 'status'>;

/** The four bounds of an event that has a time: only what is CONFIRMED is surely under way at any. */
export const extentOf = ({ edtf, earliest, latest, timeZone, duration, status }: Timed): PeriodBounds => {
  const bounds = { earliest: earliest!, latest: latest! };
  const sure = status === EventStatus.CONFIRMED ? sureBounds(edtf!, timeZone, duration, bounds) : NEVER_SURE;
  return { startEarliest: bounds.earliest, ...sure, endLatest: bounds.latest };
};
