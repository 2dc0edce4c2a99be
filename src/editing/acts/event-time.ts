import { checkDuration, checkReach } from '../../calendar/time/check-reach';
import { type Instant } from '../../shared/instant';
import { readTime } from '../read-time';
import { type Values } from '../row';
import { HOME_ZONE, whenValues } from '../values';

/** The time of an event that says nothing yet. */
export const NO_TIME: Values = { edtf: null, timeZone: HOME_ZONE, duration: null };

/** What an input says of a time: undefined stays. */
export interface TimeInput {
  when?: string | null;
  timeZone?: string;
  duration?: string | null;
}

/** The columns of the time of an event, from what they were and what an input says; refused where that cannot be read. */
export const timeOfEvent = (was: Values, { when, timeZone, duration }: TimeInput, now: Instant): Values => {
  const zone = timeZone ?? (was.timeZone as string);
  const edtf = when === undefined ? (was.edtf as string | null) : when;
  const length = duration === undefined ? (was.duration as string | null) : duration;
  if (length !== null) readTime('duration', () => checkDuration(length));
  const whens = readTime('when', () => {
    const values = whenValues(edtf, zone, length);
    if (edtf !== null) checkReach(edtf, zone, now);
    return values;
  });
  return { timeZone: zone, duration: length, ...whens };
};
