import { Role } from '../../access/role';
import { ActorKind } from '../../directory/actor-kind';
import { PartOf } from '../../directory/part-of.entity';
import { type Act } from '../act';
import { mutation } from '../mutation';
import { payloadOf } from '../payload';
import { referencedActor } from '../referenced';
import { deleteMutation } from './delete';
import { endMutation } from './end';
import { addFact, changeFact, givenPeriod } from './fact';
import { PartOfCreateInput, PartOfUpdateInput } from './part-of.input';

const payload = payloadOf('PartOf', () => PartOf);

const create: Act<PartOfCreateInput> = async (draft, input) => {
  const whole = await referencedActor(draft, input.whole, 'whole', [ActorKind.ORGANISATION, ActorKind.COALITION]);
  const part = await referencedActor(draft, input.part, 'part', [whole.values.actorKind as ActorKind]);
  const values = { partId: part.id, wholeId: whole.id, ...givenPeriod(input.period ?? null) };
  return addFact(draft, 'PartOf', values, input);
};

const update: Act<PartOfUpdateInput> = (draft, input) =>
  changeFact(draft, 'PartOf', input, () => givenPeriod(input.period));

export const partOfMutations = [
  mutation({
    ...{ name: 'partOfCreate', description: 'Says that an organisation or coalition is part of another of its kind.' },
    ...{ access: Role.EDITOR, input: PartOfCreateInput, payload, act: create },
  }),
  mutation({
    ...{ name: 'partOfUpdate', description: 'Corrects when one is part of another.', access: Role.EDITOR },
    ...{ input: PartOfUpdateInput, payload, act: update },
  }),
  endMutation('PartOf', 'one being part of another', payload),
  deleteMutation('PartOf', 'one being part of another', payload),
];
