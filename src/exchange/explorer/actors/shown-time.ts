import { DEFAULT_TIME_ZONE } from '../../../calendar/time/zone';
import { localTime } from '../../pages/event-dates';
import { startOf } from '../../pages/reading';
import { BadUserInput, quote } from '../../../shared/errors';
import { type Asked } from '../page-kind';

/** Whether whoever took part at any time is shown, `?ever=1`. A day that is chosen comes before it. BAD_USER_INPUT for another value. */
export const isEver = ({ params, day }: Asked): boolean => {
  const ever = params.get('ever') || null;
  if (ever !== null && ever !== '1') throw new BadUserInput(`ever: expected 1, got ${quote(ever)}.`);
  return day === null && ever !== null;
};

/** The instant of which a page tells who takes part, the beginning of its day or of today in Sweden; null for any time. */
export const shownTime = (asked: Asked): string | null => {
  if (isEver(asked)) return null;
  if (asked.at !== null) return asked.at;
  return new Date(startOf(localTime(asked.now, DEFAULT_TIME_ZONE).slice(0, 10))).toISOString();
};
