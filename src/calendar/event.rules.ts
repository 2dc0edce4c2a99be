import { EventStatus } from './event-status';

/** What may be done about whether an event takes place. */
export type EventStep = 'confirm' | 'postpone' | 'cancel';

const LEADS_TO: Record<EventStep, EventStatus> = {
  confirm: EventStatus.CONFIRMED,
  postpone: EventStatus.POSTPONED,
  cancel: EventStatus.CANCELLED,
};

/** What an event was, what is done about it, and whether it has a time then, and a new one. */
export interface EventTurn {
  from: EventStatus;
  step: EventStep;
  hasTime: boolean;
  hasNewTime: boolean;
}

/** The status that a step leads to. */
export const statusAfter = (step: EventStep): EventStatus => LEADS_TO[step];

/** Why a step makes no sense; null where it does. */
export const problemOfTurn = ({ from, step, hasTime, hasNewTime }: EventTurn): string | null => {
  if (from === EventStatus.CANCELLED)
    return step === 'cancel'
      ? 'It is cancelled already.'
      : 'It is cancelled: an update with a new status brings it back first.';
  if (step === 'confirm' && !hasTime) return 'It has no time: expected `when`, to the month at least.';
  if (step !== 'cancel' && from === statusAfter(step) && !hasNewTime)
    return `It is ${from} already: expected a new time.`;
  return null;
};

/** The statuses that an editor may give an event by scheduling or updating it; the others have mutations of their own. */
export const PLANNED: readonly EventStatus[] = [EventStatus.TENTATIVE, EventStatus.CONFIRMED];

/** Why an event may not have a status with or without a time; null where it may. */
export const problemOfTime = (status: EventStatus, hasTime: boolean): string | null =>
  hasTime || !PLANNED.includes(status) ? null : `Expected a time (\`when\`), since the event is ${status}.`;
