import { Role } from '../../access/role';
import { ActorKind } from '../../directory/actor-kind';
import { Mandate } from '../../directory/mandate.entity';
import { type Act } from '../act';
import { type Draft } from '../draft';
import { mutation } from '../mutation';
import { needed } from '../needed';
import { payloadOf } from '../payload';
import { maybeActor, referencedActor } from '../referenced';
import { deleteMutation } from './delete';
import { endMutation } from './end';
import { addFact, changeFact, givenPeriod, nextPlace } from './fact';
import { MandateCreateInput, MandateUpdateInput } from './mandate.input';

const payload = payloadOf('Mandate', () => Mandate);

const given = async (draft: Draft, input: MandateCreateInput | MandateUpdateInput) => ({
  ...{ titleEn: input.titleEn, description: input.description, descriptionEn: input.descriptionEn },
  ...{ target: input.target, targetEn: input.targetEn, actorId: await maybeActor(draft, input.actor, 'actor') },
});

const create: Act<MandateCreateInput> = async (draft, input) => {
  const { kind, title, period = null } = input;
  const { id: coalitionId } = await referencedActor(draft, input.coalition, 'coalition', [ActorKind.COALITION]);
  const position = await nextPlace(draft, 'Mandate', 'coalitionId', coalitionId);
  const values = { coalitionId, position, kind, title, ...(await given(draft, input)), ...givenPeriod(period) };
  return addFact(draft, 'Mandate', values, input);
};

const update: Act<MandateUpdateInput> = (draft, input) =>
  changeFact(draft, 'Mandate', input, async () => ({
    ...{ kind: needed('kind', input.kind), title: needed('title', input.title) },
    ...{ ...(await given(draft, input)), ...givenPeriod(input.period) },
  }));

export const mandateMutations = [
  mutation({
    ...{ name: 'mandateCreate', description: 'Adds a mandate to which a coalition refers.', access: Role.EDITOR },
    ...{ input: MandateCreateInput, payload, act: create },
  }),
  mutation({
    ...{ name: 'mandateUpdate', description: 'Corrects a mandate.', access: Role.EDITOR },
    ...{ input: MandateUpdateInput, payload, act: update },
  }),
  endMutation('Mandate', 'a mandate', payload),
  deleteMutation('Mandate', 'a mandate', payload),
];
