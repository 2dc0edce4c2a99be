import { Role } from '../../access/role';
import { ActorKind } from '../../directory/actor-kind';
import { Purpose } from '../../directory/purpose.entity';
import { type Act } from '../act';
import { mutation } from '../mutation';
import { needed } from '../needed';
import { payloadOf } from '../payload';
import { referencedActor } from '../referenced';
import { deleteMutation } from './delete';
import { addFact, changeFact, nextPlace } from './fact';
import { PurposeCreateInput, PurposeUpdateInput } from './purpose.input';

const payload = payloadOf('Purpose', () => Purpose);

const create: Act<PurposeCreateInput> = async (draft, input) => {
  const { id: coalitionId } = await referencedActor(draft, input.coalition, 'coalition', [ActorKind.COALITION]);
  const position = await nextPlace(draft, 'Purpose', 'coalitionId', coalitionId);
  const { kind, text, textEn = null } = input;
  return addFact(draft, 'Purpose', { coalitionId, position, kind, text, textEn }, input);
};

const update: Act<PurposeUpdateInput> = (draft, input) =>
  changeFact(draft, 'Purpose', input, () => ({
    ...{ kind: needed('kind', input.kind), text: needed('text', input.text), textEn: input.textEn },
  }));

export const purposeMutations = [
  mutation({
    ...{ name: 'purposeCreate', description: 'Adds what a coalition is for.', access: Role.EDITOR },
    ...{ input: PurposeCreateInput, payload, act: create },
  }),
  mutation({
    ...{ name: 'purposeUpdate', description: 'Corrects what a coalition is for.', access: Role.EDITOR },
    ...{ input: PurposeUpdateInput, payload, act: update },
  }),
  deleteMutation('Purpose', 'a purpose', payload),
];
