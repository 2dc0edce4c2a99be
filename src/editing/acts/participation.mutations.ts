import { Role } from '../../access/role';
import { Participation } from '../../calendar/participation.entity';
import { type Act } from '../act';
import { mutation } from '../mutation';
import { needed } from '../needed';
import { payloadOf } from '../payload';
import { maybeActor, rowOfId } from '../referenced';
import { deleteMutation } from './delete';
import { addParticipant, checkNotThere } from './event-parts';
import { changeFact } from './fact';
import { ParticipationCreateInput, ParticipationUpdateInput } from './participation.input';

const payload = payloadOf('Participation', () => Participation);

const create: Act<ParticipationCreateInput> = async (draft, { event: id, participant, citations }) => {
  const event = await rowOfId(draft, 'Event', id, 'event');
  const row = await addParticipant(draft, event, participant, citations, ['participant']);
  return { type: 'Participation', id: row.id };
};

const update: Act<ParticipationUpdateInput> = (draft, input) =>
  changeFact(draft, 'Participation', input, async ({ values: { eventId, actorId, role: before } }) => {
    const role = needed('role', input.role);
    if (role !== undefined && role !== before)
      await checkNotThere(draft, { eventId: eventId as string, actorId: actorId as string, role }, 'role');
    return { onBehalfOfId: await maybeActor(draft, input.onBehalfOf, 'onBehalfOf'), role, label: input.label };
  });

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
