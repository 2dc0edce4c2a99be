import { EventKind } from '../../calendar/event-kind';
import { EventStatus } from '../../calendar/event-status';
import { Event } from '../../calendar/event.entity';
import { Role } from '../../access/role';
import { type Act } from '../act';
import { checkedAddress } from '../checked-address';
import { cite, citeNew } from '../cite';
import { newSlug } from '../slugs';
import { mutation } from '../mutation';
import { needed } from '../needed';
import { payloadOf } from '../payload';
import { referencedActor, rowOfId } from '../referenced';
import { deleteMutation } from './delete';
import { addParticipant, setSubjects } from './event-parts';
import { NO_TIME, timeOfEvent } from './event-time';
import { checkPlanned, checkTimed, modesText } from './event-values';
import { EventScheduleInput, EventUpdateInput } from './event.input';
import { occurrenceOf } from './occurrence';
import { setThemes } from './set-themes';

export const eventPayload = payloadOf('Event', () => Event);

const schedule: Act<EventScheduleInput> = async (draft, input) => {
  const organiser = await referencedActor(draft, input.organiser, 'organiser');
  const { title, when, duration } = input;
  const status = input.status ?? EventStatus.CONFIRMED;
  checkPlanned(status);
  const time = timeOfEvent(NO_TIME, { when, timeZone: input.timeZone ?? undefined, duration }, draft.now);
  checkTimed(status, time.edtf as string | null);
  const isOf = { id: null, values: { organiserId: organiser.id, seriesId: null, occurrenceOf: null } };
  const row = draft.add('Event', {
    ...{
      organiserId: organiser.id,
      title,
      titleEn: input.titleEn ?? null,
      kind: input.kind ?? EventKind.MEETING,
      status,
    },
    slug: await newSlug(draft, 'Event', input.slug, `${title} ${String(time.edtf ?? '').split('T')[0]}`),
    ...{ seriesId: null, occurrenceOf: null, ...(await occurrenceOf(draft, isOf, input)), ...time },
    ...{ attendanceModes: modesText(input.attendanceModes) ?? '', location: input.location ?? null },
    ...{
      url: checkedAddress(input.url, 'url') ?? null,
      description: input.description ?? null,
      descriptionEn: input.descriptionEn ?? null,
    },
  });
  await citeNew(draft, row, input.citations);
  await setSubjects(draft, row.id, input.subjects ?? []);
  await setThemes(draft, 'EventTheme', row.id, input.themes ?? []);
  for (const [index, one] of input.participants.entries())
    await addParticipant(draft, row, one, input.citations, ['participants', String(index)]);
  return { type: 'Event', id: row.id };
};

const update: Act<EventUpdateInput> = async (draft, input) => {
  const row = await rowOfId(draft, 'Event', input.id);
  const status = needed('status', input.status);
  checkPlanned(status);
  const timeZone = needed('timeZone', input.timeZone);
  const { when, duration } = input;
  const isRetimed = [when, timeZone, duration].some((value) => value !== undefined);
  const time = isRetimed ? timeOfEvent(row.values, { when, timeZone, duration }, draft.now) : {};
  const changed = draft.change(
    row,
    {
      ...{ title: needed('title', input.title), titleEn: input.titleEn, kind: needed('kind', input.kind), status },
      ...{ ...time, ...(await occurrenceOf(draft, row, input)), attendanceModes: modesText(input.attendanceModes) },
      ...{ location: input.location, url: checkedAddress(input.url, 'url') },
      ...{ description: input.description, descriptionEn: input.descriptionEn },
    },
    input.expectedVersion,
  );
  checkTimed(changed.values.status as EventStatus, changed.values.edtf as string | null);
  if (input.subjects !== undefined) await setSubjects(draft, row.id, input.subjects ?? []);
  if (input.themes !== undefined) await setThemes(draft, 'EventTheme', row.id, input.themes ?? []);
  await cite(draft, row, input.citations);
  return { type: 'Event', id: row.id };
};

export const eventMutations = [
  mutation({
    ...{ name: 'eventSchedule', description: 'Adds an event.', access: Role.EDITOR },
    ...{ input: EventScheduleInput, payload: eventPayload, act: schedule },
  }),
  mutation({
    ...{ name: 'eventUpdate', access: Role.EDITOR },
    description: 'Corrects or moves an event. A new status brings back one that was put off or cancelled.',
    ...{ input: EventUpdateInput, payload: eventPayload, act: update },
  }),
  deleteMutation('Event', 'an event', eventPayload),
];
