import { checkDuration, checkReach } from '../../calendar/time/check-reach';
import { checkRhythm } from '../../calendar/time/check-rhythm';
import { type RhythmPrecision } from '../../calendar/time/rhythm';
import { type Instant } from '../../shared/instant';
import { readTime } from '../read-time';
import { type Values } from '../row';
import { refused } from '../user-error';
import { canonical } from '../values';
import { type RhythmInput, type ScheduleInput } from './rhythm.input';

/** The columns of a rhythm. */
export const rhythmValues = (rhythm: RhythmInput | null): Values =>
  readTime('rhythm', () => ({
    ...{ rule: rhythm?.rule ?? null, rulePrecision: rhythm?.precision ?? null, spanMonths: rhythm?.spanMonths ?? null },
    starts: rhythm && canonical(rhythm.starts),
    ends: rhythm?.ends == null ? null : canonical(rhythm.ends),
  }));

const MOST_EVENTS = 366;
const [FIRST_YEAR, LAST_YEAR] = [1000, 2999];

/** The columns of a schedule. */
export const scheduleValues = (schedule: ScheduleInput | null): Values => {
  if (schedule && !(schedule.count >= 1 && schedule.count <= MOST_EVENTS))
    throw refused('INVALID', `Expected a count from 1 to ${MOST_EVENTS}, got ${schedule.count}.`, 'schedule', 'count');
  const year = schedule?.year ?? null;
  if (year !== null && !(year >= FIRST_YEAR && year <= LAST_YEAR))
    throw refused('INVALID', `Expected a year from ${FIRST_YEAR} to ${LAST_YEAR}, got ${year}.`, 'schedule', 'year');
  return { scheduleCount: schedule?.count ?? null, scheduleSeason: schedule?.season ?? null, scheduleYear: year };
};

/** Refuses a series that says nothing of when its events are, or something that cannot be. */
export const checkSeries = (values: Values, now: Instant): void => {
  const { rule, rulePrecision, spanMonths, starts, ends, timeZone, duration, scheduleCount } = values as {
    [name: string]: string | null;
  };
  if (duration !== null) readTime('duration', () => checkDuration(duration));
  if (rule === null && scheduleCount === null)
    throw refused('INVALID', 'Expected a rhythm or a schedule, got neither.', 'rhythm');
  if (rule === null) return;
  const precision = rulePrecision as RhythmPrecision;
  if (!['TIME', 'DAY', 'MONTH', 'SPAN'].includes(precision))
    throw refused('INVALID', `Expected TIME, DAY, MONTH or SPAN, got ${precision}.`, 'rhythm', 'precision');
  readTime('rhythm', () => {
    for (const edtf of [starts!, ends]) if (edtf !== null) checkReach(edtf, timeZone!, now);
    checkRhythm({
      rule,
      precision,
      spanMonths: spanMonths as number | null,
      starts: starts!,
      ends,
      timeZone: timeZone!,
    });
  });
};
