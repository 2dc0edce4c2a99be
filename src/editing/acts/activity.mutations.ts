import { Role } from '../../access/role';
import { Activity } from '../../directory/activity.entity';
import { ActorKind } from '../../directory/actor-kind';
import { type Act } from '../act';
import { mutation } from '../mutation';
import { needed } from '../needed';
import { payloadOf } from '../payload';
import { readTime } from '../read-time';
import { referencedActor } from '../referenced';
import { whenValues } from '../values';
import { ActivityCreateInput, ActivityUpdateInput } from './activity.input';
import { deleteMutation } from './delete';
import { addFact, changeFact, nextPlace } from './fact';

const payload = payloadOf('Activity', () => Activity);

const given = ({ nameEn, description, descriptionEn, state, starts }: ActivityCreateInput | ActivityUpdateInput) => ({
  ...{ nameEn, description, descriptionEn, state },
  ...(starts === undefined ? {} : readTime('starts', () => whenValues(starts))),
});

const create: Act<ActivityCreateInput> = async (draft, input) => {
  const { id: coalitionId } = await referencedActor(draft, input.coalition, 'coalition', [ActorKind.COALITION]);
  const position = await nextPlace(draft, 'Activity', 'coalitionId', coalitionId);
  return addFact(draft, 'Activity', { coalitionId, position, name: input.name, ...given(input) }, input);
};

const update: Act<ActivityUpdateInput> = (draft, input) =>
  changeFact(draft, 'Activity', input, () => ({ name: needed('name', input.name), ...given(input) }));

export const activityMutations = [
  mutation({
    ...{ name: 'activityCreate', description: 'Adds what a coalition does besides meeting.', access: Role.EDITOR },
    ...{ input: ActivityCreateInput, payload, act: create },
  }),
  mutation({
    ...{ name: 'activityUpdate', description: 'Corrects an activity.', access: Role.EDITOR },
    ...{ input: ActivityUpdateInput, payload, act: update },
  }),
  deleteMutation('Activity', 'an activity', payload),
];
