import { PLANNED, problemOfTime } from '../../calendar/event.rules';
import { type AttendanceMode } from '../../calendar/attendance-mode';
import { type EventStatus } from '../../calendar/event-status';
import { refused } from '../user-error';

/** The attendance modes as their column has them. */
export const modesText = (modes: readonly AttendanceMode[] | null | undefined): string | undefined =>
  modes === undefined ? undefined : [...new Set(modes ?? [])].join(',');

/** Refuses a status that has a mutation of its own. */
export const checkPlanned = (status: EventStatus | undefined): void => {
  if (status !== undefined && !PLANNED.includes(status))
    throw refused('INVALID', `Expected ${PLANNED.join(' or ')}, got ${status}.`, 'status');
};

/** Refuses an event that is to take place at no time. */
export const checkTimed = (status: EventStatus, edtf: string | null): void => {
  const problem = problemOfTime(status, edtf !== null);
  if (problem) throw refused('INVALID', problem, 'when');
};
