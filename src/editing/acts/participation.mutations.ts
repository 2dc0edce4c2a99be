import { Role } from '../../access/role';
import { Participation } from '../../calendar/participation.entity';
import { type Act } from '../act';
import { cite } from '../cite';
import { mutation } from '../mutation';
import { needed } from '../needed';
import { payloadOf } from '../payload';
import { maybeActor, rowOfId } from '../referenced';
import { deleteMutation } from './delete';
import { addParticipant, checkNotThere } from './event-parts';
import { ParticipationCreateInput, ParticipationUpdateInput } from './participation.input';

const payload = payloadOf('Participation', () => Participation);

const create: Act<ParticipationCreateInput> = async (draft, { event: id, participant, citations }) => {
  const event = await rowOfId(draft, 'Event', id, 'event');
  const row = await addParticipant(draft, event, participant, citations, ['participant']);
  return { type: 'Participation', id: row.id };
};

const update: Act<ParticipationUpdateInput> = async (draft, input) => {
  const row = await rowOfId(draft, 'Participation', input.id);
  const role = needed('role', input.role);
  const { eventId, actorId } = row.values;
  if (role !== undefined && role !== row.values.role)
    await checkNotThere(draft, { eventId: eventId as string, actorId: actorId as string, role }, 'role');
  const onBehalfOfId = await maybeActor(draft, input.onBehalfOf, 'onBehalfOf');
  draft.change(row, { onBehalfOfId, role, label: input.label }, input.expectedVersion);
  await cite(draft, row, input.citations);
  return { type: 'Participation', id: row.id };
};

export const participationMutations = [
  mutation({
    ...{ name: 'participationCreate', description: 'Adds an actor to an event.', access: Role.EDITOR },
    ...{ input: ParticipationCreateInput, payload, act: create },
  }),
  mutation({
    ...{ name: 'participationUpdate', description: 'Corrects how an actor takes part in an event.' },
    ...{ access: Role.EDITOR, input: ParticipationUpdateInput, payload, act: update },
  }),
  deleteMutation('Participation', 'a participation', payload),
];
