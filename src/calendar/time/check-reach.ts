import { FAR_FUTURE, FAR_PAST, type Instant } from '../../shared/instant';
import { boundsOf } from './bounds';
import { DAY } from './civil';
import { durationLimits } from './duration';
import { TimeError } from './time-error';

const REACH = 100 * 366 * DAY;
const LONGEST = 366 * DAY;

/**
 * Refuses a time that no plan reaches, such as one in the year 9999, which is a slip or an attack.
 * @throws TimeError, EdtfError
 */
export const checkReach = (edtf: string, timeZone: string, now: Instant): void => {
  const { earliest, latest } = boundsOf(edtf, timeZone);
  const farthest = Math.max(earliest === FAR_PAST ? now : earliest, latest === FAR_FUTURE ? now : latest);
  if (farthest > now + REACH)
    throw new TimeError(`expected a time at most a hundred years from now, found "${edtf.slice(0, 60)}"`);
};

/** Refuses a duration that no event has. @throws TimeError */
export const checkDuration = (duration: string): void => {
  if (durationLimits(duration).shortest > LONGEST)
    throw new TimeError(`expected a duration of at most a year, found "${duration.slice(0, 60)}"`);
};
