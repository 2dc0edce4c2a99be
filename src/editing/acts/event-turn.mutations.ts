import { type EventStep, problemOfTurn, statusAfter } from '../../calendar/event.rules';
import { EventStatus } from '../../calendar/event-status';
import { Role } from '../../access/role';
import { fromGlobalId } from '../../shared/global-id';
import { type Act, type ActInput } from '../act';
import { type CitationInput } from '../citation.input';
import { cite, citeNew } from '../cite';
import { type Draft } from '../draft';
import { newSlug } from '../slugs';
import { mutation } from '../mutation';
import { rowOfId } from '../referenced';
import { type Row, type Values } from '../row';
import { refused } from '../user-error';
import { eventPayload } from './event.mutations';
import { timeOfEvent } from './event-time';
import { EventCancelInput, EventConfirmInput, EventPostponeInput } from './event.input';
import { announced, expectedOf } from './occurrence';

interface TurnInput extends ActInput {
  id: string;
  expectedVersion?: number | null;
  when?: string | null;
  citations: CitationInput[];
}

/** What an id leads to: a stored event, or the values that an expected occurrence has as one. */
interface Behind {
  row: Row | null;
  values: Values;
}

const noEvent = () => refused('NOT_FOUND', 'There is no Event with this id.', 'id');

const behindOccurrence = async (draft: Draft, series: Row, period: string): Promise<Behind> => {
  const expected = await expectedOf(draft, series, period);
  if (!expected) throw noEvent();
  const row = await announced(draft, expected.seriesId!, period);
  if (row) return { row, values: row.values };
  const { title, titleEn, kind, status, organiserId, seriesId, occurrenceOf } = expected;
  const { edtf, earliest, latest, timeZone, duration, attendanceModes } = expected;
  return {
    row: null,
    values: {
      ...{ slug: await newSlug(draft, 'Event', null, `${title} ${period}`), title, titleEn, kind, status, organiserId },
      ...{ seriesId, occurrenceOf, edtf, earliest, latest, timeZone, duration, attendanceModes },
      ...{ location: null, url: null, description: null, descriptionEn: null },
    },
  };
};

const eventBehind = async (draft: Draft, id: string): Promise<Behind> => {
  const { type, id: key } = fromGlobalId(id);
  const [seriesId, period] = key.split('~');
  const isOccurrence = type === 'Event' && period !== undefined;
  const row = isOccurrence ? await announced(draft, seriesId, period) : await rowOfId(draft, 'Event', id);
  if (row) return { row, values: row.values };
  const series = await draft.find('Series', seriesId);
  if (!series) throw noEvent();
  return behindOccurrence(draft, series, period);
};

/** The values after a step; refused where the step makes no sense. */
const turned = (draft: Draft, was: Values, step: EventStep, when: string | null | undefined): Values => {
  const newTime = step === 'postpone' ? (when ?? null) : (when ?? undefined);
  const time = step === 'cancel' ? {} : timeOfEvent(was, { when: newTime }, draft.now);
  const after: Values = { ...was, ...time, status: statusAfter(step) };
  const hasNewTime = typeof newTime === 'string' && after.edtf !== was.edtf;
  const from = was.status as EventStatus;
  const problem = problemOfTurn({ from, step, hasTime: after.edtf !== null, hasNewTime });
  if (problem) throw refused('CONTRADICTION', problem, from === EventStatus.CANCELLED ? 'id' : 'when');
  return after;
};

const turn =
  (step: EventStep): Act<TurnInput> =>
  async (draft, { id, expectedVersion, when, citations }) => {
    const { row, values } = await eventBehind(draft, id);
    if (row) {
      // Whoever read it as expected has read no version, and may not know what was announced meanwhile.
      draft.change(row, turned(draft, values, step, when), expectedVersion ?? 0);
      await cite(draft, row, citations);
      return { type: 'Event', id: row.id };
    }
    if (expectedVersion != null)
      throw refused('CONFLICT', 'It is not announced any more, but only expected.', 'expectedVersion');
    const added = draft.add('Event', turned(draft, values, step, when));
    await citeNew(draft, added, citations);
    return { type: 'Event', id: added.id };
  };

export const eventTurnMutations = [
  mutation({
    ...{ name: 'eventConfirm', access: Role.EDITOR },
    description: 'Says that an event takes place, and when exactly if that is fixed now.',
    ...{ input: EventConfirmInput, payload: eventPayload, act: turn('confirm') },
  }),
  mutation({
    ...{ name: 'eventPostpone', access: Role.EDITOR },
    description: 'Puts an event off, to a new time or to one that is not known yet.',
    ...{ input: EventPostponeInput, payload: eventPayload, act: turn('postpone') },
  }),
  mutation({
    ...{ name: 'eventCancel', access: Role.EDITOR },
    description: 'Says that an event will not take place. It stays, as CANCELLED, so that subscribers learn of it.',
    ...{ input: EventCancelInput, payload: eventPayload, act: turn('cancel') },
  }),
];
